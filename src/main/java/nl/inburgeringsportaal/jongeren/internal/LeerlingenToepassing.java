package nl.inburgeringsportaal.jongeren.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.NieuweRecords;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines of {@code leerlingen.csv} become pupils, set by set. Only what really differs is written, so
 * that the history says something; a column that the file does not have is not looked at.
 */
class LeerlingenToepassing implements Toepasser {
  private static final List<String> LEERLING =
      List.of(
          "klas",
          "opleidingscode",
          "verblijfsstatus",
          "begin",
          "verwacht_einde",
          "uitgeschreven_op",
          "woongemeente",
          "acht_jaar_leerplichtig");

  /** Says who somebody is: no row history, each change is a row of {@code wijzigingsregel}. */
  private static final List<String> PERSOON = List.of("achternaam", "roepnaam", "geboortedatum", "mentor");

  private static final String REGELS =
      "s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0";

  private static final String MET_LEERLING =
      " from staging_leerling s"
          + " join leerling_persoon p on p.school_id = :school and p.leerlingnummer = s.leerlingnummer"
          + " join leerling l on l.id = p.leerling_id";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final SignaalRekenaar signalen;
  private final Toepassing wat;

  /** False for a school that delivers for the first time: there is nobody to compare with. */
  private final boolean eerder;

  /**
   * @param wat delivery, school and columns
   */
  LeerlingenToepassing(JdbcClient jdbc, IdBlokken ids, SignaalRekenaar signalen, Toepassing wat) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.signalen = signalen;
    this.wat = wat;
    this.eerder =
        jdbc.sql("select exists (select 1 from leerling where school_id = ?)")
            .param(wat.organisatieId())
            .query(Boolean.class)
            .single();
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters =
        Map.of(
            "levering", wat.leveringId(),
            "school", wat.organisatieId(),
            "van", van,
            "tot", tot,
            "door", wat.door(),
            "nu", wat.nu());
    long gewijzigd = eerder ? wijzig(parameters) : 0;
    if (gewijzigd > 0) {
      signalen.herbereken("select a.leerling_id from leerling_anders a", Map.of(), wat.leveringId());
    }
    return new Aantallen(voegToe(parameters), gewijzigd);
  }

  @Override
  public boolean hadEerder() {
    return eerder;
  }

  private long wijzig(Map<String, Object> parameters) {
    List<String> leerling = LEERLING.stream().filter(wat.kolommen()::contains).toList();
    List<String> persoon = PERSOON.stream().filter(wat.kolommen()::contains).toList();
    jdbc.sql(
            "create or replace temporary table leerling_anders"
                + " (leerling_id bigint not null primary key, regel bigint not null) engine = memory")
        .update();
    String gelijk =
        leerling.stream().map(kolom -> "l.%1$s <=> s.%1$s".formatted(kolom)).collect(Collectors.joining(" and "))
            + " and "
            + persoon.stream().map(LeerlingenToepassing::gelijk).collect(Collectors.joining(" and "));
    int gewijzigd =
        jdbc.sql("insert into leerling_anders select l.id, s.regel" + MET_LEERLING + " where " + REGELS
                + " and not (" + gelijk + ")")
            .params(parameters)
            .update();
    if (gewijzigd == 0) {
      return 0;
    }
    noteerWijzigingen(persoon, parameters);
    // The pupil's row always gets the delivery, also when only a name or date of birth changed: signals are
    // found by it.
    String sets = leerling.stream().map(kolom -> "l.%1$s = s.%1$s, ".formatted(kolom)).collect(Collectors.joining());
    jdbc.sql(
            "update leerling_anders a join leerling l on l.id = a.leerling_id"
                + " join staging_leerling s on s.levering_id = :levering and s.regel = a.regel set " + sets
                + "l.versie = l.versie + 1, l.gewijzigd_door = :door, l.reden = null, l.levering_id = :levering")
        .params(parameters)
        .update();
    String persoonSets =
        persoon.stream().map(kolom -> "p.%1$s = s.%1$s, ".formatted(kolom)).collect(Collectors.joining());
    String persoonGelijk =
        persoon.stream().map(LeerlingenToepassing::gelijk).collect(Collectors.joining(" and "));
    jdbc.sql(
            "update leerling_anders a join leerling_persoon p on p.leerling_id = a.leerling_id"
                + " join staging_leerling s on s.levering_id = :levering and s.regel = a.regel set " + persoonSets
                + "p.versie = p.versie + 1, p.gewijzigd_door = :door, p.reden = null where not (" + persoonGelijk + ")")
        .params(parameters)
        .update();
    return gewijzigd;
  }

  /** Names sort without regard to accents, but a corrected accent is a change. */
  private static String gelijk(String kolom) {
    return "geboortedatum".equals(kolom)
        ? "p.geboortedatum <=> s.geboortedatum"
        : "p.%1$s collate utf8mb4_nopad_bin <=> s.%1$s".formatted(kolom);
  }

  private void noteerWijzigingen(List<String> persoon, Map<String, Object> parameters) {
    String verschillen =
        persoon.stream()
            .map(
                kolom ->
                    ("select a.leerling_id, '%1$s' as veld, cast(p.%1$s as char) as oud, cast(s.%1$s as char) as nieuw"
                            + " from leerling_anders a join leerling_persoon p on p.leerling_id = a.leerling_id"
                            + " join staging_leerling s on s.levering_id = :levering and s.regel = a.regel"
                            + " where not (%2$s)")
                        .formatted(kolom, gelijk(kolom)))
            .collect(Collectors.joining(" union all "));
    jdbc.sql("drop temporary table if exists leerling_verschil").update();
    int aantal =
        jdbc.sql(
                "create temporary table leerling_verschil (nummer bigint not null primary key) as"
                    + " select row_number() over (order by leerling_id, veld) - 1 as nummer, v.* from ("
                    + verschillen + ") v")
            .params(parameters)
            .update();
    if (aantal == 0) {
      return;
    }
    ids.reserveer("wijzigingsregel_seq", aantal);
    jdbc.sql(
            """
            insert into wijzigingsregel (id, moment, organisatie_id, object_soort, object_id, veld, oud, nieuw,
              gewijzigd_door, levering_id)
            select b.eerste + v.nummer mod 50, :nu, :school, 'leerling', v.leerling_id, v.veld, v.oud, v.nieuw,
              :door, :levering
            from leerling_verschil v join id_blok b on b.nummer = v.nummer div 50
            """)
        .params(parameters)
        .update();
  }

  private long voegToe(Map<String, Object> parameters) {
    String onbekend =
        eerder
            ? " and not exists (select 1 from leerling_persoon p where p.school_id = :school"
                + " and p.leerlingnummer = s.leerlingnummer)"
            : "";
    NieuweRecords nieuwe = new NieuweRecords(jdbc, ids, "staging_leerling", "leerling_seq");
    int aantal = nieuwe.neem(REGELS, onbekend, parameters);
    if (aantal == 0) {
      return 0;
    }
    String uit = nieuwe.uit() + nieuwe.waar() + " order by s.regel";
    jdbc.sql(
            "insert into leerling (id, school_id, " + String.join(", ", LEERLING)
                + ", levering_id, gewijzigd_door) select " + nieuwe.id() + ", :school, "
                + velden(LEERLING) + ", :levering, :door" + uit)
        .params(parameters)
        .update();
    jdbc.sql(
            "insert into leerling_persoon (leerling_id, school_id, leerlingnummer, " + String.join(", ", PERSOON)
                + ", gewijzigd_door) select " + nieuwe.id() + ", :school, s.leerlingnummer, "
                + velden(PERSOON) + ", :door" + uit)
        .params(parameters)
        .update();
    signalen.voegToe(voorSignalen(nieuwe.id(), uit, parameters), wat.leveringId());
    return aantal;
  }

  /** What the signals of the new pupils are computed from: they have no talks yet. */
  private List<SignaalLezer.Rij> voorSignalen(String id, String uit, Map<String, Object> parameters) {
    return jdbc.sql(
            "select " + id + ", s.leerlingnummer, s.geboortedatum, s.opleidingscode, s.verblijfsstatus,"
                + " s.acht_jaar_leerplichtig, s.begin" + uit)
        .params(parameters)
        .query((rij, nummer) -> nieuwe(rij, wat.organisatieId()))
        .list();
  }

  private static SignaalLezer.Rij nieuwe(ResultSet rij, long school) throws SQLException {
    Signaalberekening.Leerling leerling =
        new Signaalberekening.Leerling(
            rij.getObject(3, LocalDate.class),
            rij.getString(4),
            Verblijfsstatus.valueOf(rij.getString(5)),
            rij.getObject(6, Boolean.class),
            rij.getObject(7, LocalDate.class),
            Signaalberekening.Gesprekken.GEEN,
            null);
    return new SignaalLezer.Rij(rij.getLong(1), school, rij.getString(2), leerling, null, null);
  }

  private static String velden(List<String> kolommen) {
    return kolommen.stream().map(kolom -> "s." + kolom).collect(Collectors.joining(", "));
  }
}
