package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the files of taalscholen. */
@Component
public class Taalschoolboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Keurmerkgrendel grendel;
  private final Statusboek statussen;
  private final Klok klok;

  Taalschoolboek(JdbcClient jdbc, IdBlokken ids, Keurmerkgrendel grendel, Statusboek statussen, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.statussen = statussen;
    this.klok = klok;
  }

  /**
   * @param instellingId a school of DUO
   * @param aangevraagdOp day on which it asked for the keurmerk
   * @return id of its file
   * @throws NietGevonden when DUO has no such school
   * @throws RegelOvertreden when it has a file
   */
  public long neemOp(long instellingId, LocalDate aangevraagdOp) {
    long id = ids.volgende("taalschool_seq");
    try {
      int gemaakt =
          jdbc.sql(
                  """
                  insert into taalschool (id, instelling_id, opgenomen_op, gewijzigd_door)
                  select :id, i.id, :dag, :door from instelling i where i.id = :instelling
                  """)
              .param("id", id)
              .param("instelling", instellingId)
              .param("dag", klok.vandaag())
              .param("door", Wijzigingsspoor.actor())
              .update();
      if (gemaakt == 0) {
        throw new NietGevonden();
      }
    } catch (DuplicateKeyException al) {
      throw new RegelOvertreden("keurmerk.fout.heeft-bestand");
    }
    statussen.voegToe(
        id,
        List.of(
            new Statusboek.Bij(
                Soort.STATUS, Keurmerkstatus.AANVRAAG, aangevraagdOp, null, Statusboek.Bron.AANVRAAG, null, null,
                "aanvraag ontvangen")));
    return id;
  }

  /**
   * @param nieuw what was filled in, within its lengths
   * @throws NietGevonden when there is no such file
   * @throws GelijktijdigGewijzigd when it was changed since the form was filled
   */
  public void bewaar(TaalschoolGegevens nieuw) {
    grendel.school(
        nieuw.id(),
        () -> {
          int gewijzigd =
              jdbc.sql(
                      """
                      update taalschool set rechtspersoon = :persoon, kvk_nummer = :kvk, grootte = :grootte,
                        leerroutes = :routes, versie = versie + 1, gewijzigd_door = :door
                      where id = :id and versie = :versie
                      """)
                  .param("id", nieuw.id())
                  .param("versie", nieuw.versie())
                  .param("persoon", nieuw.rechtspersoon())
                  .param("kvk", nieuw.kvkNummer())
                  .param("grootte", nieuw.grootte() == null ? null : nieuw.grootte().name())
                  .param("routes", nieuw.leerroutes().stream().sorted().map(Enum::name).collect(Collectors.joining()))
                  .param("door", Wijzigingsspoor.actor())
                  .update();
          if (gewijzigd == 0) {
            throw new GelijktijdigGewijzigd();
          }
          return null;
        });
  }
}
