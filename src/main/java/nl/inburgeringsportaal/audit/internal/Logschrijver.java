package nl.inburgeringsportaal.audit.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the lines. Plain SQL, not entities: a line is added inside a transaction that otherwise only reads
 * (where Hibernate would not write), is never changed and carries no version. A line that cannot be written
 * lets the reading or change fail: nothing is seen or changed that is not in the log.
 */
@Service
@ZonderToegangscontrole(waarom = "called by every module at the moment that somebody reads or changes something")
public class Logschrijver implements Leeslog, Wijzigingslog {
  private static final int OMSCHRIJVING = 1000;
  private static final int WAARDE = 4000;
  private static final int REDEN = 200;
  private static final Duration ZELFDE_VRAAG = Duration.ofMinutes(15);

  private static final String LEESREGEL =
      """
      insert into leesregel (id, moment, gebruiker_id, gebruikersnaam, rol, organisatie_id, voor_organisatie_id,
          handeling, object_soort, object_id, verwerking, omschrijving, doel, herkomst, resultaat)
      values (next value for leesregel_seq, :moment, :gebruikerId, :gebruikersnaam, :rol, :organisatieId,
          :voorOrganisatieId, :handeling, :objectSoort, :objectId, :verwerking, :omschrijving, :doel, :herkomst,
          :resultaat)
      """;

  private static final String WIJZIGINGSREGEL =
      """
      insert into wijzigingsregel (id, moment, organisatie_id, object_soort, object_id, veld, oud, nieuw,
          gewijzigd_door, reden, herkomst)
      values (next value for wijzigingsregel_seq, :moment, :organisatieId, :objectSoort, :objectId, :veld, :oud,
          :nieuw, :door, :reden, :herkomst)
      """;

  private final JdbcClient jdbc;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Logschrijver(JdbcClient jdbc, HuidigeGebruiker.Bron bron, Klok klok) {
    this.jdbc = jdbc;
    this.bron = bron;
    this.klok = klok;
  }

  @Override
  @Transactional
  public void noteer(
      Handeling handeling, String objectSoort, Long objectId, Long voorOrganisatieId, String omschrijving) {
    schrijf(handeling, objectSoort, objectId, voorOrganisatieId, omschrijving, null);
  }

  @Override
  @Transactional
  public void noteer(
      Handeling handeling,
      String objectSoort,
      Long objectId,
      Long voorOrganisatieId,
      String omschrijving,
      String doel) {
    schrijf(handeling, objectSoort, objectId, voorOrganisatieId, omschrijving, doel);
  }

  /**
   * Writes that the current user asks the log, once per question: turning a page is not another one, and a
   * question that is put again a quarter of an hour later is.
   *
   * @param vraag the filter
   * @param doel ground that he gave, may be null
   */
  @Transactional
  public void noteerVraag(String vraag, String doel) {
    boolean pas =
        jdbc.sql(
                """
                select count(*) > 0 from leesregel
                where gebruikersnaam = :wie and moment > :sinds and object_soort = 'logboek'
                  and handeling = 'GEZOCHT' and omschrijving = :vraag and coalesce(doel, '') = :doel
                """)
            .param("wie", bron.verplicht().gebruikersnaam())
            .param("sinds", klok.nu().minus(ZELFDE_VRAAG))
            .param("vraag", vraag)
            .param("doel", doel == null ? "" : doel)
            .query(Boolean.class)
            .single();
    if (!pas) {
      schrijf(Handeling.GEZOCHT, "logboek", null, null, vraag, doel);
    }
  }

  /**
   * Writes a line about somebody who comes in, leaves or is refused; stands by itself, since what he wanted
   * may be rolled back.
   *
   * @param wie who it was, null when the portal does not know him
   * @param gebruikersnaam name of the account
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void noteerToegang(
      Handeling handeling, HuidigeGebruiker wie, String gebruikersnaam, String objectSoort, String omschrijving) {
    schrijf(handeling, wie, gebruikersnaam, objectSoort, null, null, omschrijving, null);
  }

  @Override
  @Transactional
  public void noteer(
      String objectSoort, long objectId, Long organisatieId, String veld, Object oud, Object nieuw, String reden) {
    if (Objects.equals(oud, nieuw)) {
      return;
    }
    jdbc.sql(WIJZIGINGSREGEL)
        .param("moment", klok.nu())
        .param("organisatieId", organisatieId)
        .param("objectSoort", objectSoort)
        .param("objectId", objectId)
        .param("veld", veld)
        .param("oud", kort(oud, WAARDE))
        .param("nieuw", kort(nieuw, WAARDE))
        .param("door", Wijzigingsspoor.actor())
        .param("reden", kort(reden, REDEN))
        .param("herkomst", Herkomst.nu())
        .update();
  }

  @Override
  @Transactional
  public void vergeet(String objectSoort, Collection<Long> objectIds) {
    if (objectIds.isEmpty()) {
      return;
    }
    // The hash of the content stays under the seal; without its salt nobody can guess what it was.
    jdbc.sql(
            """
            update zegelregel z join wijzigingsregel w on w.id = z.regel_id set z.inhoud_zout = null
            where z.soort = 'W' and w.object_soort = :soort and w.object_id in (:ids)
            """)
        .param("soort", objectSoort)
        .param("ids", objectIds)
        .update();
    jdbc.sql(
            """
            update wijzigingsregel set oud = null, nieuw = null, reden = null
            where object_soort = :soort and object_id in (:ids)
            """)
        .param("soort", objectSoort)
        .param("ids", objectIds)
        .update();
  }

  private void schrijf(
      Handeling handeling,
      String objectSoort,
      Long objectId,
      Long voorOrganisatieId,
      String omschrijving,
      String doel) {
    HuidigeGebruiker wie = bron.gebruiker().orElse(null);
    schrijf(
        handeling, wie, Wijzigingsspoor.actor(), objectSoort, objectId, voorOrganisatieId, omschrijving, doel);
  }

  private void schrijf(
      Handeling handeling,
      HuidigeGebruiker wie,
      String gebruikersnaam,
      String objectSoort,
      Long objectId,
      Long voorOrganisatieId,
      String omschrijving,
      String doel) {
    jdbc.sql(LEESREGEL)
        .param("moment", klok.nu())
        .param("gebruikerId", wie == null ? null : wie.id())
        .param("gebruikersnaam", wie == null ? gebruikersnaam : wie.gebruikersnaam())
        .param("rol", wie == null ? null : rollen(wie))
        .param("organisatieId", wie == null ? null : wie.organisatieId())
        .param("voorOrganisatieId", voorOrganisatieId)
        .param("handeling", handeling.name())
        .param("objectSoort", objectSoort)
        .param("objectId", objectId)
        .param("verwerking", Verwerkingen.van(objectSoort))
        .param("omschrijving", kort(omschrijving, OMSCHRIJVING))
        .param("doel", kort(doel, REDEN))
        .param("herkomst", Herkomst.nu())
        .param("resultaat", handeling == Handeling.GEWEIGERD ? "GEWEIGERD" : "GELUKT")
        .update();
  }

  private static String rollen(HuidigeGebruiker wie) {
    return wie.rollen().stream().sorted().map(Rol::naam).collect(Collectors.joining(","));
  }

  private static String kort(Object waarde, int lengte) {
    String tekst = waarde == null ? null : waarde.toString();
    return tekst == null || tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 1) + "…";
  }
}
