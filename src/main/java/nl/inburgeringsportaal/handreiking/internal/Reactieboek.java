package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.handreiking.GemistListItem;
import nl.inburgeringsportaal.handreiking.ReactieListItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where reactions and missed words are kept. */
@Component
public class Reactieboek {
  private static final Pattern WOORD = Pattern.compile("[a-z]{3,30}");
  private static final int MEESTE_WOORDEN = 5;

  /** More words than people search for: who fills the table with nonsense fills it no further. */
  private static final int VOL = 5_000;

  private final JdbcClient jdbc;

  public Reactieboek(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param zoek what was searched for
   * @return its words of letters only, without stop words: never a number, a mail address or a whole sentence
   */
  public static List<String> woorden(String zoek) {
    return Zoekanalyse.termen(Zoekanalyse.WOORDEN, zoek == null ? "" : zoek).stream()
        .filter(woord -> WOORD.matcher(woord).matches() && !Zoekanalyse.isStopwoord(woord))
        .distinct()
        .limit(MEESTE_WOORDEN)
        .toList();
  }

  /**
   * @throws NietGevonden when there is no such version
   */
  public void voegToe(String slug, int nummer, boolean duidelijk, String tekst, LocalDate dag) {
    int erbij =
        jdbc.sql(
                """
                insert into handreiking_reactie (id, antwoord_id, duidelijk, tekst, ontvangen_op, gewijzigd_door)
                select next value for handreiking_reactie_seq, a.id, :duidelijk, :tekst, :dag, 'bezoeker'
                from handreiking_antwoord a join handreiking_vraag v on v.id = a.vraag_id
                where v.slug = :slug and a.nummer = :nummer
                """)
            .param("slug", slug)
            .param("nummer", nummer)
            .param("duidelijk", duidelijk)
            .param("tekst", tekst)
            .param("dag", dag)
            .update();
    if (erbij == 0) {
      throw new NietGevonden();
    }
  }

  /** Counts each word once. */
  public void tel(List<String> woorden, LocalDate dag) {
    for (String woord : woorden) {
      jdbc.sql(
              """
              insert into handreiking_gemist (woord, aantal, eerste_op, laatste_op)
              select :woord, 1, :dag, :dag from dual
              where (select count(*) from handreiking_gemist g where g.woord <> :woord) < :vol
              on duplicate key update aantal = aantal + 1, laatste_op = :dag, afgehandeld_op = null
              """)
          .param("woord", woord)
          .param("dag", dag)
          .param("vol", VOL)
          .update();
    }
  }

  /** The oldest open ones first, or the last handled first. */
  public List<ReactieListItem> reacties(boolean afgehandeld, int hoogstens) {
    String keuze =
        afgehandeld
            ? "where r.afgehandeld_op is not null order by r.afgehandeld_op desc, r.id desc"
            : "where r.afgehandeld_op is null order by r.ontvangen_op, r.id";
    return jdbc.sql(
            """
            select r.id, v.slug, a.vraagtekst, r.duidelijk, r.tekst, r.ontvangen_op, r.afgehandeld_op
            from handreiking_reactie r join handreiking_antwoord a on a.id = r.antwoord_id
              join handreiking_vraag v on v.id = a.vraag_id
            """
                + keuze
                + " limit :hoogstens")
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new ReactieListItem(
                    rij.getLong(1),
                    rij.getString(2),
                    rij.getString(3),
                    rij.getBoolean(4),
                    rij.getString(5),
                    rij.getObject(6, LocalDate.class),
                    rij.getObject(7, LocalDate.class)))
        .list();
  }

  /** How many are open. */
  public long aantalOpen() {
    return jdbc.sql("select count(*) from handreiking_reactie where afgehandeld_op is null").query(Long.class).single();
  }

  /** False when there is no such reaction. */
  public boolean handelAf(long id, LocalDate dag, String wie) {
    return jdbc.sql(
                """
                update handreiking_reactie
                set afgehandeld_op = :dag, versie = versie + 1, gewijzigd_door = :wie where id = :id
                """)
            .param("dag", dag)
            .param("wie", wie)
            .param("id", id)
            .update()
        > 0;
  }

  /** The most searched first. */
  public List<GemistListItem> gemist(int minstens, int hoogstens) {
    return jdbc.sql(
            """
            select woord, aantal, laatste_op from handreiking_gemist
            where aantal >= :minstens and afgehandeld_op is null order by aantal desc, woord limit :hoogstens
            """)
        .param("minstens", minstens)
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new GemistListItem(rij.getString(1), rij.getInt(2), rij.getObject(3, LocalDate.class)))
        .list();
  }

  /** Takes a word from the list until it is searched again. */
  public void woordKlaar(String woord, LocalDate dag) {
    jdbc.sql("update handreiking_gemist set afgehandeld_op = :dag where woord = :woord")
        .param("dag", dag)
        .param("woord", woord)
        .update();
  }
}
