package nl.inburgeringsportaal.misbruik.internal;

import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.misbruik.Behandelaar;
import nl.inburgeringsportaal.misbruik.SchoolKeuze;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a signal can be linked to, and who can work on it. */
@Component
public class Signaalkeuzes {
  private static final String SCHOOL =
      "select t.id, i.naam, i.plaats from taalschool t join instelling i on i.id = t.instelling_id where ";

  /** Who works at Blik op Werk on {@code :vandaag}; {@code w} is the account. */
  static final String WERKT =
      " from gebruiker w join gebruiker_rol wr on wr.gebruiker_id = w.id where w.actief"
          + " and wr.rol in ('inspecteur_bow', 'beslisser_bow') and wr.van <= :vandaag"
          + " and (wr.tot is null or wr.tot > :vandaag)";

  /** That nobody works on a case, or somebody who left; {@code z} is the case. */
  static final String ZONDER_BEHANDELAAR = "not exists (select 1" + WERKT + " and w.id = z.behandelaar_id)";

  private final JdbcClient jdbc;
  private final Klok klok;

  Signaalkeuzes(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param zoek part of name or place, may be null
   * @param pagina page
   * @return taalscholen, by name
   */
  public List<SchoolKeuze> scholen(String zoek, Pageable pagina) {
    return jdbc.sql(SCHOOL + "i.naam like :zoek escape '!' or i.plaats like :zoek escape '!'"
            + " order by i.naam, t.id limit :aantal offset :vanaf")
        .param("zoek", Lijstsql.bevat(zoek == null ? "" : zoek))
        .param("aantal", pagina.getPageSize())
        .param("vanaf", pagina.getOffset())
        .query(SchoolKeuze.class)
        .list();
  }

  /**
   * @param id id of a file
   * @return the school, empty when there is none
   */
  public Optional<SchoolKeuze> school(long id) {
    return jdbc.sql(SCHOOL + "t.id = ?").param(id).query(SchoolKeuze.class).optional();
  }

  /**
   * @return who works at Blik op Werk today, by name
   */
  public List<Behandelaar> behandelaars() {
    return jdbc.sql("select distinct w.id, w.naam" + WERKT + " order by w.naam, w.id")
        .param("vandaag", klok.vandaag())
        .query(Behandelaar.class)
        .list();
  }
}
