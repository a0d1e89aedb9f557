package nl.inburgeringsportaal.levering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the database knows about one school, or one office of DUO, after deliveries, row by row and with the
 * history, so that two that were given the same files can be compared. Each office of DUO has persons of its own: their
 * numbers begin with its id.
 *
 * <p>Left out is only what cannot be equal. Ids are handed out in the order of the work: in their place stands
 * what they point to (the leerlingnummer, the number of the delivery in its row), and the school's own id is
 * what the two are told apart by. Moments ({@code ontvangen_op}, {@code fase_begin}, {@code afgerond_op},
 * {@code moment}, {@code row_start} and {@code row_end}) differ because the work was done at another time;
 * whether a row of the history is the present one is compared. The upload is encrypted with a new nonce each
 * time: its pieces are compared by number and length, its content by the SHA-256 on the receipt. {@code slag}
 * and {@code laatste_nummer} of the turn are compared, its lease is not. A delivery that is still coming in
 * ({@code ONTVANGST}) is nobody's yet.
 */
final class Schoolbeeld {
  private static final String NUMMER = "(select n.leerlingnummer from leerling_persoon n where n.leerling_id = t.%s)";
  private static final String VOLGNUMMER = "(select v.volgnummer from levering v where v.id = t.levering_id)";
  private static final String VAN_SCHOOL =
      " t join levering v on v.id = t.levering_id where v.status <> 'ONTVANGST' and v.organisatie_id = ?";
  private static final String IS_NU = "t.row_end > now(6)";

  /** Of pupils: what other users of the portal see. */
  static final List<String> LEERLINGEN =
      List.of("leerling", "leerling_persoon", "signaal", "leerlingsignaal", "wijzigingsregel");

  /** Of persons and loans: what other users of the portal see. */
  static final List<String> INBURGERAARS =
      List.of("inburgeraar", "inburgeraar_persoon", "inburgeraar_stand", "inzage",
          "wijzigingsregel", "lening", "lening_nummer", "lening_opname", "levering_terugwerking");

  /** Of deliveries: the receipt, the problems, the turn. */
  private static final List<String> LEVERINGEN =
      List.of("levering", "levering_bestand", "levering_inhoud", "levering_fout", "levering_beurt");

  private static final Map<String, Vraag> VRAGEN = new LinkedHashMap<>();

  private static final String PERSOON = "substr(p.vnummer, 5)";
  private static final String LENING = "substr(n.leningnummer, 5)";
  private static final String VAN_DUO = " where left(p.vnummer, 4) = ?";
  private static final String MET_PERSOON = " join inburgeraar_persoon p on p.inburgeraar_id = t.inburgeraar_id";
  private static final String MET_NUMMER = " t join lening_nummer n on n.lening_id = t.lening_id";

  /**
   * What is compared of a table.
   *
   * @param velden columns and what stands in the place of ids
   * @param van the rest of the query
   */
  private record Vraag(String velden, String van) {

    private String rijen() {
      return "select json_array(" + velden + ") from " + van;
    }

    /** Number of rows, and 64 bits that change with every one of them. */
    private String vingerafdruk() {
      return "select concat(count(*), ' ', coalesce(bit_xor(cast(conv(left(sha2(json_array(" + velden
          + "), 256), 16), 16, 10) as unsigned)), 0)) from " + van;
    }
  }

  private static void vraag(String tabel, String velden, String van) {
    VRAGEN.put(tabel, new Vraag(velden, tabel + van));
  }

  static {
    vraag(
        "leerling",
        NUMMER.formatted("id") + ", klas, opleidingscode, verblijfsstatus, begin, verwacht_einde, uitgeschreven_op,"
            + " woongemeente, acht_jaar_leerplichtig, versie, gewijzigd_door, reden, " + VOLGNUMMER + ", " + IS_NU,
        " for system_time all t where t.school_id = ?");
    vraag(
        "leerling_persoon",
        NUMMER.formatted("leerling_id") + ", achternaam, roepnaam, geboortedatum, mentor, voogd, versie,"
            + " gewijzigd_door, reden",
        " t where t.school_id = ?");
    vraag(
        "signaal",
        NUMMER.formatted("leerling_id") + ", soort, datum18, signaaldatum, status, niet_nodig_reden, te_laat,"
            + " opmerkingen, controle_opmerkingen, controle_door, controle_op, gesloten_op, versie, gewijzigd_door,"
            + " reden, " + VOLGNUMMER + ", " + IS_NU,
        " for system_time all t where t.school_id = ?");
    vraag(
        "leerlingsignaal",
        NUMMER.formatted("leerling_id") + ", soort, grond, dag, uiterlijk, status, afgehandeld_door, afgehandeld_op,"
            + " versie, gewijzigd_door, reden, " + VOLGNUMMER + ", " + IS_NU,
        " for system_time all t where t.school_id = ?");
    vraag(
        "wijzigingsregel",
        "object_soort, " + NUMMER.formatted("object_id") + ", veld, oud, nieuw, gewijzigd_door, reden, herkomst, "
            + VOLGNUMMER,
        " t where t.organisatie_id = ?");
    vraag(
        "levering",
        "volgnummer, geleverd_door, kanaal, dag, standdatum, soort, modus, status, bevestigd, klaargezet, pogingen,"
            + " gedaan, totaal, geannuleerd, referentie, inhoud_verwijderd_op, problemen_verwijderd_op",
        " t where t.status <> 'ONTVANGST' and t.organisatie_id = ?");
    vraag(
        "levering_bestand",
        "v.volgnummer, t.naam, t.volgorde, t.bytes, t.delen, if(t.naam = 'leerlingen', t.sha256, null), t.leesbaar,"
            + " t.kolommen, t.gelezen, t.nieuw,"
            + " t.gewijzigd, t.ongewijzigd, t.geweigerd, t.fouten, t.fouten_niet_opgeschreven, t.waarschuwingen,"
            + " t.bestandsnaam, t.totalen",
        VAN_SCHOOL);
    vraag("levering_inhoud", "v.volgnummer, t.bestand, t.nummer, length(t.inhoud)", VAN_SCHOOL);
    vraag(
        "levering_fout",
        "v.volgnummer, t.bestand, t.regel, t.kolom, t.sleutel, t.waarschuwing, t.uit_database, t.argumenten, t.waarde",
        VAN_SCHOOL);
    vraag("levering_ontbrekend", "v.volgnummer, t.bestand, " + NUMMER.formatted("record_id"), VAN_SCHOOL);
    vraag("staging_leerling", "v.volgnummer, t.regel, t.geweigerd", VAN_SCHOOL);
    vraag(
        "inburgeraar",
        PERSOON + ", t.regime, t.doelgroep, t.vrijwillig, t.gemeentecode, t.coa, t.plicht_begin, t.termijn_begin,"
            + " t.termijn_einde, t.voldaan_op, t.voldaan_reden, t.ontheven_op, t.versie, t.gewijzigd_door, "
            + VOLGNUMMER + ", " + IS_NU,
        " for system_time all t join inburgeraar_persoon p on p.inburgeraar_id = t.id" + VAN_DUO);
    vraag(
        "inburgeraar_persoon", PERSOON + ", p.achternaam, p.voornamen, p.geboortedatum, p.versie, p.gewijzigd_door",
        " p" + VAN_DUO);
    vraag(
        "inburgeraar_stand",
        PERSOON + ", t.van, t.regime, t.doelgroep, t.gemeentecode, t.termijn_einde, t.versie, t.gewijzigd_door, "
            + VOLGNUMMER + ", " + IS_NU,
        " for system_time all t" + MET_PERSOON + VAN_DUO);
    vraag(
        "inzage", PERSOON + ", t.gemeentecode, t.grond, t.van, t.tot, t.versie, t.gewijzigd_door, "
            + IS_NU,
        " for system_time all t" + MET_PERSOON + VAN_DUO);
    vraag(
        "lening",
        "(select " + LENING + " from lening_nummer n where n.lening_id = t.id), " + PERSOON
            + ", t.toegekend_op, t.toegekend_bedrag, t.afgelost_op, t.versie, t.gewijzigd_door, " + VOLGNUMMER + ", "
            + IS_NU,
        " for system_time all t" + MET_PERSOON + VAN_DUO);
    vraag("lening_nummer", LENING + ", n.versie, n.gewijzigd_door", " n where left(n.leningnummer, 4) = ?");
    vraag(
        "lening_opname",
        LENING + ", t.volgnummer, t.datum, t.bedrag, t.versie, t.gewijzigd_door, " + VOLGNUMMER + ", " + IS_NU,
        " for system_time all" + MET_NUMMER + " where left(n.leningnummer, 4) = ?");
    vraag("levering_terugwerking", "v.volgnummer, t.bestand, t.feit, t.maand, t.aantal", VAN_SCHOOL);
    for (String soort : List.of("staging_inburgeraar", "staging_lening", "staging_opname")) {
      vraag(soort, "v.volgnummer, t.regel, t.geweigerd", VAN_SCHOOL);
    }
    vraag("levering_beurt", "laatste_nummer, slag", " t where t.organisatie_id = ?");
  }

  private final JdbcClient jdbc;
  private final List<String> feiten;
  private final List<String> leveringen;
  private final Map<String, String> afdrukken = new HashMap<>();

  /**
   * @param feiten tables with what a delivery is about
   * @param overig further tables of its deliveries
   */
  Schoolbeeld(JdbcClient jdbc, List<String> feiten, List<String> overig) {
    this.jdbc = jdbc;
    this.feiten = feiten;
    this.leveringen = Stream.concat(LEVERINGEN.stream(), overig.stream()).toList();
  }

  /**
   * @return tables with what other users of the portal see
   */
  List<String> feiten() {
    return feiten;
  }

  /**
   * @return tables with the receipt, the problems and the turn
   */
  List<String> leveringen() {
    return leveringen;
  }

  /**
   * @param tabellen names of tables
   * @param school a school
   * @param voorbeeld the school that it should look like; nothing is delivered for it any more
   * @return some rows that only one of them has, with their table; empty when they are equal row by row
   */
  List<String> verschillen(List<String> tabellen, long school, long voorbeeld) {
    List<String> verschillen = new ArrayList<>();
    for (String tabel : tabellen) {
      String moet = afdrukken.computeIfAbsent(tabel + voorbeeld, sleutel -> vingerafdruk(tabel, voorbeeld));
      if (!vingerafdruk(tabel, school).equals(moet)) {
        List<String> rijen = rijen(tabel, school);
        List<String> voorbeelden = rijen(tabel, voorbeeld);
        verschillen.add(tabel + " is anders");
        zonder(rijen, voorbeelden).forEach(rij -> verschillen.add(tabel + " heeft te veel: " + rij));
        zonder(voorbeelden, rijen).forEach(rij -> verschillen.add(tabel + " mist: " + rij));
      }
    }
    return verschillen;
  }

  private String vingerafdruk(String tabel, long school) {
    return jdbc.sql(VRAGEN.get(tabel).vingerafdruk()).param(school).query(String.class).single();
  }

  private List<String> rijen(String tabel, long school) {
    return jdbc.sql(VRAGEN.get(tabel).rijen()).param(school).query(String.class).list();
  }

  private static List<String> zonder(List<String> rijen, List<String> andere) {
    List<String> over = new LinkedList<>(rijen);
    andere.forEach(over::remove);
    return over.stream().limit(5).toList();
  }

  /**
   * @param school a school
   * @return how many rows each table has of it
   */
  Map<String, Long> aantallen(long school) {
    Map<String, Long> aantallen = new LinkedHashMap<>();
    Stream.concat(feiten.stream(), leveringen.stream())
        .forEach(
            tabel ->
                aantallen.put(
                    tabel,
                    jdbc.sql("select count(*) from " + VRAGEN.get(tabel).van())
                        .param(school)
                        .query(Long.class)
                        .single()));
    return aantallen;
  }
}
