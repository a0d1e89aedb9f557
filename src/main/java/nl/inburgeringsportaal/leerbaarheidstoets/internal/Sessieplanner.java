package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleiderKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.ReeksDag;
import nl.inburgeringsportaal.leerbaarheidstoets.ReeksGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.Verplaatsgevolg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What who plans sees before he decides: who can supervise, which days of a series are free, who is told. */
@Component
public class Sessieplanner {
  private final Sessieregels regels;
  private final Sessiepost post;
  private final JdbcClient jdbc;

  Sessieplanner(Sessieregels regels, Sessiepost post, JdbcClient jdbc) {
    this.regels = regels;
    this.post = post;
    this.jdbc = jdbc;
  }

  /**
   * Looks whether room and supervisors belong to the gemeente, and whether the times can be.
   *
   * @param gegevens a session as it is filled in
   * @throws NietGevonden when the room or somebody does not
   * @throws OngeldigeInvoer when the times cannot be
   */
  public void eis(SessieGegevens gegevens) {
    regels.tijd(gegevens.begin(), gegevens.einde());
    boolean eigen =
        jdbc.sql(
                "select exists (select 1 from toetslokaal k join toetslocatie l on l.id = k.locatie_id"
                    + " where k.id = :lokaal and " + Gemeentesql.vanOrganisatie("l.organisatie_id", ":dag") + " = "
                    + Gemeentesql.vanOrganisatie(":gemeente", ":dag") + ")")
            .param("lokaal", gegevens.lokaalId())
            .param("gemeente", gegevens.gemeenteId())
            .param("dag", gegevens.begin().toLocalDate())
            .query(Boolean.class)
            .single();
    if (!eigen) {
      throw new NietGevonden();
    }
    eisBegeleiders(gegevens.gemeenteId(), gegevens.begeleiders());
  }

  /**
   * @param gemeenteId a gemeente
   * @param begeleiders ids of people
   * @throws NietGevonden when one of them was neither proposed by it nor ever had permission of it
   */
  public void eisBegeleiders(long gemeenteId, List<Long> begeleiders) {
    if (begeleiders.isEmpty()) {
      return;
    }
    long bekend =
        jdbc.sql(
                """
                select count(*) from toetsbegeleider b where b.id in (:wie) and b.naam is not null
                  and (b.organisatie_id = :gemeente or exists (select 1 from toestemming t
                    where t.toetsbegeleider_id = b.id and (t.organisatie_id = :gemeente or %s = %s)))
                """
                    .formatted(
                        Gemeentesql.vanOrganisatie("t.organisatie_id", "'9999-01-01'"),
                        Gemeentesql.vanOrganisatie(":gemeente", "'9999-01-01'")))
            .param("wie", begeleiders)
            .param("gemeente", gemeenteId)
            .query(Long.class)
            .single();
    if (bekend < begeleiders.stream().distinct().count()) {
      throw new NietGevonden();
    }
  }

  /**
   * @param gegevens a session with times
   * @return who has permission of its gemeente, by name, with what keeps him from it
   */
  public List<BegeleiderKeuze> begeleiders(SessieGegevens gegevens) {
    return regels.begeleiders(Sessieplan.van(gegevens, 0), null).stream()
        .map(een -> new BegeleiderKeuze(een.id(), een.naam(), een.bezwaar()))
        .toList();
  }

  /**
   * @param oud a session as it is
   * @param nieuw as it will be
   * @return who is told, null when nobody has to come at another moment or to another place
   */
  public Verplaatsgevolg gevolg(SessieDetail oud, SessieGegevens nieuw) {
    if (oud.status() == LbtSessiestatus.CONCEPT
        || nieuw.begin() == null
        || nieuw.einde() == null
        || !Sessieboek.isVerplaatst(oud.gegevens(), nieuw)) {
      return null;
    }
    int capaciteit = regels.capaciteit(nieuw.lokaalId(), nieuw.begin().toLocalDate());
    return post.gevolg(nieuw.id(), Math.min(nieuw.plaatsen(), capaciteit));
  }

  /**
   * @param sessie a session
   * @return who is told when it is cancelled
   */
  public Verplaatsgevolg gevolg(SessieDetail sessie) {
    return sessie.status() == LbtSessiestatus.CONCEPT
        ? new Verplaatsgevolg(0, 0, 0, 0)
        : post.gevolg(sessie.gegevens().id(), 0);
  }

  /**
   * @param reeks a series
   * @return its days, with what keeps the test from being held on some of them
   */
  public List<ReeksDag> dagen(ReeksGegevens reeks) {
    List<SessieGegevens> alle = alle(reeks);
    Map<LocalDate, DomeinFout> bezwaren = bezwaren(alle);
    return alle.stream()
        .map(sessie -> sessie.begin().toLocalDate())
        .map(
            dag -> {
              DomeinFout bezwaar = bezwaren.get(dag);
              return bezwaar == null
                  ? new ReeksDag(dag, null, new Object[0])
                  : new ReeksDag(dag, bezwaar.sleutel(), bezwaar.argumenten());
            })
        .toList();
  }

  private Map<LocalDate, DomeinFout> bezwaren(List<SessieGegevens> alle) {
    return regels.bezwaren(
        Sessieplan.van(alle.getFirst(), 0),
        alle.stream().map(sessie -> sessie.begin().toLocalDate()).toList());
  }

  /**
   * @param reeks a series
   * @return sessions on the days on which they can be held
   * @throws RegelOvertreden when there is no such day
   */
  public List<SessieGegevens> sessies(ReeksGegevens reeks) {
    List<SessieGegevens> alle = alle(reeks);
    Map<LocalDate, DomeinFout> bezwaren = bezwaren(alle);
    List<SessieGegevens> vrij =
        alle.stream().filter(sessie -> !bezwaren.containsKey(sessie.begin().toLocalDate())).toList();
    if (vrij.isEmpty()) {
      throw new RegelOvertreden("lbtplanning.fout.reeks-leeg");
    }
    return vrij;
  }

  private static List<SessieGegevens> alle(ReeksGegevens reeks) {
    SessieGegevens eerste = reeks.eerste();
    LocalDate begin = eerste.begin().toLocalDate();
    if (eerste.id() != null) {
      throw new NietGevonden();
    } else if (reeks.laatste() == null
        || reeks.laatste().isBefore(begin)
        || reeks.laatste().isAfter(begin.plusYears(1))) {
      throw new OngeldigeInvoer("laatste", null, "lbtplanning.fout.reeks-einde");
    } else if (reeks.weken() < 1 || reeks.weken() > ReeksGegevens.MEESTE_WEKEN) {
      throw new OngeldigeInvoer("weken", reeks.weken(), "lbtplanning.fout.aantal", ReeksGegevens.MEESTE_WEKEN);
    }
    List<SessieGegevens> sessies = new ArrayList<>();
    for (LocalDate dag = begin; !dag.isAfter(reeks.laatste()); dag = dag.plusWeeks(reeks.weken())) {
      sessies.add(
          new SessieGegevens(
              null,
              0,
              eerste.gemeenteId(),
              eerste.lokaalId(),
              LocalDateTime.of(dag, eerste.begin().toLocalTime()),
              LocalDateTime.of(dag, eerste.einde().toLocalTime()),
              eerste.plaatsen(),
              eerste.toetsversieId(),
              eerste.opmerking(),
              eerste.begeleiders()));
    }
    return sessies;
  }
}
