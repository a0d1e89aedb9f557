package nl.inburgeringsportaal.toegang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does which work for an organisation today, for modules that give work to somebody. */
@Service
@ZonderToegangscontrole(waarom = "gives names of colleagues to a caller who has checked that he may give them work")
@Transactional(readOnly = true)
public class Collegas {
  private final JdbcClient jdbc;
  private final Organisaties organisaties;
  private final Klok klok;

  Collegas(JdbcClient jdbc, Organisaties organisaties, Klok klok) {
    this.jdbc = jdbc;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /**
   * @param gemeenteorganisatieId a gemeente
   * @param rol a role
   * @return who has that role there today, or with an organisation that holds its mandate; by name
   */
  public List<GebruikerNaam> vanGemeente(long gemeenteorganisatieId, Rol rol) {
    LocalDate dag = klok.vandaag();
    List<Long> waar = new ArrayList<>(organisaties.gemachtigden(gemeenteorganisatieId, rol, dag));
    waar.add(gemeenteorganisatieId);
    return jdbc.sql(
            """
            select distinct g.id, g.gebruikersnaam, g.naam from gebruiker g
              join gebruiker_rol r on r.gebruiker_id = g.id
            where g.actief and r.organisatie_id in (:waar) and r.rol = :rol
              and r.van <= :dag and (r.tot is null or r.tot > :dag)
            order by g.naam, g.id
            """)
        .param("waar", waar)
        .param("rol", rol.naam())
        .param("dag", dag)
        .query(GebruikerNaam.class)
        .list();
  }
}
