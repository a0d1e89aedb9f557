package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.jongeren.GesprekFilter;
import nl.inburgeringsportaal.jongeren.GesprekListItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** The list of talks as one query in the scope of the user. */
@Component
public class GesprekZoeker {
  private static final int MEESTE_AFSPRAKEN = 2_000;

  private static final Map<String, String> SORTERING =
      Map.of("datum", "g.datum", "naam", "p.achternaam", "klas", "l.klas", "status", "g.status");

  private static final String VAN =
      """
      from Gesprek g
        join Leerling l on l.id = g.leerlingId
        join LeerlingPersoon p on p.leerlingId = g.leerlingId
        left join GesprekVerslag v on v.gesprekId = g.id
      """;

  private final EntityManager em;

  GesprekZoeker(EntityManager em) {
    this.em = em;
  }

  /**
   * @param bereik what the user reaches
   * @param filter which talks
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<GesprekListItem> zoek(Bereik bereik, GesprekFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String jpql =
        """
        select new nl.inburgeringsportaal.jongeren.GesprekListItem(
          g.id, g.leerlingId, p.achternaam, p.roepnaam, l.klas, g.status, g.datum, g.begintijd, v.plaats)
        """
            + VAN
            + waar(bereik, filter, parameters)
            + Lijstsql.volgorde(pagina.getSort(), SORTERING, "g.datum, g.begintijd, g.id");
    TypedQuery<GesprekListItem> vraag = em.createQuery(jpql, GesprekListItem.class);
    parameters.forEach(vraag::setParameter);
    List<GesprekListItem> rijen =
        vraag.setFirstResult((int) pagina.getOffset()).setMaxResults(pagina.getPageSize() + 1).getResultList();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik what the user reaches
   * @param filter which talks
   * @return how many there are
   */
  public long tel(Bereik bereik, GesprekFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    TypedQuery<Long> vraag =
        em.createQuery("select count(g) " + VAN + waar(bereik, filter, parameters), Long.class);
    parameters.forEach(vraag::setParameter);
    return vraag.getSingleResult();
  }

  /**
   * A talk for a calendar.
   *
   * @param gesprek the talk
   * @param plaats place, may be null
   */
  public record Afspraak(Gesprek gesprek, String plaats) {}

  /**
   * @param bereik what the user reaches
   * @param vanaf first day, inclusive
   * @return talks from that day on, in order, at most {@value #MEESTE_AFSPRAKEN}
   */
  public List<Afspraak> agenda(Bereik bereik, LocalDate vanaf) {
    Map<String, Object> parameters = new HashMap<>();
    TypedQuery<Afspraak> vraag =
        em.createQuery(
            "select new nl.inburgeringsportaal.jongeren.internal.GesprekZoeker$Afspraak(g, v.plaats) " + VAN
                + waar(bereik, new GesprekFilter(null, vanaf, null, null), parameters) + "order by g.datum, g.id",
            Afspraak.class);
    parameters.forEach(vraag::setParameter);
    return vraag.setMaxResults(MEESTE_AFSPRAKEN).getResultList();
  }

  private static String waar(Bereik bereik, GesprekFilter filter, Map<String, Object> parameters) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("g.schoolId", "l.klas");
    parameters.putAll(scope.parameters());
    StringBuilder tekst = new StringBuilder("where ").append(scope.tekst());
    voegToe(tekst, parameters, " and g.status = :status", "status", filter.status());
    voegToe(tekst, parameters, " and g.datum >= :van", "van", filter.van());
    voegToe(tekst, parameters, " and g.datum <= :totEnMet", "totEnMet", filter.totEnMet());
    voegToe(tekst, parameters, " and l.klas = :klas", "klas", filter.klas());
    return tekst.append(' ').toString();
  }

  private static void voegToe(
      StringBuilder tekst, Map<String, Object> parameters, String voorwaarde, String naam, Object waarde) {
    if (waarde != null) {
      tekst.append(voorwaarde);
      parameters.put(naam, waarde);
    }
  }

}
