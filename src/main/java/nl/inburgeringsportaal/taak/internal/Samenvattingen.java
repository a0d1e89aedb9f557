package nl.inburgeringsportaal.taak.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.taak.Post;
import nl.inburgeringsportaal.toegang.Namens;
import nl.inburgeringsportaal.toegang.Namens.Postadres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the counts of their work to who asked for it: numbers and kinds of work, no name and nothing of a record. Each
 * account is decided once per day, by a write that only one node can make; who has no open work gets nothing.
 */
@Component
public class Samenvattingen {
  private static final Logger LOG = LoggerFactory.getLogger(Samenvattingen.class);

  private final JdbcClient jdbc;
  private final List<TaakBron> bronnen;
  private final HuidigeGebruiker.Bron gebruikers;
  private final Namens namens;
  private final Post post;
  private final TransactionTemplate transactie;
  private final Vertaling vertaling;
  private final Klok klok;

  private record Wens(long gebruikerId, long organisatieId) {}

  private record Aantal(String bron, long open) {}

  Samenvattingen(
      JdbcClient jdbc,
      List<TaakBron> bronnen,
      HuidigeGebruiker.Bron gebruikers,
      Namens namens,
      Post post,
      TransactionTemplate transactie,
      Vertaling vertaling,
      Klok klok) {
    this.jdbc = jdbc;
    this.bronnen = bronnen;
    this.gebruikers = gebruikers;
    this.namens = namens;
    this.post = post;
    this.transactie = transactie;
    this.vertaling = vertaling;
    this.klok = klok;
  }

  /**
   * @return how many were written to be sent; none in a weekend, on a public holiday and without a mail server
   */
  public int verstuur() {
    LocalDate vandaag = klok.vandaag();
    if (!post.aan() || Termijnenwet.isVrij(vandaag)) {
      return 0;
    }
    int verstuurd = 0;
    for (Wens wens : wensen(vandaag)) {
      try {
        if (Boolean.TRUE.equals(transactie.execute(status -> schrijf(wens, vandaag)))) {
          verstuurd++;
        }
      } catch (RuntimeException fout) {
        // One account must not keep the others from their mail; it is tried again in the next round.
        LOG.error("samenvatting van account {} is niet gemaakt", wens.gebruikerId(), fout);
      }
    }
    return verstuurd;
  }

  private List<Wens> wensen(LocalDate vandaag) {
    return jdbc.sql(
            """
            select gebruiker_id, organisatie_id from samenvatting
            where (verwerkt_op is null or verwerkt_op < :dag) and (ritme = 'DAGELIJKS' or :eerste)
            order by gebruiker_id, organisatie_id
            """)
        .param("dag", vandaag)
        .param("eerste", isEersteVanDeWeek(vandaag))
        .query(Wens.class)
        .list();
  }

  /** The first day of the week that is not free: Tuesday after Easter. */
  static boolean isEersteVanDeWeek(LocalDate dag) {
    return !Termijnenwet.isVrij(dag)
        && dag.with(DayOfWeek.MONDAY).datesUntil(dag).allMatch(Termijnenwet::isVrij);
  }

  /** True for the one node that writes it. */
  private boolean neem(Wens wens, LocalDate vandaag) {
    return jdbc.sql(
                """
                update samenvatting set verwerkt_op = :dag
                where gebruiker_id = :gebruiker and organisatie_id = :organisatie
                  and (verwerkt_op is null or verwerkt_op < :dag)
                """)
            .param("dag", vandaag)
            .param("gebruiker", wens.gebruikerId())
            .param("organisatie", wens.organisatieId())
            .update()
        > 0;
  }

  /** The claim of the day and the mail are written together: either both are there or neither. */
  private boolean schrijf(Wens wens, LocalDate vandaag) {
    if (!neem(wens, vandaag)) {
      return false;
    }
    Optional<Postadres> adres = namens.postadres(wens.gebruikerId()).filter(doel -> post.isAdres(doel.email()));
    List<Aantal> aantallen =
        adres.isEmpty()
            ? List.of()
            : namens.doe(wens.gebruikerId(), wens.organisatieId(), this::tel).orElse(List.of());
    if (aantallen.isEmpty()) {
      return false;
    }
    Locale taal = adres.get().taal();
    post.stuur(
        new Post.Brief(
            "samenvatting",
            adres.get().email(),
            t(taal, "taak.samenvattingmail.onderwerp"),
            tekst(taal, aantallen)));
    return true;
  }

  private List<Aantal> tel() {
    Set<Rol> rollen = gebruikers.verplicht().rollen();
    return bronnen.stream()
        .filter(bron -> bron.rollen().stream().anyMatch(rollen::contains) && bron.isVoorMij())
        .map(bron -> new Aantal(bron.naam(), bron.aantal()))
        .filter(deel -> deel.open() > 0)
        .toList();
  }

  private String tekst(Locale taal, List<Aantal> aantallen) {
    StringBuilder tekst = new StringBuilder(t(taal, "taak.samenvattingmail.begin")).append("\n\n");
    for (Aantal deel : aantallen) {
      tekst
          .append("- ")
          .append(t(taal, "taak.samenvattingmail.regel", t(taal, "taakbron." + deel.bron()), deel.open()))
          .append('\n');
    }
    long totaal = aantallen.stream().mapToLong(Aantal::open).sum();
    return tekst
        .append('\n')
        .append(t(taal, "taak.samenvattingmail.totaal", totaal))
        .append("\n\n")
        .append(t(taal, "taak.samenvattingmail.open", post.link("")))
        .append("\n\n")
        .append(t(taal, "taak.samenvattingmail.af"))
        .append('\n')
        .toString();
  }

  private String t(Locale taal, String sleutel, Object... argumenten) {
    return vertaling.getTranslation(sleutel, taal, argumenten);
  }
}
