package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnametik;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import org.springframework.stereotype.Component;

/**
 * Takes in taps. All of it happens behind the guard of the session, of who supervises it and of who came without being
 * planned: the same tap twice at the same moment counts once, and the taps of two tablets are played together in the
 * order in which they were made.
 */
@Component
public class Afnameverwerker {
  private static final int LANGSTE_WAARDE = 200;

  /** A device knows the time of the portal but for some seconds; what it says within this keeps its order. */
  private static final Duration SPELING = Duration.ofMinutes(5);

  private final Plangrendel grendel;
  private final Afnametoegang toegang;
  private final Afnametikken tikken;
  private final Afnameboek boek;
  private final Terplaatse terplaatse;
  private final Incidentboek incidenten;
  private final Klok klok;

  Afnameverwerker(
      Plangrendel grendel,
      Afnametoegang toegang,
      Afnametikken tikken,
      Afnameboek boek,
      Terplaatse terplaatse,
      Incidentboek incidenten,
      Klok klok) {
    this.grendel = grendel;
    this.toegang = toegang;
    this.tikken = tikken;
    this.boek = boek;
    this.terplaatse = terplaatse;
    this.incidenten = incidenten;
    this.klok = klok;
  }

  /**
   * @param sessieId id of a session
   * @param ontvangen taps of the current user
   * @throws NietGevonden when he does not supervise it and never did
   */
  public void verwerk(long sessieId, Collection<Afnametik> ontvangen) {
    Map<UUID, Afnametik> perSleutel = new LinkedHashMap<>();
    ontvangen.stream()
        .map(this::passend)
        .sorted(Comparator.comparing(Afnametik::moment))
        .forEach(tik -> perSleutel.putIfAbsent(tik.sleutel(), tik));
    // Before the guard: who never supervised it does not raise its counter. Inside it nothing is read before the row is
    // taken, since the first reading decides what the transaction sees.
    Afnametoegang.Opening eerst = toegang.zoek(sessieId).orElseThrow(NietGevonden::new);
    Map<String, Long> deelnames = vast(eerst) == null ? terplaatse.deelnames(perSleutel.values()) : Map.of();
    grendel.met(
        new Plangrendel.Greep(List.of(), List.of(), List.of(sessieId), deelnames.values()),
        () -> {
          Afnametoegang.Opening opening = toegang.zoek(sessieId).orElseThrow(NietGevonden::new);
          Set<UUID> bekend = tikken.bekend(perSleutel.keySet());
          List<Afnametik> nieuw =
              perSleutel.values().stream().filter(tik -> !bekend.contains(tik.sleutel())).toList();
          if (!nieuw.isEmpty()) {
            neemOp(opening, nieuw, deelnames);
          }
          return null;
        });
  }

  private Afnametik passend(Afnametik tik) {
    LocalDateTime nu = klok.nu();
    LocalDateTime moment = tik.moment().isAfter(nu.plus(SPELING)) ? nu : tik.moment();
    String waarde = tik.waarde() == null || tik.waarde().isBlank() ? null : tik.waarde().strip();
    return new Afnametik(
        tik.sleutel(),
        tik.soort(),
        tik.plaatsingId(),
        waarde == null || waarde.length() <= LANGSTE_WAARDE ? waarde : waarde.substring(0, LANGSTE_WAARDE),
        moment.truncatedTo(ChronoUnit.MILLIS),
        tik.ernstig(),
        tik.tekst());
  }

  private void neemOp(Afnametoegang.Opening opening, List<Afnametik> nieuw, Map<String, Long> deelnames) {
    Afnametikken.Sessie sessie = tikken.sessie(opening.sessieId());
    String reden = vast(opening);
    Set<Long> hier =
        boek.vanSessie(
            nieuw.stream().map(Afnametik::plaatsingId).filter(Objects::nonNull).collect(Collectors.toSet()),
            sessie.id());
    List<Afnametikken.Bewaard> rijen = new ArrayList<>();
    for (Afnametik tik : nieuw) {
      Long plaatsing = hier.contains(tik.plaatsingId()) ? tik.plaatsingId() : null;
      if (tik.soort() == Afnamesoort.INCIDENT) {
        incidenten.meld(sessie, opening.begeleiderId(), plaatsing, tik);
        rijen.add(new Afnametikken.Bewaard(tik, plaatsing, null));
      } else if (reden != null) {
        rijen.add(new Afnametikken.Bewaard(tik, plaatsing, reden));
      } else if (tik.soort() == Afnamesoort.ONAANGEKONDIGD) {
        Terplaatse.Uitkomst uitkomst = terplaatse.plaats(sessie, tik, deelnames.get(tik.waarde()));
        rijen.add(new Afnametikken.Bewaard(tik, uitkomst.plaatsingId(), uitkomst.reden()));
      } else {
        rijen.add(new Afnametikken.Bewaard(tik, plaatsing, null));
      }
    }
    tikken.bewaar(sessie.id(), opening.begeleiderId(), rijen);
    if (sessie.isOpen()) {
      // Whoever came without being planned may have made the session ready.
      Afnametikken.Sessie nu = tikken.sessie(opening.sessieId());
      Afnameverloop verloop = tikken.speel(nu, tikken.van(nu.id()));
      tikken.noteerGeweigerd(nu.id(), verloop.geweigerd());
      boek.schrijf(nu, verloop);
    }
  }

  /** Why nothing that comes in now can count; null when it can. */
  private String vast(Afnametoegang.Opening opening) {
    if (opening.vervangenOp() != null) {
      return "vervangen";
    } else if (opening.status() == LbtSessiestatus.GEANNULEERD) {
      return "geannuleerd";
    } else if (opening.status() == LbtSessiestatus.AFGEROND
        || opening.status() == LbtSessiestatus.UITSLAGEN_BEKEND) {
      return "afgesloten";
    }
    return toegang.toontNummers(opening) ? null : "buiten-termijn";
  }
}
