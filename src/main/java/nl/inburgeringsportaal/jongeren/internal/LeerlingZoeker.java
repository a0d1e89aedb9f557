package nl.inburgeringsportaal.jongeren.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The list of pupils as one query: scope on the row that carries the sort, no count, sort ends with the id. */
@Component
public class LeerlingZoeker {

  private static final Map<String, String> SORTERING =
      Map.of(
          "naam", "p.achternaam",
          "roepnaam", "p.roepnaam",
          "klas", "l.klas",
          "mentor", "p.mentor",
          "opleiding", "l.opleidingscode",
          "status", "s.status",
          "signaaldatum", "s.signaaldatum",
          "datum18", "s.datum18",
          "leerlingnummer", "p.leerlingnummer");

  private static final String VAN =
      """
      from LeerlingPersoon p
        join Leerling l on l.id = p.leerlingId
        join Signaal s on s.leerlingId = p.leerlingId and s.soort = 'ACHTTIENDE_VERJAARDAG'
      """;

  private final EntityManager em;
  private final Klok klok;

  LeerlingZoeker(EntityManager em, Klok klok) {
    this.em = em;
    this.klok = klok;
  }

  /**
   * @param bereik what the user reaches
   * @param filter which pupils
   * @param pagina page and sort
   * @return the rows of the page
   */
  public Slice<LeerlingListItem> zoek(Bereik bereik, LeerlingFilter filter, Pageable pagina) {
    Map<String, Object> parameters = new HashMap<>();
    String jpql =
        """
        select new nl.inburgeringsportaal.jongeren.LeerlingListItem(
          l.id, p.leerlingnummer, p.achternaam, p.roepnaam, l.klas, p.mentor, l.opleidingscode,
          p.geboortedatum, l.verblijfsstatus, s.datum18, s.signaaldatum, s.status, s.nietNodigReden,
          s.teLaat, s.opmerkingen, l.uitgeschrevenOp)
        """
            + VAN
            + waar(bereik, filter, parameters)
            + volgorde(pagina.getSort());
    TypedQuery<LeerlingListItem> vraag = em.createQuery(jpql, LeerlingListItem.class);
    parameters.forEach(vraag::setParameter);
    List<LeerlingListItem> rijen =
        vraag.setFirstResult((int) pagina.getOffset()).setMaxResults(pagina.getPageSize() + 1).getResultList();
    return Lijstsql.deel(rijen, pagina);
  }

  /**
   * @param bereik what the user reaches
   * @param filter which pupils
   * @return how many there are
   */
  public long tel(Bereik bereik, LeerlingFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    TypedQuery<Long> vraag =
        em.createQuery("select count(p) " + VAN + waar(bereik, filter, parameters), Long.class);
    parameters.forEach(vraag::setParameter);
    return vraag.getSingleResult();
  }

  /**
   * @param bereik what the user reaches
   * @param veld {@code klas} or {@code mentor}
   * @return the values that occur, in order, for the filter bar
   */
  public List<String> waarden(Bereik bereik, String veld) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("p.schoolId", "l.klas");
    String pad = SORTERING.get(veld);
    TypedQuery<String> vraag =
        em.createQuery(
            """
            select distinct %1$s from LeerlingPersoon p join Leerling l on l.id = p.leerlingId
            where %2$s and %1$s is not null and (l.uitgeschrevenOp is null or l.uitgeschrevenOp > :vandaag)
            order by %1$s
            """
                .formatted(pad, scope.tekst()),
            String.class);
    scope.parameters().forEach(vraag::setParameter);
    vraag.setParameter("vandaag", klok.vandaag());
    return vraag.setMaxResults(500).getResultList();
  }

  private String waar(Bereik bereik, LeerlingFilter filter, Map<String, Object> parameters) {
    Bereik.Voorwaarde scope = bereik.voorwaarde("p.schoolId", "l.klas");
    parameters.putAll(scope.parameters());
    List<String> delen = new ArrayList<>();
    delen.add(scope.tekst());
    if (filter.zoek() != null) {
      // Case-insensitive by the collation of the names; the number is compared to the letter.
      delen.add(
          "(p.achternaam like :zoek escape '!' or p.roepnaam like :zoek escape '!'"
              + " or concat(p.roepnaam, ' ', p.achternaam) like :zoek escape '!' or p.leerlingnummer = :nummer)");
      parameters.put("zoek", Lijstsql.bevat(filter.zoek()));
      parameters.put("nummer", filter.zoek());
    }
    voegToe(delen, parameters, "l.klas = :klas", "klas", filter.klas());
    voegToe(delen, parameters, "p.mentor = :mentor", "mentor", filter.mentor());
    voegToe(delen, parameters, "l.opleidingscode = :opleiding", "opleiding", filter.opleidingscode());
    voegToe(delen, parameters, "s.status = :status", "status", filter.status());
    voegToe(delen, parameters, "s.signaaldatum >= :signaalVan", "signaalVan", filter.signaalVan());
    voegToe(delen, parameters, "s.signaaldatum <= :signaalTot", "signaalTot", filter.signaalTotEnMet());
    if (filter.signaalsoort() != null) {
      delen.add(
          "exists (select 1 from Leerlingsignaal x where x.leerlingId = l.id and x.soort = :signaalsoort"
              + " and x.status = 'OPEN')");
      parameters.put("signaalsoort", filter.signaalsoort());
    }
    if (filter.teLaat()) {
      delen.add("s.teLaat = true");
    }
    if (!filter.ookUitgeschreven() && filter.signaalsoort() == null) {
      delen.add("(l.uitgeschrevenOp is null or l.uitgeschrevenOp > :vandaag)");
      parameters.put("vandaag", klok.vandaag());
    }
    return delen.stream().collect(Collectors.joining(" and ", "where ", " "));
  }

  private static void voegToe(
      List<String> delen, Map<String, Object> parameters, String voorwaarde, String naam, Object waarde) {
    if (waarde != null) {
      delen.add(voorwaarde);
      parameters.put(naam, waarde);
    }
  }

  private static String volgorde(Sort sortering) {
    StringBuilder tekst = new StringBuilder("order by ");
    for (Sort.Order deel : sortering) {
      String pad = SORTERING.get(deel.getProperty());
      if (pad != null) {
        tekst.append(pad).append(deel.isDescending() ? " desc, " : ", ");
        if (deel.getProperty().equals("naam")) {
          tekst.append("p.roepnaam").append(deel.isDescending() ? " desc, " : ", ");
        }
      }
    }
    return tekst.append("p.leerlingId").toString();
  }
}
