package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Bewaarvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of what was tapped in a session and written about its incidents, from the day of the session. That there
 * was an incident, of which kind and what became of it, stays for the counts; an incident that is open stays whole.
 */
@Component
class Afnamebewaring implements Bewaarsoort {
  private static final String OUD =
      """
       from lbt_sessie s where s.begin < :grens
        and not exists (select 1 from lbt_incident o where o.sessie_id = s.id and o.afgehandeld_op is null)
        and (exists (select 1 from lbt_gebeurtenis g where g.sessie_id = s.id)
          or exists (select 1 from lbt_incident i where i.sessie_id = s.id
            and (i.tekst is not null or i.afhandeling is not null)))
        and not exists (select 1 from opschorting h where h.object_soort = 'afname' and h.object_id = s.id
          and h.opgeheven_op is null)
      """;

  private final JdbcClient jdbc;
  private final Bewaarvraag vraag;

  Afnamebewaring(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.vraag = new Bewaarvraag(jdbc, "s.id", "date(s.begin)", OUD);
  }

  @Override
  public String categorie() {
    return "afname";
  }

  @Override
  public String regel() {
    return "bewaartermijn_lbt_verslag_maanden";
  }

  @Override
  public String objectSoort() {
    return "afname";
  }

  @Override
  public long aantal(LocalDate grens) {
    return vraag.aantal(grens);
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    return vraag.verwijder(
        ronde,
        ids -> {
          for (String opdracht :
              List.of(
                  "delete from lbt_gebeurtenis where sessie_id in (:ids)",
                  "update lbt_incident_bericht b join lbt_incident i on i.id = b.incident_id set b.tekst = null"
                      + " where i.sessie_id in (:ids)",
                  "update lbt_incident set tekst = null, afhandeling = null, versie = versie + 1,"
                      + " gewijzigd_door = 'systeem' where sessie_id in (:ids)")) {
            jdbc.sql(opdracht).param("ids", ids).update();
          }
        });
  }
}
