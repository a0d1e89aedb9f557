package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.HashMap;
import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines of {@code lbt-aanmeldingen.csv} become deelnames, set by set. What happens with a line: {@code NIEUW}, a
 * number nobody has; {@code VUL}, the number that a gemeente asked for; {@code WIJZIG}, another day or withdrawn or
 * not; {@code VERPLAATS}, the number goes to the person whose it is; {@code VREEMD}, it cannot, DUO has to look.
 */
class LbtAanmeldingenToepassing implements Toepasser {
  private static final String MET_REGEL =
      "lbt_regel r join staging_lbt_aanmelding s on s.levering_id = :levering and s.regel = r.regel";
  private static final String MET_DEELNAME = MET_REGEL + " join lbt_deelname d on d.id = r.deelname_id";
  private static final String SPOOR =
      "d.versie = d.versie + 1, d.gewijzigd_door = :door, d.reden = null, d.levering_id = :levering";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Kandidaatgevolgen gevolgen;
  private final Toepassing wat;
  private final boolean metIntrekking;

  LbtAanmeldingenToepassing(JdbcClient jdbc, IdBlokken ids, Kandidaatgevolgen gevolgen, Toepassing wat) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.gevolgen = gevolgen;
    this.wat = wat;
    this.metIntrekking = wat.kolommen().contains("ingetrokken_op");
    // Whoever signs somebody up or gives out numbers waits for this delivery, and the other way round.
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'lbt-aanmelding'").update();
    // Of all lines at once: those of a later part come after candidates of an earlier one were written.
    gevolgen.neemSessies(
        "select d.id from staging_lbt_aanmelding st join lbt_deelname d on d.examennummer = st.examennummer"
            + " where st.levering_id = :levering and st.geweigerd = 0"
            + " union select e.id from staging_lbt_aanmelding st join inburgeraar_persoon p on p.vnummer = st.vnummer"
            + " join lbt_deelname e on e.open_voor = p.inburgeraar_id and e.examennummer is null"
            + " where st.levering_id = :levering and st.geweigerd = 0",
        Map.of("levering", wat.leveringId()));
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("leverancier", wat.organisatieId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    parameters.put("nu", wat.nu());
    deelIn(parameters);
    long gewijzigd = wijzig(parameters);
    long nieuw = voegToe(parameters);
    if (nieuw + gewijzigd > 0) {
      gevolgen(parameters);
    }
    return new Aantallen(nieuw, gewijzigd);
  }

  private void deelIn(Map<String, Object> parameters) {
    jdbc.sql(
            """
            create or replace temporary table lbt_regel (regel bigint not null primary key,
              inburgeraar_id bigint not null, deelname_id bigint, soort varchar(10) not null) engine = memory
            """)
        .update();
    String gelijk =
        "d.aangemeld_op <=> s.aangemeld_op"
            + (metIntrekking ? " and d.ingetrokken_op <=> s.ingetrokken_op" : "");
    jdbc.sql(
            "insert into lbt_regel (regel, inburgeraar_id, deelname_id, soort)"
                + " select s.regel, p.inburgeraar_id, d.id, case when d.id is null then 'NIEUW'"
                + " when d.inburgeraar_id = p.inburgeraar_id"
                + " then if(" + gelijk + " and d.geleverd_voor is null, 'GELIJK', 'WIJZIG')"
                + " when " + LbtAanmeldingenBestand.VERPLAATSBAAR + " then 'VERPLAATS'"
                + " else if(d.geleverd_voor <=> p.inburgeraar_id, 'GELIJK', 'VREEMD') end"
                + " from staging_lbt_aanmelding s join inburgeraar_persoon p on p.vnummer = s.vnummer"
                + " left join lbt_deelname d on d.examennummer = s.examennummer"
                + " where s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0")
        .params(parameters)
        .update();
    jdbc.sql("delete from lbt_regel where soort = 'GELIJK'").update();
    vindGevraagde(parameters);
  }

  /** The first number of a person that is not withdrawn is the one that his gemeente asked for. */
  private void vindGevraagde(Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table lbt_vul (regel bigint not null primary key,"
                + " deelname_id bigint not null) engine = memory")
        .update();
    int aantal =
        jdbc.sql(
                "insert into lbt_vul select min(r.regel), min(e.id) from " + MET_REGEL
                    + " join lbt_deelname e on e.open_voor = r.inburgeraar_id and e.examennummer is null"
                    + " where r.soort = 'NIEUW' and s.ingetrokken_op is null group by r.inburgeraar_id")
            .params(parameters)
            .update();
    if (aantal > 0) {
      jdbc.sql(
              "update lbt_vul v join lbt_regel r on r.regel = v.regel set r.soort = 'VUL',"
                  + " r.deelname_id = v.deelname_id")
          .update();
    }
  }

  private long wijzig(Map<String, Object> parameters) {
    long gewijzigd = jdbc.sql("select count(*) from lbt_regel where soort <> 'NIEUW'").query(Long.class).single();
    if (gewijzigd == 0) {
      return 0;
    }
    noteer(parameters);
    verplaats(parameters);
    String dagen = "d.aangemeld_op = s.aangemeld_op" + (metIntrekking ? ", d.ingetrokken_op = s.ingetrokken_op" : "");
    jdbc.sql("update " + MET_DEELNAME + " set " + dagen + ", d.geleverd_voor = null, " + SPOOR
            + " where r.soort = 'WIJZIG'")
        .params(parameters)
        .update();
    jdbc.sql("update " + MET_DEELNAME + " set d.examennummer = s.examennummer, d.aangemeld_op = s.aangemeld_op, "
            + SPOOR + " where r.soort = 'VUL'")
        .params(parameters)
        .update();
    jdbc.sql("update " + MET_DEELNAME + " set d.geleverd_voor = r.inburgeraar_id, " + SPOOR
            + " where r.soort = 'VREEMD'")
        .params(parameters)
        .update();
    return gewijzigd;
  }

  /** Whom the number was not meant for loses the seat; what his gemeente asked for him stays asked for. */
  private void verplaats(Map<String, Object> parameters) {
    int aantal =
        gevolgen.van("select r.deelname_id from lbt_regel r where r.soort = 'VERPLAATS'", Map.of());
    if (aantal == 0) {
      return;
    }
    gevolgen.maakStoelenVrij("INGETROKKEN", false, spoor());
    int gevraagd =
        nummer("select r.regel from lbt_regel r join lbt_deelname d on d.id = r.deelname_id"
            + " where r.soort = 'VERPLAATS' and d.herkomst = 'GEMEENTE'");
    if (gevraagd > 0) {
      jdbc.sql(
              """
              insert into lbt_deelname (id, inburgeraar_id, aangemeld_op, status, herkomst, gewijzigd_door, levering_id)
              select b.eerste + (n.nummer - 1) mod 50, d.inburgeraar_id, d.aangemeld_op, 'AANGEMELD', 'GEMEENTE', :door,
                :levering
              from lbt_nummer n join lbt_regel r on r.regel = n.regel join lbt_deelname d on d.id = r.deelname_id
                join id_blok b on b.nummer = (n.nummer - 1) div 50
              """)
          .params(parameters)
          .update();
    }
    String intrekking = metIntrekking ? "d.ingetrokken_op = s.ingetrokken_op, " : "";
    jdbc.sql("update " + MET_DEELNAME + " set d.inburgeraar_id = r.inburgeraar_id, d.aangemeld_op = s.aangemeld_op, "
            + intrekking + "d.herkomst = 'DUO', d.geleverd_voor = null, d.teller = d.teller + 1, " + SPOOR
            + " where r.soort = 'VERPLAATS'")
        .params(parameters)
        .update();
  }

  /** Numbers lines from 1 and reserves an id for each. */
  private int nummer(String regels) {
    jdbc.sql(
            """
            create or replace temporary table lbt_nummer (nummer bigint not null auto_increment primary key,
              regel bigint not null, key (regel)) engine = memory
            """)
        .update();
    int aantal = jdbc.sql("insert into lbt_nummer (regel) " + regels + " order by r.regel").update();
    if (aantal > 0) {
      ids.reserveer("lbt_deelname_seq", aantal);
    }
    return aantal;
  }

  private void noteer(Map<String, Object> parameters) {
    jdbc.sql("drop temporary table if exists lbt_verschil").update();
    String persoon = verschil("inburgeraar", "cast(d.inburgeraar_id as char)", "cast(r.inburgeraar_id as char)");
    String dag = verschil("aangemeld_op", "cast(d.aangemeld_op as char)", "cast(s.aangemeld_op as char)");
    String weg = verschil("ingetrokken_op", "cast(d.ingetrokken_op as char)", "cast(s.ingetrokken_op as char)");
    int aantal =
        jdbc.sql(
                "create temporary table lbt_verschil (nummer bigint not null primary key) as"
                    + " select row_number() over (order by deelname_id, veld) - 1 as nummer, v.* from ("
                    + persoon + " and r.soort in ('VERPLAATS', 'VREEMD') union all "
                    + dag + " and r.soort in ('WIJZIG', 'VUL', 'VERPLAATS')"
                    + (metIntrekking ? " union all " + weg + " and r.soort in ('WIJZIG', 'VERPLAATS')" : "")
                    + ") v")
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
            select b.eerste + v.nummer mod 50, :nu, :leverancier, 'lbt-deelname', v.deelname_id, v.veld, v.oud, v.nieuw,
              :door, :levering
            from lbt_verschil v join id_blok b on b.nummer = v.nummer div 50
            """)
        .params(parameters)
        .update();
  }

  private static String verschil(String veld, String oud, String nieuw) {
    return "select d.id as deelname_id, '" + veld + "' as veld, " + oud + " as oud, " + nieuw + " as nieuw from "
        + MET_DEELNAME + " where not (" + oud + " <=> " + nieuw + ")";
  }

  private long voegToe(Map<String, Object> parameters) {
    int aantal = nummer("select r.regel from lbt_regel r where r.soort = 'NIEUW'");
    if (aantal == 0) {
      return 0;
    }
    jdbc.sql(
            """
            insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, ingetrokken_op, status, herkomst,
              gewijzigd_door, levering_id)
            select b.eerste + (n.nummer - 1) mod 50, r.inburgeraar_id, s.examennummer, s.aangemeld_op, s.ingetrokken_op,
              'AANGEMELD', 'DUO', :door, :levering
            from lbt_nummer n straight_join lbt_regel r on r.regel = n.regel
              straight_join staging_lbt_aanmelding s on s.levering_id = :levering and s.regel = n.regel
              straight_join id_blok b on b.nummer = (n.nummer - 1) div 50
            """)
        .params(parameters)
        .update();
    jdbc.sql("update " + MET_REGEL + " join lbt_deelname d on d.examennummer = s.examennummer"
            + " set r.deelname_id = d.id where r.soort = 'NIEUW'")
        .params(parameters)
        .update();
    return aantal;
  }

  private void gevolgen(Map<String, Object> parameters) {
    if (metIntrekking) {
      gevolgen.van(
          "select r.deelname_id from " + MET_REGEL + " where r.soort in ('WIJZIG', 'VERPLAATS')"
              + " and s.ingetrokken_op is not null",
          parameters);
      gevolgen.maakStoelenVrij("INGETROKKEN", false, spoor());
    }
    gevolgen.genummerd(
        jdbc.sql("select deelname_id from lbt_regel where soort = 'VUL'").query(Long.class).list());
    gevolgen.van(
        "select distinct r.deelname_id from lbt_regel r where r.soort in ('NIEUW', 'VUL', 'VERPLAATS')", Map.of());
    gevolgen.koppelWachtend(spoor());
  }

  private Kandidaatgevolgen.Spoor spoor() {
    return new Kandidaatgevolgen.Spoor(wat.door(), wat.nu(), wat.leveringId());
  }
}
