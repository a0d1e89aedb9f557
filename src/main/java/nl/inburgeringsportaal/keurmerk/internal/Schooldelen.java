package nl.inburgeringsportaal.keurmerk.internal;

import java.util.List;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.ContactpersoonGegevens;
import nl.inburgeringsportaal.keurmerk.JaarresultaatGegevens;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes locations, people to speak and results of taalscholen. */
@Component
public class Schooldelen {
  private final JdbcClient jdbc;
  private final IdBlokken ids;

  Schooldelen(JdbcClient jdbc, IdBlokken ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @param taalschoolId a school
   * @return where it gives lessons, by name
   */
  public List<LocatieGegevens> locaties(long taalschoolId) {
    return jdbc.sql(
            """
            select id, versie, naam, adres, postcode, plaats, gesloten_op from taalschool_locatie
            where taalschool_id = ? order by naam, id
            """)
        .param(taalschoolId)
        .query(LocatieGegevens.class)
        .list();
  }

  /**
   * @param taalschoolId a school
   * @param nieuw a location, checked
   */
  public void bewaar(long taalschoolId, LocatieGegevens nieuw) {
    eis(
        nieuw.id(),
        () ->
            jdbc.sql(
                    nieuw.id() == null
                        ? """
                          insert into taalschool_locatie (id, taalschool_id, naam, adres, postcode, plaats, gesloten_op,
                            gewijzigd_door)
                          select :id, t.id, :naam, :adres, :postcode, :plaats, :gesloten, :door from taalschool t
                          where t.id = :school
                          """
                        : """
                          update taalschool_locatie set naam = :naam, adres = :adres, postcode = :postcode,
                            plaats = :plaats, gesloten_op = :gesloten, versie = versie + 1, gewijzigd_door = :door
                          where id = :id and taalschool_id = :school and versie = :versie
                          """)
                .param("id", nieuw.id() == null ? ids.volgende("taalschool_locatie_seq") : nieuw.id())
                .param("school", taalschoolId)
                .param("versie", nieuw.versie())
                .param("naam", nieuw.naam())
                .param("adres", nieuw.adres())
                .param("postcode", nieuw.postcode())
                .param("plaats", nieuw.plaats())
                .param("gesloten", nieuw.geslotenOp())
                .param("door", Wijzigingsspoor.actor())
                .update(),
        "taalschool_locatie",
        taalschoolId);
  }

  private void eis(Long id, java.util.function.IntSupplier schrijf, String tabel, long taalschoolId) {
    if (schrijf.getAsInt() == 1) {
      return;
    }
    boolean bestaat =
        id != null
            && jdbc.sql("select exists (select 1 from " + tabel + " where id = ? and taalschool_id = ?)")
                .params(id, taalschoolId)
                .query(Boolean.class)
                .single();
    throw bestaat ? new GelijktijdigGewijzigd() : new NietGevonden();
  }

  /**
   * @param taalschoolId a school
   * @return whom Blik op Werk speaks there, by name
   */
  public List<ContactpersoonGegevens> contactpersonen(long taalschoolId) {
    return jdbc.sql(
            """
            select id, versie, naam, functie, email, telefoon from taalschool_contact
            where taalschool_id = ? order by naam, id
            """)
        .param(taalschoolId)
        .query(ContactpersoonGegevens.class)
        .list();
  }

  /**
   * @param taalschoolId a school
   * @param nieuw a person, checked
   */
  public void bewaar(long taalschoolId, ContactpersoonGegevens nieuw) {
    eis(
        nieuw.id(),
        () ->
            jdbc.sql(
                    nieuw.id() == null
                        ? """
                          insert into taalschool_contact (id, taalschool_id, naam, functie, email, telefoon,
                            gewijzigd_door)
                          select :id, t.id, :naam, :functie, :email, :telefoon, :door from taalschool t
                          where t.id = :school
                          """
                        : """
                          update taalschool_contact set naam = :naam, functie = :functie, email = :email,
                            telefoon = :telefoon, versie = versie + 1, gewijzigd_door = :door
                          where id = :id and taalschool_id = :school and versie = :versie
                          """)
                .param("id", nieuw.id() == null ? ids.volgende("taalschool_contact_seq") : nieuw.id())
                .param("school", taalschoolId)
                .param("versie", nieuw.versie())
                .param("naam", nieuw.naam())
                .param("functie", nieuw.functie())
                .param("email", nieuw.email())
                .param("telefoon", nieuw.telefoon())
                .param("door", Wijzigingsspoor.actor())
                .update(),
        "taalschool_contact",
        taalschoolId);
  }

  /**
   * @param taalschoolId a school
   * @param contactId one of its people
   */
  public void verwijderContactpersoon(long taalschoolId, long contactId) {
    if (jdbc.sql("delete from taalschool_contact where id = ? and taalschool_id = ?")
            .params(contactId, taalschoolId)
            .update()
        == 0) {
      throw new NietGevonden();
    }
  }

  /**
   * @param taalschoolId a school
   * @return its results, the last year first
   */
  public List<JaarresultaatGegevens> resultaten(long taalschoolId) {
    return jdbc.sql(
            """
            select versie, jaar, geslaagd, tevredenheid, antwoorden from taalschool_resultaat
            where taalschool_id = ? order by jaar desc
            """)
        .param(taalschoolId)
        .query(JaarresultaatGegevens.class)
        .list();
  }

  /**
   * Version 0 adds a year; the version of a row that is there is 1 or more.
   *
   * @param taalschoolId a school
   * @param nieuw results, checked
   */
  public void bewaar(long taalschoolId, JaarresultaatGegevens nieuw) {
    try {
      int geschreven =
          jdbc.sql(
                  nieuw.versie() == 0
                      ? """
                        insert into taalschool_resultaat (taalschool_id, jaar, geslaagd, tevredenheid, antwoorden,
                          versie, gewijzigd_door)
                        values (:school, :jaar, :geslaagd, :tevredenheid, :antwoorden, 1, :door)
                        """
                      : """
                        update taalschool_resultaat set geslaagd = :geslaagd, tevredenheid = :tevredenheid,
                          antwoorden = :antwoorden, versie = versie + 1, gewijzigd_door = :door
                        where taalschool_id = :school and jaar = :jaar and versie = :versie
                        """)
              .param("school", taalschoolId)
              .param("jaar", nieuw.jaar())
              .param("versie", nieuw.versie())
              .param("geslaagd", nieuw.geslaagd())
              .param("tevredenheid", nieuw.tevredenheid())
              .param("antwoorden", nieuw.antwoorden())
              .param("door", Wijzigingsspoor.actor())
              .update();
      if (geschreven == 0) {
        throw new GelijktijdigGewijzigd();
      }
    } catch (DuplicateKeyException al) {
      throw new GelijktijdigGewijzigd();
    } catch (DataIntegrityViolationException geenSchool) {
      throw new NietGevonden();
    }
  }
}
