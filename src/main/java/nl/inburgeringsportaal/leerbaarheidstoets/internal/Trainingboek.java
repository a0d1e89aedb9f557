package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingFilter;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.TrainingListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Trainingstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where trainings are kept. */
@Component
public class Trainingboek {
  private static final String KOLOMMEN =
      """
      select t.*,
        (select count(*) from training_deelname d where d.training_id = t.id and d.status = 'GEPLAATST') bezet,
        (select count(*) from training_deelname d where d.training_id = t.id and d.status = 'WACHT') wachtend,
        (select count(*) from training_deelname d where d.training_id = t.id and d.status = 'GEPLAATST'
          and d.uitkomst is null and coalesce(d.aanwezig, true)) zonder_uitkomst
      from training t
      """;

  private static final Map<String, String> SORTERING =
      Map.of("naam", "t.naam", "begin", "t.begin", "plaats", "t.plaats");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Trainingboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param filter which ones
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<TrainingListItem> zoek(TrainingFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    List<TrainingListItem> rijen =
        jdbc.sql(KOLOMMEN + waar(filter, parameters)
            + Lijstsql.pagina(pagina, SORTERING, "t.id"))
            .params(parameters)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> listItem(rij))
            .list();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param filter which ones
   * @return how many there are
   */
  public long tel(TrainingFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return jdbc.sql("select count(*) from training t" + waar(filter, parameters))
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /**
   * @return trainings for which somebody can be signed up, the first first
   */
  public List<TrainingListItem> open() {
    return jdbc.sql(KOLOMMEN + " where t.status = 'OPEN' and t.begin > :nu order by t.begin, t.id")
        .param("nu", klok.nu())
        .query((rij, nummer) -> listItem(rij))
        .list();
  }

  private String waar(TrainingFilter filter, Map<String, Object> parameters) {
    parameters.put("nu", klok.nu());
    String waar = filter.voorbij() ? " where t.einde <= :nu" : " where t.einde > :nu";
    if (filter.zoek() != null && !filter.zoek().isBlank()) {
      waar += " and (t.naam collate utf8mb4_uca1400_ai_ci like :zoek escape '!'"
          + " or t.plaats collate utf8mb4_uca1400_ai_ci like :zoek escape '!')";
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
    }
    return waar;
  }

  private static TrainingListItem listItem(ResultSet rij) throws SQLException {
    return new TrainingListItem(
        rij.getLong("id"),
        rij.getString("naam"),
        rij.getObject("begin", LocalDateTime.class),
        rij.getObject("einde", LocalDateTime.class),
        rij.getString("plaats"),
        Trainingstatus.valueOf(rij.getString("status")),
        rij.getInt("plaatsen"),
        rij.getInt("bezet"),
        rij.getInt("wachtend"),
        rij.getInt("zonder_uitkomst"));
  }

  /**
   * @param id id of a training
   * @return it, empty when there is none
   */
  public Optional<TrainingDetail> vind(long id) {
    return jdbc.sql(KOLOMMEN + " where t.id = :id").param("id", id).query((rij, nummer) -> detail(rij)).optional();
  }

  private TrainingDetail detail(ResultSet rij) throws SQLException {
    TrainingGegevens gegevens =
        new TrainingGegevens(
            rij.getLong("id"),
            rij.getInt("versie"),
            rij.getString("naam"),
            rij.getObject("begin", LocalDateTime.class),
            rij.getObject("einde", LocalDateTime.class),
            rij.getString("plaats"),
            rij.getString("online_adres"),
            rij.getInt("plaatsen"),
            rij.getString("programma"));
    Trainingstatus status = Trainingstatus.valueOf(rij.getString("status"));
    LocalDateTime nu = klok.nu();
    return new TrainingDetail(
        gegevens,
        status,
        rij.getString("bericht"),
        rij.getInt("bezet"),
        rij.getInt("wachtend"),
        status == Trainingstatus.OPEN && !gegevens.begin().toLocalDate().isAfter(klok.vandaag()),
        !gegevens.begin().isAfter(nu),
        !gegevens.einde().isAfter(nu));
  }

  /**
   * @param gegevens a new training
   * @return its id
   */
  public long voegToe(TrainingGegevens gegevens) {
    long id = ids.volgende("training_seq");
    jdbc.sql(
            """
            insert into training (id, naam, begin, einde, plaats, online_adres, plaatsen, programma, status,
              gewijzigd_door)
            values (:id, :naam, :begin, :einde, :plaats, :online, :plaatsen, :programma, 'OPEN', :wie)
            """)
        .params(velden(gegevens))
        .param("id", id)
        .update();
    return id;
  }

  /**
   * @param gegevens what it becomes
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled, or cancelled
   */
  public void werkBij(TrainingGegevens gegevens) {
    int gewijzigd =
        jdbc.sql(
                """
                update training set naam = :naam, begin = :begin, einde = :einde, plaats = :plaats,
                  online_adres = :online, plaatsen = :plaatsen, programma = :programma, versie = versie + 1,
                  gewijzigd_door = :wie
                where id = :id and versie = :versie and status = 'OPEN'
                """)
            .params(velden(gegevens))
            .param("id", gegevens.id())
            .param("versie", gegevens.versie())
            .update();
    if (gewijzigd == 0) {
      throw new GelijktijdigGewijzigd();
    }
  }

  private static Map<String, Object> velden(TrainingGegevens gegevens) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("naam", gegevens.naam());
    velden.put("begin", gegevens.begin());
    velden.put("einde", gegevens.einde());
    velden.put("plaats", gegevens.plaats());
    velden.put("online", gegevens.onlineAdres());
    velden.put("plaatsen", gegevens.plaatsen());
    velden.put("programma", gegevens.programma());
    velden.put("wie", Wijzigingsspoor.actor());
    return velden;
  }

  /**
   * @param id id of a training
   * @param bericht why it is cancelled
   */
  public void annuleer(long id, String bericht) {
    jdbc.sql(
            """
            update training set status = 'GEANNULEERD', bericht = ?, versie = versie + 1, gewijzigd_door = ?
            where id = ?
            """)
        .params(bericht, Wijzigingsspoor.actor(), id)
        .update();
  }
}
