package nl.inburgeringsportaal.cursus.internal;

import static nl.inburgeringsportaal.cursus.internal.CursusKolommen.INSTELLING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.cursus.Instellinggevolg;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code instellingen.csv}: the schools as DUO has them. */
@Component
class InstellingenBestand implements Bestandssoort {
  private static final int VOLGORDE = 20;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final ObjectProvider<Instellinggevolg> gevolgen;

  InstellingenBestand(JdbcClient jdbc, IdBlokken ids, ObjectProvider<Instellinggevolg> gevolgen) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.gevolgen = gevolgen;
  }

  @Override
  public String naam() {
    return "instellingen";
  }

  @Override
  public String tekstSleutel() {
    return "cursus.instellingen";
  }

  @Override
  public String scherm() {
    return "instellingen";
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
    return CursusKolommen.instellingen();
  }

  @Override
  public List<String> sleutel() {
    return List.of("instellingsnummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_instelling";
  }

  @Override
  public boolean kentStanddatum() {
    return true;
  }

  /** Beside the form of its fields nothing is refused; what is merely unlikely is asked about. */
  @Override
  public List<Controle> controles() {
    return List.of(
        let(
            "bow_nummer",
            "BOW_NUMMER_VAN_ANDER",
            "exists (select 1 from instelling i where i.bow_nummer = s.bow_nummer"
                + " and i.instellingsnummer <> s.instellingsnummer)"),
        let(
            "bow_nummer",
            "BOW_NUMMER_TWEEMAAL",
            "exists (select 1 from staging_instelling e where e.levering_id = s.levering_id"
                + " and e.bow_nummer = s.bow_nummer and e.instellingsnummer <> s.instellingsnummer)"),
        let("brin", "BRIN_VORM", "s.brin not regexp '^[0-9]{2}[A-Z]{2}$'"),
        let("keurmerk", "KEURMERK_ZONDER_NUMMER", "s.keurmerk and s.bow_nummer is null", "bow_nummer"));
  }

  private static Controle let(String kolom, String code, String voorwaarde) {
    return let(kolom, code, voorwaarde, kolom);
  }

  private static Controle let(String kolom, String code, String voorwaarde, String vereist) {
    return new Controle(
        kolom,
        INSTELLING + code,
        true,
        vereist,
        "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde from staging_instelling s"
            + " where s.levering_id = :levering and s." + kolom + " is not null and " + voorwaarde);
  }

  @Override
  public Optional<Intrekker> intrekker() {
    return Optional.of(new InstellingenIntrekking(jdbc, gevolgen.orderedStream().toList()));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new InstellingenToepassing(jdbc, ids, toepassing, gevolgen.stream().toList());
  }
}
