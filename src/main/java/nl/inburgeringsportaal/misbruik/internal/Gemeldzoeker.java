package nl.inburgeringsportaal.misbruik.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.misbruik.Draad;
import nl.inburgeringsportaal.misbruik.Gemeld;
import nl.inburgeringsportaal.misbruik.GemeldFilter;
import nl.inburgeringsportaal.misbruik.GemeldListItem;
import nl.inburgeringsportaal.misbruik.Melderstand;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was reported, for who did: how it stands and what he was asked, and nothing of what is done with it. */
@Component
public class Gemeldzoeker {
  /** A signal that was merged stands as the case that it was merged with; {@code h} is that one. */
  private static final String STATUS = "coalesce(h.status, z.status)";

  private static final String DICHT = STATUS + " in ('GESLOTEN_ZONDER_MELDING', 'AFGEDAAN')";

  /** That the reporter has to answer; {@code z} is the case and {@code h} the one it was merged with. */
  static final String VRAAG = "(not " + DICHT + " and " + Zaakboek.VRAAG_MELDER + ")";

  /** The cases with the ones they were merged with. */
  static final String VAN = " from misbruikzaak z left join misbruikzaak h on h.id = z.hoofdzaak_id";

  private static final String KOLOMMEN =
      "select z.id, z.ontvangen_op, x.waarover, case when " + DICHT + " then 'AFGESLOTEN' when " + VRAAG
          + " then 'VRAAG' else 'ONTVANGEN' end as stand_" + VAN
          + " left join misbruikzaak_tekst x on x.zaak_id = z.id where ";

  /** What an organisation reported; {@code :organisatie}. */
  static final String VAN_ORGANISATIE =
      "z.organisatie_id = :organisatie and z.kanaal in ('GEMEENTE', 'DUO') and z.soort = 'TAALSCHOOL'";

  private static final java.util.Map<String, String> SORTERING =
      java.util.Map.of("ontvangen", "z.ontvangen_op", "waarover", "x.waarover");

  private final JdbcClient jdbc;
  private final Zaakzoeker zaken;

  Gemeldzoeker(JdbcClient jdbc, Zaakzoeker zaken) {
    this.jdbc = jdbc;
    this.zaken = zaken;
  }

  /**
   * @param organisatieId an organisation
   * @param filter which of its reports
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<GemeldListItem> zoek(long organisatieId, GemeldFilter filter, Pageable pagina) {
    Sort sort = pagina.getSort().isSorted() ? pagina.getSort() : Sort.by(Sort.Direction.DESC, "ontvangen");
    return Lijstsql.deel(
        jdbc.sql(KOLOMMEN + waar(filter) + Lijstsql.volgorde(sort, SORTERING, "z.id desc")
                + " limit :aantal offset :vanaf")
            .param("organisatie", organisatieId)
            .param("aantal", pagina.getPageSize() + 1)
            .param("vanaf", pagina.getOffset())
            .query((rij, nummer) -> rij(rij))
            .list(),
        pagina);
  }

  /**
   * @param organisatieId an organisation
   * @param filter which of its reports
   * @return how many there are
   */
  public long tel(long organisatieId, GemeldFilter filter) {
    return jdbc.sql("select count(*)" + VAN + " where " + waar(filter))
        .param("organisatie", organisatieId)
        .query(Long.class)
        .single();
  }

  private static String waar(GemeldFilter filter) {
    return VAN_ORGANISATIE + (filter.vraag() ? " and " + VRAAG : "");
  }

  private static GemeldListItem rij(ResultSet rij) throws SQLException {
    return new GemeldListItem(
        rij.getLong("id"),
        rij.getObject("ontvangen_op", LocalDate.class),
        rij.getString("waarover"),
        Melderstand.valueOf(rij.getString("stand_")));
  }

  /**
   * @param organisatieId an organisation
   * @param id id of a case
   * @return it, empty when the organisation did not report it
   */
  public Optional<Gemeld> vanOrganisatie(long organisatieId, long id) {
    return jdbc.sql(KOLOMMEN + VAN_ORGANISATIE + " and z.id = :id")
        .param("organisatie", organisatieId)
        .param("id", id)
        .query((rij, nummer) -> rij(rij))
        .optional()
        .map(this::heel);
  }

  /**
   * @param id id of a case of which the reporter has shown his code
   * @return it, empty when there is none
   */
  public Optional<Gemeld> vanBezoeker(long id) {
    return jdbc.sql(KOLOMMEN + "z.id = :id")
        .param("id", id)
        .query((rij, nummer) -> rij(rij))
        .optional()
        .map(this::heel);
  }

  private Gemeld heel(GemeldListItem rij) {
    return new Gemeld(
        rij.id(), rij.ontvangenOp(), rij.waarover(), rij.stand(), zaken.berichten(rij.id(), Draad.MELDER));
  }
}
