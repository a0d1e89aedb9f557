package nl.inburgeringsportaal.taak;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.taak.internal.Agendageheim;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses with which somebody has his appointments in his own calendar; each user reaches his own. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AgendaAdresService {
  private static final int LANGSTE_NAAM = 60;
  private static final int MEESTE = 10;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final List<AgendaBron> bronnen;
  private final HuidigeGebruiker.Bron bron;
  private final Regels regels;
  private final Klok klok;

  AgendaAdresService(
      JdbcClient jdbc,
      IdBlokken ids,
      List<AgendaBron> bronnen,
      HuidigeGebruiker.Bron bron,
      Regels regels,
      Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.bronnen = bronnen;
    this.bron = bron;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @return true when the user can have appointments in the portal
   */
  @Transactional(readOnly = true)
  public boolean mogelijk() {
    return bronnen.stream().flatMap(deel -> deel.rollen().stream()).anyMatch(bron.verplicht().rollen()::contains);
  }

  /**
   * @return his addresses for the organisation of this session, by name; also those that have expired
   */
  @Transactional(readOnly = true)
  public List<AgendaAdres> list() {
    int maanden = regels.getal(Regels.AGENDA_ADRES_MAANDEN, klok.vandaag());
    return jdbc.sql(
            """
            select id, naam, gemaakt_op, opgehaald_op from agenda_adres
            where gebruiker_id = ? and organisatie_id = ? order by naam, id
            """)
        .params(wie().id(), wie().organisatieId())
        .query(
            (rij, nummer) -> {
              LocalDateTime gemaakt = rij.getObject(3, LocalDateTime.class);
              LocalDateTime opgehaald = rij.getObject(4, LocalDateTime.class);
              LocalDate laatst = (opgehaald == null ? gemaakt : opgehaald).toLocalDate();
              return new AgendaAdres(
                  rij.getLong(1), rij.getString(2), gemaakt, opgehaald, laatst.plusMonths(maanden));
            })
        .list();
  }

  /**
   * @param naam of the device or program, 1 to 60 characters, unique for the user
   * @return the address, which nobody can look up afterwards
   * @throws OngeldigeInvoer when the name is empty, too long or in use
   * @throws RegelOvertreden when there are ten already, or the user can have no appointments
   */
  public NieuwAgendaAdres maak(String naam) {
    String kort = naam == null ? "" : naam.strip();
    if (kort.isEmpty() || kort.length() > LANGSTE_NAAM) {
      throw new OngeldigeInvoer("naam", null, "fout.lengte", LANGSTE_NAAM);
    }
    if (!mogelijk()) {
      throw new RegelOvertreden("taak.agenda.fout.niets");
    }
    if (list().size() >= MEESTE) {
      throw new RegelOvertreden("taak.agenda.fout.vol", MEESTE);
    }
    Agendageheim geheim = Agendageheim.nieuw();
    try {
      jdbc.sql(
              """
              insert into agenda_adres (id, gebruiker_id, organisatie_id, naam, geheim_hash, gemaakt_op,
                gewijzigd_door)
              values (:id, :gebruiker, :organisatie, :naam, :hash, :nu, :door)
              """)
          .param("id", ids.volgende("agenda_adres_seq"))
          .param("gebruiker", wie().id())
          .param("organisatie", wie().organisatieId())
          .param("naam", kort)
          .param("hash", geheim.hash())
          .param("nu", klok.nu())
          .param("door", wie().gebruikersnaam())
          .update();
    } catch (DuplicateKeyException bestaat) {
      throw new OngeldigeInvoer("naam", null, "taak.agenda.fout.naam");
    }
    return new NieuwAgendaAdres(kort, geheim.pad());
  }

  /**
   * The old address no longer works, at once.
   *
   * @param id one of his addresses
   * @return the new address
   * @throws NietGevonden when it is not his
   */
  public NieuwAgendaAdres vernieuw(long id) {
    String naam =
        jdbc.sql("select naam from agenda_adres where id = ? and gebruiker_id = ? and organisatie_id = ?")
            .params(id, wie().id(), wie().organisatieId())
            .query(String.class)
            .optional()
            .orElseThrow(NietGevonden::new);
    Agendageheim geheim = Agendageheim.nieuw();
    jdbc.sql(
            """
            update agenda_adres set geheim_hash = :hash, gemaakt_op = :nu, opgehaald_op = null, versie = versie + 1,
              gewijzigd_door = :door where id = :id
            """)
        .param("hash", geheim.hash())
        .param("nu", klok.nu())
        .param("door", wie().gebruikersnaam())
        .param("id", id)
        .update();
    return new NieuwAgendaAdres(naam, geheim.pad());
  }

  /**
   * The address no longer works, at once.
   *
   * @param id one of his addresses
   * @throws NietGevonden when it is not his
   */
  public void trekIn(long id) {
    int weg =
        jdbc.sql("delete from agenda_adres where id = ? and gebruiker_id = ? and organisatie_id = ?")
            .params(id, wie().id(), wie().organisatieId())
            .update();
    if (weg == 0) {
      throw new NietGevonden();
    }
  }

  private HuidigeGebruiker wie() {
    return bron.verplicht();
  }
}
