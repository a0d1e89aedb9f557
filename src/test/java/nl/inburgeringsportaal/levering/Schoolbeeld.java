package nl.inburgeringsportaal.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
  private static final String NUMMER = "(select l.leerlingnummer from leerling l where l.id = %s)";
  private static final String VOLGNUMMER = "(select v.volgnummer from levering v where v.id = t.levering_id)";
  private static final String VAN_SCHOOL =
      " t join levering v on v.id = t.levering_id where v.status <> 'ONTVANGST' and v.organisatie_id = ?";
  private static final String NU = ", t.row_end > now(6) as is_nu";

  /** Of pupils: what other users of the portal see. */
  static final List<String> LEERLINGEN = List.of("leerling", "leerling_persoon", "signaal", "wijzigingsregel");

  /** Of deliveries: the receipt, the problems, the turn. */
  static final List<String> LEVERINGEN =
      List.of("levering", "levering_bestand", "levering_inhoud", "levering_fout", "levering_ontbrekend",
          "staging_leerling", "levering_beurt");

  private static final Map<String, String> VRAGEN = new LinkedHashMap<>();

  static {
    VRAGEN.put(
        "leerling",
        "select leerlingnummer, klas, opleidingscode, verblijfsstatus, begin, verwacht_einde, uitgeschreven_op,"
            + " woongemeente, acht_jaar_leerplichtig, versie, gewijzigd_door, reden, " + VOLGNUMMER + " as levering"
            + NU + " from leerling for system_time all t where t.school_id = ?");
    VRAGEN.put(
        "leerling_persoon",
        "select " + NUMMER.formatted("t.leerling_id") + " as leerling, achternaam collate utf8mb4_nopad_bin as"
            + " achternaam, roepnaam collate utf8mb4_nopad_bin as roepnaam, geboortedatum, mentor collate"
            + " utf8mb4_nopad_bin as mentor, voogd, versie, gewijzigd_door, reden"
            + " from leerling_persoon t where t.school_id = ?");
    VRAGEN.put(
        "signaal",
        "select " + NUMMER.formatted("t.leerling_id") + " as leerling, soort, datum18, signaaldatum, status,"
            + " niet_nodig_reden, te_laat, opmerkingen, controle_opmerkingen, controle_door, controle_op, gesloten_op,"
            + " versie, gewijzigd_door, reden, " + VOLGNUMMER + " as levering" + NU
            + " from signaal for system_time all t where t.school_id = ?");
    VRAGEN.put(
        "wijzigingsregel",
        "select object_soort, " + NUMMER.formatted("t.object_id") + " as leerling, veld, oud, nieuw, gewijzigd_door,"
            + " reden, herkomst, " + VOLGNUMMER + " as levering from wijzigingsregel t where t.organisatie_id = ?");
    VRAGEN.put(
        "levering",
        "select volgnummer, geleverd_door, kanaal, dag, standdatum, soort, modus, status, bevestigd, klaargezet,"
            + " pogingen, gedaan, totaal, geannuleerd, referentie, inhoud_verwijderd_op from levering t"
            + " where t.status <> 'ONTVANGST' and t.organisatie_id = ?");
    VRAGEN.put(
        "levering_bestand",
        "select v.volgnummer, t.naam, t.volgorde, t.bytes, t.delen, t.sha256, t.leesbaar, t.kolommen, t.gelezen,"
            + " t.nieuw, t.gewijzigd, t.ongewijzigd, t.geweigerd, t.fouten, t.fouten_niet_opgeschreven,"
            + " t.waarschuwingen, t.bestandsnaam from levering_bestand" + VAN_SCHOOL);
    VRAGEN.put(
        "levering_inhoud",
        "select v.volgnummer, t.bestand, t.nummer, length(t.inhoud) as lengte from levering_inhoud" + VAN_SCHOOL);
    VRAGEN.put(
        "levering_fout",
        "select v.volgnummer, t.bestand, t.regel, t.kolom, t.sleutel, t.waarschuwing, t.uit_database, t.argumenten,"
            + " t.waarde from levering_fout" + VAN_SCHOOL);
    VRAGEN.put(
        "levering_ontbrekend",
        "select v.volgnummer, t.bestand, " + NUMMER.formatted("t.record_id") + " as leerling"
            + " from levering_ontbrekend" + VAN_SCHOOL);
    VRAGEN.put(
        "staging_leerling", "select v.volgnummer, t.regel, t.geweigerd from staging_leerling" + VAN_SCHOOL);
    VRAGEN.put("levering_beurt", "select laatste_nummer, slag from levering_beurt t where t.organisatie_id = ?");
  }

  private final JdbcClient jdbc;
  private final Map<String, List<String>> voorbeelden = new HashMap<>();

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
      List<String> wel = rijen(tabel, school);
      List<String> moet = voorbeelden.computeIfAbsent(tabel + voorbeeld, sleutel -> rijen(tabel, voorbeeld));
      if (!wel.equals(moet)) {
        zonder(wel, moet).forEach(rij -> verschillen.add(tabel + " heeft te veel: " + rij));
        zonder(moet, wel).forEach(rij -> verschillen.add(tabel + " mist: " + rij));
      }
    }
    return verschillen;
  }

  private List<String> rijen(String tabel, long school) {
    return jdbc.sql(VRAGEN.get(tabel)).param(school).query(Schoolbeeld::rij).stream().sorted().toList();
  }

  private static String rij(ResultSet rij, int nummer) throws SQLException {
    StringJoiner velden = new StringJoiner("|");
    for (int kolom = 1; kolom <= rij.getMetaData().getColumnCount(); kolom++) {
      velden.add(rij.getString(kolom));
    }
    return velden.toString();
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
                jdbc.sql("select count(*) from (" + vraag + ") a").param(school).query(Long.class).single()));
    return aantallen;
  }
}
