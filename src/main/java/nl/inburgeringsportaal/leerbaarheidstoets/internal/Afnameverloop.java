package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.inburgeringsportaal.leerbaarheidstoets.Aanwezigheidsstand;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamesoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Hulpsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Identiteitsdocument;

/**
 * What the taps of a session come to. They are played from the first to the last by their own moment, whatever the
 * order in which the devices could send them; so two tablets that were offline end with the same session, and of two
 * taps that contradict each other the later moment holds. Knows no database.
 */
final class Afnameverloop {
  private static final Comparator<Tik> VOLGORDE = Comparator.comparing(Tik::moment).thenComparing(Tik::sleutel);

  private final Begin begin;
  private final Map<Long, Plaats> plaatsen = new TreeMap<>();
  private final Map<UUID, String> geweigerd = new HashMap<>();
  private final Map<Long, LocalDateTime> getekend = new TreeMap<>();
  private LocalDateTime begonnen;
  private LocalDateTime gestopt;
  private LocalDateTime afgesloten;
  private boolean pauze;

  /**
   * A tap as it is kept.
   *
   * @param sleutel its key
   * @param soort what was tapped
   * @param plaatsing about which candidate, null for none
   * @param begeleider who tapped it
   * @param waarde what goes with it, null for nothing
   * @param moment when
   * @param vast reason why it can never count, decided when it came in; null when that depends on the others
   */
  record Tik(
      UUID sleutel,
      Afnamesoort soort,
      Long plaatsing,
      long begeleider,
      String waarde,
      LocalDateTime moment,
      String vast) {}

  /**
   * What the taps are played on.
   *
   * @param dag day of the session
   * @param aanvang when it begins
   * @param plaatsingen candidates that have a seat
   * @param begeleiders who supervises it now
   * @param klaargezet whether the test may begin at a moment
   */
  record Begin(
      LocalDate dag,
      LocalDateTime aanvang,
      Collection<Long> plaatsingen,
      Set<Long> begeleiders,
      Predicate<LocalDateTime> klaargezet) {}

  /** A candidate. */
  static final class Plaats {
    private Identiteitsdocument identiteit;
    private boolean aanwezig;
    private boolean afwezig;
    private boolean teLaat;
    private boolean afgebroken;
    private LocalDateTime gestart;
    private LocalDateTime gestopt;
    private final Set<Hulpsoort> hulp = EnumSet.noneOf(Hulpsoort.class);

    Identiteitsdocument identiteit() {
      return identiteit;
    }

    boolean teLaat() {
      return teLaat;
    }

    LocalDateTime gestart() {
      return gestart;
    }

    LocalDateTime gestopt() {
      return gestopt;
    }

    Set<Hulpsoort> hulp() {
      return hulp;
    }

    Aanwezigheidsstand stand() {
      if (afgebroken) {
        return Aanwezigheidsstand.AFGEBROKEN;
      } else if (gestopt != null) {
        return Aanwezigheidsstand.KLAAR;
      } else if (gestart != null) {
        return Aanwezigheidsstand.BEZIG;
      } else if (afwezig) {
        return Aanwezigheidsstand.AFWEZIG;
      }
      return aanwezig ? Aanwezigheidsstand.AANWEZIG : Aanwezigheidsstand.VERWACHT;
    }

    private void presentie(boolean isEr, boolean isWeg, boolean later) {
      aanwezig = isEr;
      afwezig = isWeg;
      teLaat = later;
    }
  }

  private Afnameverloop(Begin begin) {
    this.begin = begin;
    begin.plaatsingen().forEach(id -> plaatsen.put(id, new Plaats()));
  }

  /**
   * @param begin what the taps are played on
   * @param tikken the taps, in any order
   * @return what they come to
   */
  static Afnameverloop speel(Begin begin, Collection<Tik> tikken) {
    Afnameverloop verloop = new Afnameverloop(begin);
    List<Tik> opVolgorde = tikken.stream().sorted(VOLGORDE).toList();
    for (Tik tik : opVolgorde) {
      String reden = tik.vast() == null ? verloop.pasToe(tik) : tik.vast();
      if (reden != null) {
        verloop.geweigerd.put(tik.sleutel(), reden);
      }
    }
    return verloop;
  }

  Map<Long, Plaats> plaatsen() {
    return plaatsen;
  }

  /** Reason per tap that changed nothing. */
  Map<UUID, String> geweigerd() {
    return geweigerd;
  }

  /** Who of those that supervise signed, and when. */
  Map<Long, LocalDateTime> getekend() {
    return getekend;
  }

  LocalDateTime begonnen() {
    return begonnen;
  }

  LocalDateTime gestopt() {
    return gestopt;
  }

  LocalDateTime afgesloten() {
    return afgesloten;
  }

  boolean pauze() {
    return pauze;
  }

  /** Null when it counts. */
  private String pasToe(Tik tik) {
    if (tik.soort() == Afnamesoort.INCIDENT) {
      return null;
    } else if (afgesloten != null) {
      return "afgesloten";
    } else if (tik.moment().toLocalDate().isBefore(begin.dag())) {
      return "te-vroeg";
    } else if (tik.plaatsing() != null && !plaatsen.containsKey(tik.plaatsing())) {
      return "niet-meer-in-sessie";
    } else if (tik.plaatsing() == null && tik.soort().isOverKandidaat()) {
      return "onleesbaar";
    }
    Plaats plaats = tik.plaatsing() == null ? null : plaatsen.get(tik.plaatsing());
    return switch (tik.soort()) {
      case IDENTITEIT -> identiteit(plaats, tik.waarde());
      case AANWEZIG, TE_LAAT -> aanwezig(plaats, tik.soort() == Afnamesoort.TE_LAAT);
      case AFWEZIG, TERUG -> nietAanwezig(plaats, tik.soort() == Afnamesoort.AFWEZIG);
      case HULP -> hulp(plaats, tik.waarde());
      case START -> plaats == null ? start(tik.moment()) : start(plaats, tik.moment());
      case STOP -> plaats == null ? stop(tik.moment()) : stop(plaats, tik);
      case PAUZE, HERVAT -> pauze(tik.soort() == Afnamesoort.PAUZE);
      case ONAANGEKONDIGD -> plaats == null ? "onleesbaar" : aanwezig(plaats, false);
      case AFSLUITEN -> sluit(tik);
      case INCIDENT -> null;
    };
  }

  private static String identiteit(Plaats plaats, String waarde) {
    plaats.identiteit = code(Identiteitsdocument.class, waarde);
    return plaats.identiteit == null ? "onleesbaar" : null;
  }

  private static String hulp(Plaats plaats, String waarde) {
    Hulpsoort soort = code(Hulpsoort.class, waarde);
    if (soort == null) {
      return "onleesbaar";
    }
    plaats.hulp.add(soort);
    return null;
  }

  private static <T extends Enum<T>> T code(Class<T> soort, String waarde) {
    for (T code : soort.getEnumConstants()) {
      if (code.name().equals(waarde)) {
        return code;
      }
    }
    return null;
  }

  private static String aanwezig(Plaats plaats, boolean teLaat) {
    // Who takes the test is there: a second tablet that says so as well contradicts nothing.
    if (plaats.gestart == null && plaats.gestopt == null) {
      plaats.presentie(true, false, teLaat);
    } else if (teLaat) {
      plaats.teLaat = true;
    }
    return null;
  }

  private static String nietAanwezig(Plaats plaats, boolean afwezig) {
    if (plaats.gestart != null || plaats.gestopt != null) {
      return "al-begonnen";
    }
    plaats.presentie(false, afwezig, false);
    return null;
  }

  private String start(LocalDateTime moment) {
    if (gestopt != null) {
      return "al-gestopt";
    } else if (!moment.toLocalDate().equals(begin.dag())) {
      return "andere-dag";
    } else if (begonnen == null && !begin.klaargezet().test(moment)) {
      return "niet-klaargezet";
    } else if (plaatsen.values().stream().noneMatch(plaats -> plaats.aanwezig)) {
      return "niemand-aanwezig";
    }
    begonnen = begonnen == null ? moment : begonnen;
    plaatsen.values().stream()
        .filter(plaats -> plaats.stand() == Aanwezigheidsstand.AANWEZIG)
        .forEach(plaats -> plaats.gestart = moment);
    return null;
  }

  private String start(Plaats plaats, LocalDateTime moment) {
    if (begonnen == null) {
      return "nog-niet-begonnen";
    } else if (gestopt != null || plaats.gestopt != null) {
      return "al-gestopt";
    } else if (!plaats.aanwezig) {
      return "niet-aanwezig";
    }
    plaats.gestart = plaats.gestart == null ? moment : plaats.gestart;
    return null;
  }

  private String stop(LocalDateTime moment) {
    if (begonnen == null) {
      return "nog-niet-begonnen";
    }
    gestopt = gestopt == null ? moment : gestopt;
    pauze = false;
    plaatsen.values().stream()
        .filter(plaats -> plaats.stand() == Aanwezigheidsstand.BEZIG)
        .forEach(plaats -> plaats.gestopt = moment);
    return null;
  }

  private static String stop(Plaats plaats, Tik tik) {
    boolean afgebroken = Afnamesoort.AFGEBROKEN.equals(tik.waarde());
    if (!plaats.aanwezig) {
      return "niet-aanwezig";
    } else if (plaats.gestart == null && !afgebroken) {
      return "nog-niet-begonnen";
    }
    plaats.gestopt = plaats.gestopt == null ? tik.moment() : plaats.gestopt;
    plaats.afgebroken = afgebroken;
    return null;
  }

  private String pauze(boolean aan) {
    if (begonnen == null || gestopt != null) {
      return "niet-bezig";
    }
    pauze = aan;
    return null;
  }

  private String sluit(Tik tik) {
    if (!begin.begeleiders().contains(tik.begeleider())) {
      return "vervangen";
    } else if (tik.moment().isBefore(begin.aanvang()) && begonnen == null) {
      return "te-vroeg";
    } else if (plaatsen.values().stream().anyMatch(plaats -> !plaats.stand().isUitkomst())) {
      return "zonder-uitkomst";
    }
    getekend.put(tik.begeleider(), tik.moment());
    Set<Long> nog = new HashSet<>(begin.begeleiders());
    nog.removeAll(getekend.keySet());
    if (nog.isEmpty()) {
      afgesloten = tik.moment();
    }
    return null;
  }
}
