package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import nl.inburgeringsportaal.keurmerk.TaalschoolKeuze;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds schools to choose, by name. */
@Component
public class Schoolkiezer {
  private final JdbcClient jdbc;

  Schoolkiezer(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param zoek part of name, place or number, may be null
   * @param pagina page
   * @return schools of DUO without a file, with their id at DUO's schools
   */
  public List<TaalschoolKeuze> zonderBestand(String zoek, Pageable pagina) {
    return zoek(
        "select i.id, i.instellingsnummer, i.naam, i.plaats from instelling i"
            + " where not exists (select 1 from taalschool t where t.instelling_id = i.id)",
        zoek,
        pagina);
  }

  /**
   * @param zoek part of name, place or number, may be null
   * @param pagina page
   * @return schools that have a file, with its id
   */
  public List<TaalschoolKeuze> metBestand(String zoek, Pageable pagina) {
    return zoek(
        "select t.id, i.instellingsnummer, i.naam, i.plaats from taalschool t join instelling i"
            + " on i.id = t.instelling_id where 1 = 1",
        zoek,
        pagina);
  }

  private List<TaalschoolKeuze> zoek(String van, String zoek, Pageable pagina) {
    return jdbc.sql(
            van
                + """
                   and (i.naam like :zoek escape '!' or i.plaats like :zoek escape '!'
                    or i.instellingsnummer like :zoek escape '!')
                  order by i.naam, i.id limit :aantal offset :vanaf
                  """)
        .param("zoek", Taalschoolzoeker.deel(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(TaalschoolKeuze.class)
        .list();
  }
}
