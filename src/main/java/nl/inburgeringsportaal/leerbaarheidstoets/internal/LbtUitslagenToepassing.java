package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines of {@code lbt-uitslagen.csv} become outcomes, set by set. The same outcome again changes nothing;
 * another one takes its place, the earlier one is kept and DUO looks at it.
 */
class LbtUitslagenToepassing implements Toepasser {
  private static final List<String> SCORES = List.of("behaalde_score", "benodigde_score");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Kandidaatgevolgen gevolgen;
  private final Toepassing wat;
  private final List<Long> sessies;
  private boolean nieuweUitslag;

  LbtUitslagenToepassing(JdbcClient jdbc, IdBlokken ids, Kandidaatgevolgen gevolgen, Toepassing wat) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.gevolgen = gevolgen;
    this.wat = wat;
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'lbt-aanmelding'").update();
    // Of all lines at once: those of a later part come after candidates of an earlier one were written.
    sessies = gevolgen.neemSessies(
        "select d.id from staging_lbt_uitslag st join lbt_deelname d on d.examennummer = st.examennummer"
            + " where st.levering_id = :levering and st.geweigerd = 0",
        Map.of("levering", wat.leveringId()));
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    parameters.put("nu", wat.nu());
    long gewijzigd = vervang(parameters);
    long nieuw = voegToe(parameters);
    if (nieuw > 0) {
      gevolgen.van("select r.deelname_id from lbt_regel r where r.deelname_id is not null", Map.of());
      gevolgen.zetUitslagBekend(spoor());
      nieuweUitslag = true;
    }
    return new Aantallen(nieuw, gewijzigd);
  }

  /** The candidates of one session may stand anywhere in the file. */
  @Override
  public void rondAf() {
    if (nieuweUitslag && !sessies.isEmpty()) {
      gevolgen.rondSessiesAf(
          "select z.id as sessie_id from lbt_sessie z where z.id in (:sessies)", Map.of("sessies", sessies), spoor());
    }
  }

  private Kandidaatgevolgen.Spoor spoor() {
    return new Kandidaatgevolgen.Spoor(wat.door(), wat.nu(), wat.leveringId());
  }

  private long vervang(Map<String, Object> parameters) {
    jdbc.sql(
            """
            create or replace temporary table lbt_vervang (nummer bigint not null auto_increment primary key,
              regel bigint not null, uitslag_id bigint not null) engine = memory
            """)
        .update();
    String gelijk =
        "u.datum_afname = s.datum_afname and u.resultaat = s.resultaat"
            + SCORES.stream()
                .filter(wat.kolommen()::contains)
                .map(kolom -> " and u.%1$s <=> s.%1$s".formatted(kolom))
                .collect(Collectors.joining());
    int aantal =
        jdbc.sql(
                "insert into lbt_vervang (regel, uitslag_id) select s.regel, u.id from staging_lbt_uitslag s"
                    + " join lbt_uitslag u on u.examennummer = s.examennummer where s.levering_id = :levering"
                    + " and s.regel between :van and :tot and s.geweigerd = 0 and not (" + gelijk + ")")
            .params(parameters)
            .update();
    if (aantal == 0) {
      return 0;
    }
    ids.reserveer("lbt_uitslag_eerder_seq", aantal);
    jdbc.sql(
            """
            insert into lbt_uitslag_eerder (id, uitslag_id, datum_afname, resultaat, behaalde_score, benodigde_score,
              gold_tot, levering_id, gewijzigd_door)
            select b.eerste + (v.nummer - 1) mod 50, u.id, u.datum_afname, u.resultaat, u.behaalde_score,
              u.benodigde_score, :nu, u.levering_id, u.gewijzigd_door
            from lbt_vervang v join lbt_uitslag u on u.id = v.uitslag_id
              join id_blok b on b.nummer = (v.nummer - 1) div 50
            """)
        .params(parameters)
        .update();
    String scores =
        SCORES.stream()
            .filter(wat.kolommen()::contains)
            .map(kolom -> "u.%1$s = s.%1$s, ".formatted(kolom))
            .collect(Collectors.joining());
    // An outcome that still waits for its number goes on waiting; one that DUO rejected is another one now.
    jdbc.sql(
            "update lbt_vervang v join lbt_uitslag u on u.id = v.uitslag_id join staging_lbt_uitslag s"
                + " on s.levering_id = :levering and s.regel = v.regel set u.datum_afname = s.datum_afname,"
                + " u.resultaat = s.resultaat, " + scores
                + "u.controle = if(u.deelname_id is null, u.controle, 'ANDERE_UITSLAG'), u.afgehandeld_op = null,"
                + " u.afhandeling = null, u.ontvangen_op = :nu, u.versie = u.versie + 1, u.gewijzigd_door = :door,"
                + " u.reden = null, u.levering_id = :levering")
        .params(parameters)
        .update();
    return aantal;
  }

  private long voegToe(Map<String, Object> parameters) {
    jdbc.sql(
            """
            create or replace temporary table lbt_regel (nummer bigint not null auto_increment primary key,
              regel bigint not null unique, deelname_id bigint, controle varchar(20)) engine = memory
            """)
        .update();
    // A candidate who was given another outcome by hand keeps it: this one is looked at.
    int aantal =
        jdbc.sql(
                "insert ignore into lbt_regel (regel, deelname_id, controle)"
                    + " select s.regel, if(x.id is null, d.id, null),"
                    + " if(x.id is null, " + Kandidaatgevolgen.CONTROLE + ", 'DUBBEL')"
                    + " from staging_lbt_uitslag s left join lbt_deelname d on d.examennummer = s.examennummer"
                    + " left join lbt_uitslag x on x.deelname_id = d.id" + Kandidaatgevolgen.GEHOUDEN
                    + " left join lbt_uitslag u on u.examennummer = s.examennummer"
                    + " where s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0"
                    + " and u.id is null"
                    + " order by s.regel")
            .params(parameters)
            .update();
    if (aantal == 0) {
      return 0;
    }
    ids.reserveer("lbt_uitslag_seq", aantal);
    jdbc.sql(
            """
            insert into lbt_uitslag (id, examennummer, deelname_id, datum_afname, resultaat, behaalde_score,
              benodigde_score, ontvangen_op, controle, gewijzigd_door, levering_id)
            select b.eerste + (r.nummer - 1) mod 50, s.examennummer, r.deelname_id, s.datum_afname, s.resultaat,
              s.behaalde_score, s.benodigde_score, :nu, r.controle, :door, :levering
            from lbt_regel r
              straight_join staging_lbt_uitslag s on s.levering_id = :levering and s.regel = r.regel
              straight_join id_blok b on b.nummer = (r.nummer - 1) div 50
            """)
        .params(parameters)
        .update();
    return aantal;
  }
}
