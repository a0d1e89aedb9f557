package nl.inburgeringsportaal.lening.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.inburgeraar.Vnummercontroles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code leningen.csv}: what DUO granted to whom, and how it ended. */
@Component
class LeningenBestand implements Bestandssoort {
  private static final int VOLGORDE = 20;

  private static final String VAN =
      " from staging_lening s left join lening_nummer n on n.leningnummer = s.leningnummer"
          + " left join lening l on l.id = n.lening_id";

  /** Said, but not refused. */
  private static final List<Regel> WAARSCHUWINGEN =
      List.of(
          new Regel("vnummer", "ANDERE_PERSOON", "l.inburgeraar_id <> p.inburgeraar_id"),
          new Regel(
              "toegekend_bedrag", "MINDER_DAN_OPGENOMEN",
              "s.toegekend_bedrag * 100 < (select sum(o.bedrag) from lening_opname o where o.lening_id = l.id)"),
          new Regel("toegekend_op", "IN_TOEKOMST", "s.toegekend_op > :dag"),
          new Regel("kwijtgescholden_op", "VOOR_TOEKENNING", "s.kwijtgescholden_op < s.toegekend_op"),
          new Regel(
              "kwijtgescholden_bedrag", "BEDRAG_ZONDER_DAG",
              "s.kwijtgescholden_bedrag is not null and s.kwijtgescholden_op is null"
                  + " and :heeft_kwijtgescholden_op"),
          new Regel("teniet_op", "VOOR_TOEKENNING", "s.teniet_op < s.toegekend_op"),
          new Regel("afgelost_op", "VOOR_TOEKENNING", "s.afgelost_op < s.toegekend_op"));

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Terugwerking terugwerking;

  LeningenBestand(JdbcClient jdbc, IdBlokken ids, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.terugwerking = terugwerking;
  }

  @Override
  public String naam() {
    return "leningen";
  }

  @Override
  public List<String> telkolommen() {
    return List.of("toegekend_bedrag", "kwijtgescholden_bedrag");
  }

  @Override
  public String tekstSleutel() {
    return "lening.bestand";
  }

  @Override
  public String scherm() {
    return "leningen";
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
    return LeningKolommen.leningen();
  }

  @Override
  public List<String> sleutel() {
    return List.of("leningnummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_lening";
  }

  @Override
  public List<Controle> controles() {
    return Stream.concat(
            Vnummercontroles.alle(stagingtabel(), LeningKolommen.LENING).stream(),
            WAARSCHUWINGEN.stream().map(Regel::controle))
        .toList();
  }

  @Override
  public Optional<String> vooronderzoek(List<String> aanwezig) {
    return Optional.of(
        Stream.concat(Vnummercontroles.verdacht().stream(), WAARSCHUWINGEN.stream().map(Regel::geldt))
            .map(verdacht -> "coalesce(max(" + verdacht + "), 0)")
            .collect(
                Collectors.joining(
                    ", ",
                    "set statement optimizer_switch = 'derived_merge=off' for select ",
                    ", count(n.lening_id) + count(p.inburgeraar_id) > 0" + VAN + Vnummercontroles.TABELLEN
                        + " where s.levering_id = :levering")));
  }

  private record Regel(String kolom, String code, String voorwaarde) {
    String geldt() {
      return "s.geweigerd <> 1 and " + voorwaarde;
    }

    Controle controle() {
      return new Controle(
          kolom,
          LeningKolommen.LENING + code,
          true,
          kolom,
          "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde" + VAN
              + " left join inburgeraar_persoon p on p.vnummer = s.vnummer where s.levering_id = :levering and "
              + geldt());
    }
  }

  @Override
  public Optional<Intrekker> intrekker() {
    return Optional.of(new LeningenIntrekking(jdbc, terugwerking));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new LeningenToepassing(jdbc, ids, terugwerking, toepassing);
  }
}
