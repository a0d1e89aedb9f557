package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelKandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.MaatregelListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Maatregelgevolg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures on the seats of sessions to come, set by set. */
@Component
public class Maatregelboek {
  /** Sessions that a measure from {@code :van} to {@code :tot} touches. */
  private static final String GERAAKT =
      "e.status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET') and e.begin > :nu and e.begin >= :van and e.begin < :tot";

  /** Seats that a session keeps when {@code %s} percent of the room is not used. */
  private static final String OVER = "least(e.gewenste_plaatsen, " + Sessiesql.capaciteit("%s") + ")";

  /** The highest measure that holds on the day of a session, 0 for none. */
  private static final String HOOGSTE = Sessiesql.verlaging("date(e.begin)");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;
  private final Sessiepost post;
  private final List<Sessiegevolg> gevolgen;

  Maatregelboek(JdbcClient jdbc, IdBlokken ids, Klok klok, Sessiepost post, List<Sessiegevolg> gevolgen) {
    this.post = post;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
    this.gevolgen = List.copyOf(gevolgen);
  }

  /**
   * @return all measures, the last first
   */
  public List<MaatregelListItem> lijst() {
    return jdbc.sql(
            """
            select m.*, count(p.id) as geraakt,
              coalesce(sum(%s), 0) as zonder_plaats
            from capaciteitsmaatregel m left join lbt_plaatsing p on p.maatregel_id = m.id
              left join lbt_deelname d on d.id = p.deelname_id
            group by m.id order by m.van desc, m.id desc
            """
                .formatted(Deelnamesql.PLANBARE_STATUS))
        .query(
            (rij, nummer) ->
                new MaatregelListItem(
                    rij.getLong("id"),
                    rij.getInt("versie"),
                    rij.getString("naam"),
                    rij.getString("grondslag"),
                    rij.getInt("verlaging"),
                    rij.getObject("van", LocalDate.class),
                    rij.getObject("tot", LocalDate.class),
                    rij.getObject("uitgevoerd_op", LocalDateTime.class),
                    rij.getObject("ingetrokken_op", LocalDateTime.class),
                    rij.getString("intrekreden"),
                    rij.getInt("geraakt"),
                    rij.getInt("zonder_plaats")))
        .list();
  }

  /**
   * @param wat a measure
   * @return what it would do per gemeente, by name
   */
  public List<Maatregelgevolg> gevolgen(MaatregelGegevens wat) {
    return jdbc.sql(
            "select o.naam, count(*) as sessies, sum(s.plaatsen) as voor, sum(s.na) as na,"
                + " sum(greatest(s.bezet - s.na, 0)) as kandidaten from (select e.organisatie_id, e.plaatsen, e.bezet,"
                + " least(e.plaatsen, " + OVER.formatted(":verlaging") + ") as na from lbt_sessie e"
                + " join toetslokaal k on k.id = e.lokaal_id where " + GERAAKT + ") s"
                + " join organisatie o on o.id = s.organisatie_id where s.na < s.plaatsen"
                + " group by o.id, o.naam order by o.naam, o.id")
        .params(parameters(wat.van(), wat.tot()))
        .param("verlaging", wat.verlaging())
        .query(
            (rij, nummer) ->
                new Maatregelgevolg(
                    rij.getString("naam"),
                    rij.getInt("sessies"),
                    rij.getInt("voor"),
                    rij.getInt("na"),
                    rij.getInt("kandidaten")))
        .list();
  }

  private Map<String, Object> parameters(LocalDate van, LocalDate tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("nu", klok.nu());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("wie", Wijzigingsspoor.actor());
    return parameters;
  }

  /** Takes every room and then every session to come, so that nobody plans beside a measure. */
  public void neemAlles() {
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'capaciteitsmaatregel'").update();
    jdbc.sql("update toetslokaal set teller = teller + 1 order by id").update();
    jdbc.sql(
            "update lbt_sessie set teller = teller + 1 where status in ('CONCEPT', 'GEPLAND', 'KLAARGEZET')"
                + " and begin > ? order by id")
        .param(klok.nu())
        .update();
  }

  /**
   * Stores a measure and applies it: who was planned last loses his seat.
   *
   * @param wat a measure
   * @return its id
   */
  public long voerUit(MaatregelGegevens wat) {
    long id = ids.volgende("capaciteitsmaatregel_seq");
    jdbc.sql(
            """
            insert into capaciteitsmaatregel (id, naam, grondslag, verlaging, van, tot, uitgevoerd_op, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id, wat.naam(), wat.grondslag(), wat.verlaging(), wat.van(), wat.tot(), klok.nu(), Wijzigingsspoor.actor())
        .update();
    Map<String, Object> parameters = parameters(wat.van(), wat.tot());
    parameters.put("maatregel", id);
    // A seat that is lost is lost by the measure that takes the most; ties go to who was planned first.
    jdbc.sql(
            "update lbt_plaatsing p join (select p.id, row_number() over (partition by p.sessie_id"
                + " order by p.geplaatst_op, p.id) as nummer, " + OVER.formatted(HOOGSTE) + " as plaatsen"
                + " from lbt_plaatsing p join lbt_sessie e on e.id = p.sessie_id"
                + " join toetslokaal k on k.id = e.lokaal_id where p.beeindigd_op is null and " + GERAAKT + ") s"
                + " on s.id = p.id and s.nummer > s.plaatsen join lbt_deelname d on d.id = p.deelname_id"
                + " set p.beeindigd_op = :nu, p.beeindigd_reden = 'MAATREGEL', p.maatregel_id = :maatregel,"
                + " p.versie = p.versie + 1, p.gewijzigd_door = :wie, d.status = 'AANGEMELD', d.teller = d.teller + 1,"
                + " d.versie = d.versie + 1, d.gewijzigd_door = :wie")
        .params(parameters)
        .update();
    zetPlaatsen(parameters);
    post.maatregel(id);
    return id;
  }

  /**
   * @param wat a measure that stands
   * @param reden why it is taken back
   */
  public void trekIn(MaatregelListItem wat, String reden) {
    jdbc.sql(
            """
            update capaciteitsmaatregel set ingetrokken_op = ?, intrekreden = ?, versie = versie + 1,
              gewijzigd_door = ? where id = ?
            """)
        .params(klok.nu(), reden, Wijzigingsspoor.actor(), wat.id())
        .update();
    zetPlaatsen(parameters(wat.van(), wat.tot()));
  }

  private void zetPlaatsen(Map<String, Object> parameters) {
    String bezet =
        "(select count(*) from lbt_plaatsing p where p.sessie_id = e.id and p.beeindigd_op is null)";
    String anders = GERAAKT + " and (e.plaatsen <> " + OVER.formatted(HOOGSTE) + " or e.bezet <> " + bezet + ")";
    Set<Long> sessies =
        Set.copyOf(
            jdbc.sql("select e.id from lbt_sessie e join toetslokaal k on k.id = e.lokaal_id where " + anders)
                .params(parameters)
                .query(Long.class)
                .list());
    if (sessies.isEmpty()) {
      return;
    }
    jdbc.sql(
            "update lbt_sessie e join toetslokaal k on k.id = e.lokaal_id set e.bezet = " + bezet + ", e.plaatsen = "
                + OVER.formatted(HOOGSTE) + ", e.versie = e.versie + 1, e.gewijzigd_door = :wie where " + anders)
        .params(parameters)
        .update();
    gevolgen.forEach(gevolg -> gevolg.gewijzigd(sessies));
  }

  /**
   * @param id id of a measure
   * @return who lost his seat by it, by gemeente and session
   */
  public List<MaatregelKandidaat> geraakt(long id) {
    return jdbc.sql(
            """
            select o.naam, d.examennummer, d.status, e.begin from lbt_plaatsing p
              join lbt_sessie e on e.id = p.sessie_id join lbt_deelname d on d.id = p.deelname_id
              join organisatie o on o.id = p.organisatie_id
            where p.maatregel_id = ? order by o.naam, e.begin, p.id
            """)
        .param(id)
        .query(
            (rij, nummer) ->
                new MaatregelKandidaat(
                    rij.getString("naam"),
                    rij.getString("examennummer"),
                    rij.getObject("begin", LocalDateTime.class),
                    LbtDeelnamestatus.valueOf(rij.getString("status"))))
        .list();
  }
}
