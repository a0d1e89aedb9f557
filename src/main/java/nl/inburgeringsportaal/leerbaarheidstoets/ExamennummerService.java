package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Aanmeldboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Examennummers;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatgevolgen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Nummerzoeker;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** DUO gives out and withdraws exam numbers. */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class ExamennummerService {
  /** Most numbers that are given out in one go. */
  public static final int HOOGSTENS = 5_000;

  /** Most characters of a reason. */
  public static final int LANGSTE_REDEN = 200;

  private static final int PER_KEER = 1_000;

  private final Nummerzoeker zoeker;
  private final Examennummers nummers;
  private final Aanmeldboek boek;
  private final Kandidaatgevolgen gevolgen;
  private final Wijzigingslog wijzigingslog;
  private final Leeslog leeslog;
  private final JdbcTemplate jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  ExamennummerService(
      Nummerzoeker zoeker,
      Examennummers nummers,
      Aanmeldboek boek,
      Kandidaatgevolgen gevolgen,
      Wijzigingslog wijzigingslog,
      Leeslog leeslog,
      JdbcTemplate jdbc,
      IdBlokken ids,
      Klok klok) {
    this.zoeker = zoeker;
    this.nummers = nummers;
    this.boek = boek;
    this.gevolgen = gevolgen;
    this.wijzigingslog = wijzigingslog;
    this.leeslog = leeslog;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param filter whose numbers
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page; a search for a name or a number is in the read log
   */
  @Transactional
  public Slice<NummerListItem> list(NummerFilter filter, Pageable pagina) {
    Slice<NummerListItem> rijen = Lijstsql.deel(zoeker.zoek(filter, pagina), pagina);
    if ((filter.zoek() != null || filter.nummer() != null) && pagina.getPageNumber() == 0) {
      leeslog.noteer(
          Leeslog.Handeling.GEZOCHT, KandidaatService.OBJECT, null, null,
          "examennummers, getoond=" + rijen.getNumberOfElements());
    }
    return rijen;
  }

  /**
   * @param filter whose numbers
   * @return how many there are
   */
  @Transactional(readOnly = true)
  public long count(NummerFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * Gives a number to each of these persons who has none by now.
   *
   * @param inburgeraarIds ids of persons, at most {@value #HOOGSTENS}
   * @return how many numbers were given out
   * @throws OngeldigeInvoer when there are too many
   */
  public int geefUit(Collection<Long> inburgeraarIds) {
    if (inburgeraarIds.size() > HOOGSTENS) {
      throw new OngeldigeInvoer("inburgeraarIds", null, "lbt-kandidaten.fout.te-veel", HOOGSTENS);
    }
    List<Long> wie = inburgeraarIds.stream().distinct().sorted().toList();
    return wie.isEmpty() ? 0 : boek.doe(() -> verdeel(wie));
  }

  /**
   * Gives a number to everybody without one whom a filter names, the earliest ten weeks first, at most
   * {@value #HOOGSTENS} at a time.
   *
   * @param filter who
   * @return how many numbers were given out
   * @throws RegelOvertreden when the filter is about people who have a number
   */
  public int geefUitAan(NummerFilter filter) {
    if (filter.stand() != NummerFilter.Stand.ZONDER) {
      throw new RegelOvertreden("lbt-kandidaten.fout.heeft-nummer");
    }
    return geefUit(zoeker.zonder(filter, HOOGSTENS));
  }

  private int verdeel(List<Long> wie) {
    gevolgen.neemSessies(
        "select d.id from lbt_deelname d where d.inburgeraar_id in (:wie) and d.examennummer is null",
        Map.of("wie", wie));
    int gedaan = 0;
    for (int i = 0; i < wie.size(); i += PER_KEER) {
      Map<Long, Long> wachtend = new TreeMap<>(zoeker.wachtend(wie.subList(i, Math.min(wie.size(), i + PER_KEER))));
      if (!wachtend.isEmpty()) {
        schrijf(wachtend);
      }
      gedaan += wachtend.size();
    }
    return gedaan;
  }

  private void schrijf(Map<Long, Long> wachtend) {
    List<String> nieuw = nummers.nieuw(wachtend.size());
    String door = Wijzigingsspoor.actor();
    List<Object[]> gevraagd = new ArrayList<>();
    List<Object[]> rest = new ArrayList<>();
    int volgnummer = 0;
    for (Map.Entry<Long, Long> een : wachtend.entrySet()) {
      String nummer = nieuw.get(volgnummer++);
      if (een.getValue() == null) {
        rest.add(
            new Object[] {ids.volgende("lbt_deelname_seq"), een.getKey(), nummer, klok.vandaag(), door});
      } else {
        gevraagd.add(new Object[] {nummer, door, een.getValue()});
      }
    }
    jdbc.batchUpdate(
        "update lbt_deelname set examennummer = ?, versie = versie + 1, gewijzigd_door = ?, reden = null where id = ?",
        gevraagd);
    jdbc.batchUpdate(
        "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)"
            + " values (?, ?, ?, ?, 'AANGEMELD', 'DUO', ?)",
        rest);
    gevolgen.genummerd(wachtend.values().stream().filter(Objects::nonNull).toList());
  }

  /**
   * Withdraws a number; a seat that the candidate has becomes free.
   *
   * @param deelnameId id of a deelname
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when there is no such deelname
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when there is no number that holds, or the test is being or was taken
   */
  public void trekIn(long deelnameId, String reden) {
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_REDEN);
    boek.doe(
        () -> {
          boek.maakStoelVrij(deelnameId, "INGETROKKEN");
          LbtDeelnamestatus status = LbtDeelnamestatus.valueOf(boek.neem(deelnameId));
          if (!status.isPlanbaar() && status != LbtDeelnamestatus.OVERGESLAGEN) {
            throw new RegelOvertreden("lbt-kandidaten.fout.al-gemaakt");
          }
          int rijen =
              jdbc.update(
                  "update lbt_deelname set ingetrokken_op = ?, reden = ?, versie = versie + 1, gewijzigd_door = ?"
                      + " where id = ? and examennummer is not null and ingetrokken_op is null",
                  klok.vandaag(), waarom, Wijzigingsspoor.actor(), deelnameId);
          if (rijen == 0) {
            throw new RegelOvertreden("lbt-kandidaten.fout.geen-nummer");
          }
          Long persoon =
              jdbc.queryForObject("select inburgeraar_id from lbt_deelname where id = ?", Long.class, deelnameId);
          wijzigingslog.noteer(InburgeraarService.OBJECT, persoon, null, "lbt-ingetrokken", null, true, waarom);
          return null;
        });
  }
}
