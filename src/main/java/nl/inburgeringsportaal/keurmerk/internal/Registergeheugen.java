package nl.inburgeringsportaal.keurmerk.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register of today as this node remembers it, by number of the school. Many readers ask it and it changes some
 * times a day; one short question to the database says whether it still holds, so nobody ever gets what it was before.
 */
@Component
public class Registergeheugen {
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");

  /** Letters that the database reads as another one and that no accent can be taken from. */
  private static final String BIJZONDER = "øłđħı";
  private static final String GEWOON = "oldhi";

  private final Registerzoeker zoeker;
  private final JdbcClient jdbc;
  private final Klok klok;
  private volatile Blad blad;

  Registergeheugen(Registerzoeker zoeker, JdbcClient jdbc, Klok klok) {
    this.zoeker = zoeker;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * What the register depends on.
   *
   * @param dag today
   * @param oud what ended before it is not shown
   * @param scholen schools of which something was ever said
   * @param wijzigingen how often in all
   */
  private record Stand(LocalDate dag, LocalDate oud, long scholen, long wijzigingen) {}

  /**
   * @param school as the register has it
   * @param tekst what is searched in, a line each: one look is enough for all
   */
  private record Regel(RegisterListItem school, String tekst) {
    private Regel(RegisterListItem school) {
      this(school, vlak(school.naam() + "\n" + school.plaats() + "\n" + school.instellingsnummer()));
    }

    private boolean past(Registerstatus status, String zoek) {
      return (status == null || school.status() == status) && tekst.contains(zoek);
    }
  }

  private record Blad(Stand stand, List<Regel> regels) {}

  /**
   * @param filter which schools; only for today
   * @return true when it can be answered from here
   */
  public boolean kent(RegisterFilter filter) {
    return filter.peildatum() == null || filter.peildatum().equals(klok.vandaag());
  }

  /**
   * @param filter which schools, {@link #kent today}
   * @param pagina page; its sort is not used
   * @return the same as {@link Registerzoeker#zoek}, by number
   */
  public Slice<RegisterListItem> zoek(RegisterFilter filter, Pageable pagina) {
    String zoek = filter.zoek() == null ? "" : vlak(filter.zoek().strip());
    List<RegisterListItem> rijen =
        huidig().regels().stream()
            .filter(regel -> regel.past(filter.status(), zoek))
            .skip(pagina.getOffset())
            .limit(pagina.getPageSize() + 1L)
            .map(Regel::school)
            .toList();
    boolean meer = rijen.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? rijen.subList(0, pagina.getPageSize()) : rijen, pagina, meer);
  }

  private Blad huidig() {
    Stand stand = stand();
    Blad gekend = blad;
    if (gekend == null || !gekend.stand().equals(stand)) {
      // Read after the state: what changed in between makes it newer than it says, and then it is read again.
      gekend = new Blad(stand, zoeker.vandaag(stand.dag()).stream().map(Regel::new).toList());
      blad = gekend;
    }
    return gekend;
  }

  private Stand stand() {
    LocalDate dag = klok.vandaag();
    LocalDate oud = zoeker.oud(dag);
    return jdbc.sql("select count(*), coalesce(sum(wijzigingen), 0) from keurmerkregister_stand")
        .query((rij, nummer) -> new Stand(dag, oud, rij.getLong(1), rij.getLong(2)))
        .single();
  }

  /** As the database compares a name: without capitals and accents. */
  private static String vlak(String tekst) {
    String letters = ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder vlak = new StringBuilder(letters.toLowerCase(Locale.ROOT));
    for (int i = 0; i < vlak.length(); i++) {
      int plek = BIJZONDER.indexOf(vlak.charAt(i));
      if (plek >= 0) {
        vlak.setCharAt(i, GEWOON.charAt(plek));
      }
    }
    return vlak.toString();
  }
}
