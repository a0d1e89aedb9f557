package nl.inburgeringsportaal.audit;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to the read log by modules that own the record: who saw it between two moments. Not for a screen: the
 * module decides who may ask, for which organisations, and notes that he did.
 */
@Service
@ZonderToegangscontrole(waarom = "the module that owns the record decides who may ask, and notes the question")
@Transactional(readOnly = true)
public class Leesvragen {
  private static final int PERSONEN = 500;

  private final JdbcClient jdbc;
  private final Organisaties organisaties;
  private final Gebruikers gebruikers;

  Leesvragen(JdbcClient jdbc, Organisaties organisaties, Gebruikers gebruikers) {
    this.jdbc = jdbc;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
  }

  /**
   * Who opened, printed or downloaded an object. Lists on which it stood are not among it: a list is one line, without
   * the records on it.
   *
   * @param objectSoort kind of object, such as {@code leerling}
   * @param objectId its id
   * @param van first moment, inclusive
   * @param totEnMet last moment, inclusive
   * @param organisatieIds organisations that read it, or that were served by the reading
   * @return people with how often and when, the last one first, at most 500
   */
  public List<Inzage> tussen(
      String objectSoort, long objectId, LocalDateTime van, LocalDateTime totEnMet, Collection<Long> organisatieIds) {
    if (organisatieIds.isEmpty()) {
      return List.of();
    }
    List<Inzage> zonderNamen =
        jdbc.sql(
                """
                select gebruikersnaam, organisatie_id, count(*) as keren, min(moment) as eerste, max(moment) as laatste
                from leesregel
                where object_soort = :soort and object_id = :id and moment >= :van and moment <= :tot
                  and (organisatie_id in (:organisaties) or voor_organisatie_id in (:organisaties))
                group by gebruikersnaam, organisatie_id order by laatste desc, gebruikersnaam limit :aantal
                """)
            .param("soort", objectSoort)
            .param("id", objectId)
            .param("van", van)
            .param("tot", totEnMet)
            .param("organisaties", organisatieIds)
            .param("aantal", PERSONEN)
            .query(
                (rij, nummer) ->
                    new Inzage(
                        rij.getString("gebruikersnaam"),
                        null,
                        rij.getString("organisatie_id"),
                        rij.getLong("keren"),
                        rij.getObject("eerste", LocalDateTime.class),
                        rij.getObject("laatste", LocalDateTime.class)))
            .list();
    Map<String, GebruikerNaam> namen =
        gebruikers.opGebruikersnaam(zonderNamen.stream().map(Inzage::gebruikersnaam).toList());
    Map<Long, String> waar =
        organisaties.namen(
            zonderNamen.stream().map(Inzage::organisatie).filter(id -> id != null).map(Long::valueOf).toList());
    return zonderNamen.stream().map(een -> metNamen(een, namen, waar)).toList();
  }

  private static Inzage metNamen(Inzage een, Map<String, GebruikerNaam> namen, Map<Long, String> waar) {
    GebruikerNaam wie = namen.get(een.gebruikersnaam());
    return new Inzage(
        een.gebruikersnaam(),
        wie == null ? null : wie.naam(),
        een.organisatie() == null ? null : waar.get(Long.valueOf(een.organisatie())),
        een.keren(),
        een.eerste(),
        een.laatste());
  }
}
