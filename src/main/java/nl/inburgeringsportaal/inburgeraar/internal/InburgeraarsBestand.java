package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Geheimkolom;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code inburgeraars.csv}: the persons as DUO has them. */
@Component
class InburgeraarsBestand implements Bestandssoort {
  private static final int VOLGORDE = 10;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Inzageregister inzage;
  private final BsnKluis kluis;
  private final Terugwerking terugwerking;

  InburgeraarsBestand(
      JdbcClient jdbc, IdBlokken ids, Inzageregister inzage, BsnKluis kluis, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.inzage = inzage;
    this.kluis = kluis;
    this.terugwerking = terugwerking;
  }

  @Override
  public String naam() {
    return "inburgeraars";
  }

  @Override
  public String tekstSleutel() {
    return "inburgeraar.bestand";
  }

  @Override
  public String scherm() {
    return "inburgeraars";
  }

  @Override
  public int volgorde() {
    return VOLGORDE;
  }

  @Override
  public Set<Rol> leveranciers() {
    return Set.of(Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Kolom> kolommen() {
    return InburgeraarsKolommen.alle();
  }

  @Override
  public List<String> sleutel() {
    return List.of("vnummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_inburgeraar";
  }

  @Override
  public Optional<Geheimkolom> geheim() {
    return Optional.of(new BsnInStaging(kluis));
  }

  @Override
  public boolean kentStanddatum() {
    return true;
  }

  @Override
  public List<Controle> controles() {
    return InburgeraarsControles.alle();
  }

  @Override
  public Optional<String> vooronderzoek(List<String> aanwezig) {
    return Optional.of(InburgeraarsControles.vooronderzoek(aanwezig));
  }

  @Override
  public Optional<Intrekker> intrekker() {
    return Optional.of(new InburgeraarsIntrekking(jdbc, ids, inzage, terugwerking));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new InburgeraarsToepassing(jdbc, ids, inzage, terugwerking, toepassing);
  }

  /** Hash and cipher in place of the number; without a v-nummer the line is refused and nothing of it is staged. */
  private record BsnInStaging(BsnKluis kluis) implements Geheimkolom {

    @Override
    public String kolom() {
      return "bsn";
    }

    @Override
    public List<String> inPlaats() {
      return List.of("bsn_hash", "bsn_cijfer");
    }

    @Override
    public List<?> waarden(Object waarde, Function<String, Object> andere) {
      Vnummer vnummer = InburgeraarsKolommen.vnummer(andere.apply("vnummer"));
      return waarde instanceof Bsn bsn && vnummer != null
          ? List.of(kluis.hash(bsn), kluis.versleutel(bsn, vnummer))
          : Arrays.asList(null, null);
    }
  }
}
