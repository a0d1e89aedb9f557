package nl.inburgeringsportaal.levering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the database knows about one school after deliveries, row by row and with the history, so
 * that two schools that were given the same files can be compared.
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

  /** Of deliveries: the receipt, the problems, the turn. */
  static final List<String> LEVERINGEN =
      List.of("levering", "levering_bestand", "levering_inhoud", "levering_fout", "levering_ontbrekend",
          "staging_leerling", "levering_beurt");

  private static final Map<String, Vraag> VRAGEN = new LinkedHashMap<>();

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
        "v.volgnummer, t.naam, t.volgorde, t.bytes, t.delen, t.sha256, t.leesbaar, t.kolommen, t.gelezen, t.nieuw,"
            + " t.gewijzigd, t.ongewijzigd, t.geweigerd, t.fouten, t.fouten_niet_opgeschreven, t.waarschuwingen,"
            + " t.bestandsnaam",
        VAN_SCHOOL);
    vraag("levering_inhoud", "v.volgnummer, t.bestand, t.nummer, length(t.inhoud)", VAN_SCHOOL);
    vraag(
        "levering_fout",
        "v.volgnummer, t.bestand, t.regel, t.kolom, t.sleutel, t.waarschuwing, t.uit_database, t.argumenten, t.waarde",
        VAN_SCHOOL);
    vraag("levering_ontbrekend", "v.volgnummer, t.bestand, " + NUMMER.formatted("record_id"), VAN_SCHOOL);
    vraag("staging_leerling", "v.volgnummer, t.regel, t.geweigerd", VAN_SCHOOL);
    vraag("levering_beurt", "laatste_nummer, slag", " t where t.organisatie_id = ?");
  }

  private final JdbcClient jdbc;
  private final Map<String, String> afdrukken = new HashMap<>();

  Schoolbeeld(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    VRAGEN.forEach(
        (tabel, vraag) ->
            aantallen.put(
                tabel,
                jdbc.sql("select count(*) from " + vraag.van()).param(school).query(Long.class).single()));
    return aantallen;
  }
}
