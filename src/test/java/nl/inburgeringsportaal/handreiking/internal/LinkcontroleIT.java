package nl.inburgeringsportaal.handreiking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.handreiking.BeoordelingService;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.LinkListItem;
import nl.inburgeringsportaal.handreiking.LinkService;
import nl.inburgeringsportaal.handreiking.Linkuitkomst;
import nl.inburgeringsportaal.handreiking.Redactiehulp;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortaalContext
class LinkcontroleIT {
  private static final String STUK = "https://www.voorbeeld.example/stuk";
  private static final String BRON = "https://www.voorbeeld.example/bron";

  @Autowired private Inhoudsstand inhoud;
  @Autowired private JdbcClient jdbc;
  @Autowired private Klok klok;
  @Autowired private LinkService service;
  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok tijd;
  @Autowired private PlatformTransactionManager transacties;

  private final List<String> gevraagd = new ArrayList<>();
  private Linkuitkomst antwoord = Linkuitkomst.NIET_GEVONDEN;

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    tijd.terug();
    jdbc.sql("delete from handreiking_link").update();
  }

  private Linkcontrole controle(boolean aan) {
    Linkopvrager opvrager =
        adres -> {
          gevraagd.add(adres);
          return new Linkopvrager.Antwoord(adres.equals(STUK) ? antwoord : Linkuitkomst.GOED, 404);
        };
    return new Linkcontrole(inhoud, opvrager, jdbc, klok, aan);
  }

  private void voerUit(boolean aan) {
    new TransactionTemplate(transacties).executeWithoutResult(status -> controle(aan).voerUit());
  }

  private List<LinkListItem> stuk() {
    return gegevens.als("redactie", () -> service.stand().stuk());
  }

  @Test
  void eenDodeLinkStaatMetHaarEersteDagBijDeRedactieTotZijWerkt() {
    String slug = Redactiehulp.nieuweSlug();
    new Redactiehulp(gegevens, concepten, beoordeling)
        .publiceer(slug, Redactiehulp.inhoud("Zie [dit](" + STUK + ").", null));
    voerUit(true);
    assertThat(gevraagd).as("uit bron en tekst, elk een keer").contains(STUK, BRON).doesNotHaveDuplicates();
    tijd.zetOp(LocalDate.of(2026, 11, 5));
    voerUit(true);

    assertThat(stuk())
        .singleElement()
        .matches(link -> link.adres().equals(STUK) && link.uitkomst() == Linkuitkomst.NIET_GEVONDEN)
        .matches(link -> link.eerstFoutOp().equals(LocalDate.of(2026, 11, 2)))
        .matches(link -> link.vragen().getFirst().slug().equals(slug));
    antwoord = Linkuitkomst.GOED;
    voerUit(true);
    assertThat(stuk()).isEmpty();
  }

  @Test
  void zonderDeInstellingWordtNietsGevraagd() {
    voerUit(false);

    assertThat(gevraagd).isEmpty();
    assertThat(gegevens.als("redactie", () -> service.stand().aan())).as("zo staat het zonder instelling").isFalse();
  }
}
