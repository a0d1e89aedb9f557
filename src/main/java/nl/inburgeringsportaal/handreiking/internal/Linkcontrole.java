package nl.inburgeringsportaal.handreiking.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.LinkListItem;
import nl.inburgeringsportaal.handreiking.Linkstand;
import nl.inburgeringsportaal.handreiking.Linkuitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks every night whether the addresses in the answers of today still work; on two nodes only one does it. Off unless
 * {@code portaal.handreiking.linkcontrole} says that this portal may reach the web.
 */
@Component
public class Linkcontrole {
  private static final Logger LOG = LoggerFactory.getLogger(Linkcontrole.class);
  private static final Pattern IN_TEKST = Pattern.compile("https://[^\\s)<>\"]+");
  private static final int LANGSTE_ADRES = 500;

  private final Inhoudsstand inhoud;
  private final Linkopvrager opvrager;
  private final JdbcClient jdbc;
  private final Klok klok;
  private final boolean aan;

  Linkcontrole(
      Inhoudsstand inhoud,
      Linkopvrager opvrager,
      JdbcClient jdbc,
      Klok klok,
      @Value("${portaal.handreiking.linkcontrole:false}") boolean aan) {
    this.inhoud = inhoud;
    this.opvrager = opvrager;
    this.jdbc = jdbc;
    this.klok = klok;
    this.aan = aan;
  }

  /** The run of the night. */
  @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
  @SchedulerLock(name = "handreiking-links", lockAtMostFor = "PT2H")
  public void voerUit() {
    if (aan) {
      LOG.info("linkcontrole handreiking: {} adressen werken niet", controleer());
    }
  }

  /**
   * Asks every address once.
   *
   * @return how many do not work
   */
  int controleer() {
    Map<String, List<HandreikingListItem>> adressen = adressen();
    int stuk = 0;
    for (String adres : adressen.keySet()) {
      Linkopvrager.Antwoord antwoord = opvrager.vraag(adres);
      bewaar(adres, antwoord);
      stuk += antwoord.uitkomst() == Linkuitkomst.GOED ? 0 : 1;
    }
    jdbc.sql("select adres from handreiking_link").query(String.class).list().stream()
        .filter(adres -> !adressen.containsKey(adres))
        .forEach(adres -> jdbc.sql("delete from handreiking_link where adres = :a").param("a", adres).update());
    return stuk;
  }

  private void bewaar(String adres, Linkopvrager.Antwoord antwoord) {
    LocalDate fout = antwoord.uitkomst() == Linkuitkomst.GOED ? null : klok.vandaag();
    jdbc.sql(
            """
            insert into handreiking_link (adres, gecontroleerd_op, uitkomst, status, eerst_fout_op)
            values (:adres, :nu, :uitkomst, :status, :fout)
            on duplicate key update gecontroleerd_op = :nu, uitkomst = :uitkomst, status = :status,
              eerst_fout_op = if(:fout is null, null, coalesce(eerst_fout_op, :fout))
            """)
        .param("adres", adres)
        .param("nu", klok.nu())
        .param("uitkomst", antwoord.uitkomst().name())
        .param("status", antwoord.status())
        .param("fout", fout)
        .update();
  }

  /** Every address in today's answers, with the questions in whose answer it stands. */
  private Map<String, List<HandreikingListItem>> adressen() {
    Map<String, List<HandreikingListItem>> adressen = new TreeMap<>();
    for (HandreikingAntwoord antwoord : inhoud.op(klok.vandaag()).antwoorden().values()) {
      for (Handreikingbron bron : antwoord.bronnen()) {
        noteer(adressen, bron.adres(), antwoord.vraag());
      }
      Matcher vondst = IN_TEKST.matcher(antwoord.tekst());
      while (vondst.find()) {
        noteer(adressen, vondst.group(), antwoord.vraag());
      }
    }
    return adressen;
  }

  private static void noteer(
      Map<String, List<HandreikingListItem>> adressen, String adres, HandreikingListItem vraag) {
    if (adres != null && adres.length() <= LANGSTE_ADRES) {
      List<HandreikingListItem> vragen = adressen.computeIfAbsent(adres, nieuw -> new ArrayList<>());
      if (!vragen.contains(vraag)) {
        vragen.add(vraag);
      }
    }
  }

  /**
   * @return what the last check found of today's answers
   */
  public Linkstand stand() {
    Map<String, List<HandreikingListItem>> adressen = adressen();
    List<LinkListItem> stuk =
        jdbc
            .sql(
                """
                select adres, uitkomst, status, eerst_fout_op, gecontroleerd_op from handreiking_link
                where eerst_fout_op is not null order by eerst_fout_op, adres
                """)
            .query(
                (rij, nummer) ->
                    new LinkListItem(
                        rij.getString(1),
                        Linkuitkomst.valueOf(rij.getString(2)),
                        rij.getObject(3, Integer.class),
                        rij.getObject(4, LocalDate.class),
                        rij.getObject(5, LocalDateTime.class),
                        adressen.getOrDefault(rij.getString(1), List.of())))
            .list()
            .stream()
            .filter(link -> !link.vragen().isEmpty())
            .toList();
    LocalDateTime laatste =
        jdbc.sql("select max(gecontroleerd_op) from handreiking_link")
            .query(LocalDateTime.class)
            .optional()
            .orElse(null);
    return new Linkstand(aan, laatste, stuk);
  }
}
