package nl.inburgeringsportaal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The change history of a record: what MariaDB kept of its rows, together with the changes of personal data
 * that are kept apart. Not for a screen: the module that owns the record checks first that the user reaches
 * it, and logs the reading.
 */
@Service
@ZonderToegangscontrole(
    waarom = "knows no scope: the module that owns the record checks it before it asks for the history")
@Transactional(readOnly = true)
public class Historie {
  private static final int HOOGSTENS = 2_000;

  private final JdbcClient jdbc;

  Historie(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param tabellen tables with row history that belong to the record
   * @param sleutel value of their search columns: an id or a code
   * @param objectSoort kind of object under which other changes are noted, null for none
   * @return changes, newest first, at most 2,000 versions per table. Who removed a row is who changed it last,
   *     so whoever removes one writes his reason to it first
   */
  public List<Wijziging> van(List<Historietabel> tabellen, Object sleutel, String objectSoort) {
    List<Wijziging> alle = new ArrayList<>();
    tabellen.forEach(tabel -> alle.addAll(rijen(tabel, sleutel)));
    if (objectSoort != null) {
      alle.addAll(regels(objectSoort, sleutel));
    }
    alle.sort(Comparator.comparing(Wijziging::moment).reversed());
    return alle;
  }

  private record Versie(
      String rij, Instant begin, Instant einde, boolean levend, String wie, String reden, List<String> waarden) {}

  private List<Wijziging> rijen(Historietabel tabel, Object sleutel) {
    String velden = tabel.velden().stream().map(veld -> ", `" + veld + "`").collect(Collectors.joining());
    // The names come from code (Historietabel holds them to that); the value is a parameter.
    String vraag =
        """
        select `%s` as rij_, unix_timestamp(row_start) as begin_, unix_timestamp(row_end) as einde_,
          row_end > current_timestamp(6) as levend_, gewijzigd_door as wie_, reden as reden_ %s
        from `%s` for system_time all where `%s` = :sleutel
        order by rij_, row_start, versie limit %d
        """
            .formatted(tabel.sleutel(), velden, tabel.tabel(), tabel.zoekkolom(), HOOGSTENS);
    List<Versie> versies =
        jdbc.sql(vraag)
            .param("sleutel", sleutel)
            .query((rij, nummer) -> versie(rij, tabel.velden()))
            .list();
    List<Wijziging> wijzigingen = new ArrayList<>();
    Versie vorige = null;
    for (Versie versie : versies) {
      if (vorige == null || !vorige.rij().equals(versie.rij())) {
        einde(tabel, vorige, wijzigingen);
        wijzigingen.add(rijregel(tabel, versie, versie.begin(), Wijziging.Soort.AANGEMAAKT));
      } else {
        verschil(tabel, vorige, versie, wijzigingen);
      }
      vorige = versie;
    }
    einde(tabel, vorige, wijzigingen);
    return wijzigingen;
  }

  private static void verschil(Historietabel tabel, Versie oud, Versie nieuw, List<Wijziging> wijzigingen) {
    for (int i = 0; i < tabel.velden().size(); i++) {
      String was = oud.waarden().get(i);
      String is = nieuw.waarden().get(i);
      if (!Objects.equals(was, is)) {
        wijzigingen.add(
            new Wijziging(
                moment(nieuw.begin()), nieuw.wie(), nieuw.reden(), tabel.tabel(), Wijziging.Soort.GEWIJZIGD,
                tabel.velden().get(i), was, is));
      }
    }
  }

  private static void einde(Historietabel tabel, Versie laatste, List<Wijziging> wijzigingen) {
    if (laatste != null && !laatste.levend()) {
      wijzigingen.add(rijregel(tabel, laatste, laatste.einde(), Wijziging.Soort.VERWIJDERD));
    }
  }

  private static Wijziging rijregel(Historietabel tabel, Versie versie, Instant moment, Wijziging.Soort soort) {
    return new Wijziging(
        moment(moment), versie.wie(), versie.reden(), tabel.tabel(), soort, null, null, null);
  }

  private List<Wijziging> regels(String objectSoort, Object sleutel) {
    return jdbc.sql(
            """
            select moment, gewijzigd_door, reden, veld, oud, nieuw from wijzigingsregel
            where object_soort = :soort and object_id = :id order by moment desc, id desc limit %d
            """
                .formatted(HOOGSTENS))
        .param("soort", objectSoort)
        .param("id", sleutel)
        .query(
            (rij, nummer) ->
                new Wijziging(
                    rij.getObject("moment", LocalDateTime.class),
                    rij.getString("gewijzigd_door"),
                    rij.getString("reden"),
                    objectSoort,
                    Wijziging.Soort.GEWIJZIGD,
                    rij.getString("veld"),
                    rij.getString("oud"),
                    rij.getString("nieuw")))
        .list();
  }

  private static Versie versie(ResultSet rij, List<String> velden) throws SQLException {
    List<String> waarden = new ArrayList<>();
    for (String veld : velden) {
      waarden.add(rij.getString(veld));
    }
    return new Versie(
        rij.getString("rij_"),
        instant(rij.getBigDecimal("begin_")),
        instant(rij.getBigDecimal("einde_")),
        rij.getBoolean("levend_"),
        rij.getString("wie_"),
        rij.getString("reden_"),
        waarden);
  }

  private static Instant instant(java.math.BigDecimal seconden) {
    long micros = seconden.movePointRight(6).longValue();
    return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  /** The database keeps moments; people read Dutch time. */
  private static LocalDateTime moment(Instant moment) {
    return LocalDateTime.ofInstant(moment, Klok.ZONE);
  }
}
