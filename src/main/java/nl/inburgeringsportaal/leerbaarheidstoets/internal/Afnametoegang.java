package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says which sessions a toetsbegeleider reaches: those that he supervises now, of every gemeente,
 * and not one that is still a draft. Who is replaced, or taken back by his gemeente, reaches nothing from that moment.
 * The candidates of a session are shown some days before and after it, both inclusive; of one that began and was not
 * closed their numbers are shown until it is, since nobody else can close it.
 */
@Component
public class Afnametoegang {
  /** True for a row of {@code lbt_sessie s} that is supervised now by the user {@code :ik}. */
  public static final String MIJN =
      """
       exists (select 1 from lbt_sessie_begeleider sb join toetsbegeleider t on t.id = sb.toetsbegeleider_id
         where sb.sessie_id = s.id and sb.vervangen_op is null and t.gebruiker_id = :ik and t.ingetrokken_op is null)
       and s.status <> 'CONCEPT'
      """;

  private static final String INZAGE = "lbt_inzage_dagen";

  private final HuidigeGebruiker.Bron bron;
  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Afnametoegang(HuidigeGebruiker.Bron bron, JdbcClient jdbc, Regels regels, Klok klok) {
    this.bron = bron;
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * A session with who supervises it for the current user.
   *
   * @param sessieId id of the session
   * @param organisatieId the gemeente that holds it
   * @param begeleiderId the toetsbegeleider that the user is
   * @param begin when it begins
   * @param status its status
   * @param vervangenOp when he was replaced, null when he supervises it
   */
  public record Opening(
      long sessieId,
      long organisatieId,
      long begeleiderId,
      LocalDateTime begin,
      LbtSessiestatus status,
      LocalDateTime vervangenOp) {}

  /**
   * Days on which candidates are shown.
   *
   * @param van first day
   * @param totEnMet last day
   */
  public record Venster(LocalDate van, LocalDate totEnMet) {

    /**
     * @param dag a day
     * @return true when the candidates are shown on it
     */
    public boolean omvat(LocalDate dag) {
      return !dag.isBefore(van) && !dag.isAfter(totEnMet);
    }
  }

  /**
   * @return id of the account of the current user
   */
  public long ik() {
    return bron.verplicht().id();
  }

  /**
   * @return the toetsbegeleiders that the current user is: one for each gemeente that proposed him
   */
  public List<Long> begeleiders() {
    return jdbc.sql("select id from toetsbegeleider where gebruiker_id = ? and ingetrokken_op is null order by id")
        .param(ik())
        .query(Long.class)
        .list();
  }

  /**
   * @param sessieId id of a session
   * @return it
   * @throws NietGevonden when it is not there, or the current user does not supervise it
   */
  public Opening eis(long sessieId) {
    return zoek(sessieId).filter(opening -> opening.vervangenOp() == null).orElseThrow(NietGevonden::new);
  }

  /**
   * @param sessieId id of a session
   * @return it when the current user supervises it, or did so; empty when he never did
   */
  public Optional<Opening> zoek(long sessieId) {
    return jdbc.sql(
            """
            select s.id, s.organisatie_id, s.begin, s.status, sb.toetsbegeleider_id,
              if(t.ingetrokken_op is null, sb.vervangen_op, coalesce(sb.vervangen_op, t.ingetrokken_op)) as vervangen
            from lbt_sessie s join lbt_sessie_begeleider sb on sb.sessie_id = s.id
              join toetsbegeleider t on t.id = sb.toetsbegeleider_id
            where s.id = :id and t.gebruiker_id = :ik and s.status <> 'CONCEPT'
            order by vervangen is not null, sb.id desc limit 1
            """)
        .param("id", sessieId)
        .param("ik", ik())
        .query(
            (rij, nummer) ->
                new Opening(
                    rij.getLong("id"),
                    rij.getLong("organisatie_id"),
                    rij.getLong("toetsbegeleider_id"),
                    rij.getObject("begin", LocalDateTime.class),
                    LbtSessiestatus.valueOf(rij.getString("status")),
                    rij.getObject("vervangen", LocalDateTime.class)))
        .optional();
  }

  /**
   * @param dag day of a session
   * @return when its candidates are shown
   */
  public Venster venster(LocalDate dag) {
    int dagen = regels.getal(INZAGE, klok.vandaag());
    return new Venster(dag.minusDays(dagen), dag.plusDays(dagen));
  }

  /**
   * @param opening a session
   * @return true when its candidates are shown today
   */
  public boolean toontKandidaten(Opening opening) {
    return opening.status() != LbtSessiestatus.GEANNULEERD
        && venster(opening.begin().toLocalDate()).omvat(klok.vandaag());
  }

  /**
   * @param opening a session
   * @return true when its candidates are shown today by their number at least, so that taps about them count
   */
  public boolean toontNummers(Opening opening) {
    return opening.status() == LbtSessiestatus.BEZIG || toontKandidaten(opening);
  }
}
