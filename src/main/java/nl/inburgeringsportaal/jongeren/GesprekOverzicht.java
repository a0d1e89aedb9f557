package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.AgendaBron.Agendapunt;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ics.Agendaschrijver;
import nl.inburgeringsportaal.jongeren.internal.Gesprek;
import nl.inburgeringsportaal.jongeren.internal.GesprekAfspraak;
import nl.inburgeringsportaal.jongeren.internal.GesprekAfspraakRepository;
import nl.inburgeringsportaal.jongeren.internal.GesprekAgenda;
import nl.inburgeringsportaal.jongeren.internal.GesprekRepository;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslag;
import nl.inburgeringsportaal.jongeren.internal.GesprekVerslagRepository;
import nl.inburgeringsportaal.jongeren.internal.GesprekZoeker;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talks to look at: of one pupil, of the school in a period, and as a calendar file. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional(readOnly = true)
public class GesprekOverzicht {
  /** Kind of object in the logs. */
  public static final String OBJECT = "gesprek";

  private final GesprekRepository gesprekken;
  private final GesprekVerslagRepository verslagen;
  private final GesprekAfspraakRepository afspraken;
  private final GesprekZoeker zoeker;
  private final GesprekAgenda agenda;
  private final Agendaschrijver bestanden;
  private final LeerlingToegang toegang;

  public GesprekOverzicht(
      GesprekRepository gesprekken,
      GesprekVerslagRepository verslagen,
      GesprekAfspraakRepository afspraken,
      GesprekZoeker zoeker,
      GesprekAgenda agenda,
      Agendaschrijver bestanden,
      LeerlingToegang toegang) {
    this.gesprekken = gesprekken;
    this.verslagen = verslagen;
    this.afspraken = afspraken;
    this.zoeker = zoeker;
    this.agenda = agenda;
    this.bestanden = bestanden;
    this.toegang = toegang;
  }

  /**
   * @param leerlingId a pupil
   * @return his talks, the last one first
   * @throws NietGevonden when he is not the user's
   */
  public List<GesprekGegevens> vanLeerling(long leerlingId) {
    toegang.eis(leerlingId);
    return gegevens(gesprekken.vanLeerling(leerlingId));
  }

  /**
   * @param id a talk
   * @return the talk with its record
   * @throws NietGevonden when it is not the user's
   */
  public GesprekGegevens findById(long id) {
    return gegevens(List.of(eis(id))).getFirst();
  }

  /**
   * @param filter which talks
   * @param pagina page and sort; the sort ends with the id by itself
   * @return rows of that page in the scope of the user
   */
  public Slice<GesprekListItem> list(GesprekFilter filter, Pageable pagina) {
    return zoeker.zoek(toegang.bereik(), filter, pagina);
  }

  /**
   * @param filter which talks
   * @return how many there are in the scope of the user
   */
  public long count(GesprekFilter filter) {
    return zoeker.tel(toegang.bereik(), filter);
  }

  /**
   * @param id a talk with a day
   * @return an iCalendar file without a name of the pupil; a talk that was cancelled cancels the entry
   * @throws NietGevonden when it is not the user's
   */
  public byte[] ics(long id) {
    Gesprek gesprek = eis(id);
    return bestanden.bestand(agenda.punt(gesprek, verslagen.findById(id).map(GesprekVerslag::plaats).orElse(null)));
  }

  /**
   * @param vanaf first day, inclusive
   * @return talks of the user from that day on as appointments, without a name of a pupil
   */
  public List<Agendapunt> agenda(LocalDate vanaf) {
    return zoeker.agenda(toegang.bereik(), vanaf).stream()
        .map(deel -> agenda.punt(deel.gesprek(), deel.plaats()))
        .toList();
  }

  private Gesprek eis(long id) {
    Gesprek gesprek = gesprekken.findById(id).orElseThrow(NietGevonden::new);
    toegang.eis(gesprek.leerlingId());
    return gesprek;
  }

  private List<GesprekGegevens> gegevens(List<Gesprek> lijst) {
    List<Long> ids = lijst.stream().map(Gesprek::id).toList();
    Map<Long, GesprekVerslag> woorden =
        verslagen.findAllById(ids).stream()
            .collect(Collectors.toMap(GesprekVerslag::gesprekId, Function.identity()));
    Map<Long, List<GesprekGegevens.AfspraakGegevens>> afgesproken =
        afspraken.findByGesprekIdInOrderById(ids).stream()
            .collect(
                Collectors.groupingBy(
                    GesprekAfspraak::gesprekId,
                    Collectors.mapping(GesprekAfspraak::gegevens, Collectors.toList())));
    return lijst.stream()
        .map(
            gesprek ->
                woorden.get(gesprek.id()).gegevens(gesprek, afgesproken.getOrDefault(gesprek.id(), List.of())))
        .toList();
  }
}
