package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.datum;
import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Beoordeling;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Gebeurtenis;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Plan;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Stap;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Uitkomst;
import nl.inburgeringsportaal.jongeren.Termijnberekening.Werking;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Regelwaarde;

/**
 * How much of the term is left: the answer on top, what each education does, and every date with the rule and
 * the source behind it.
 */
@StyleSheet(TermijnPaneel.STIJL)
class TermijnUitkomst extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Plan plan;
  private final transient Uitkomst uitkomst;
  private final transient Termijnbronnen bronnen;
  private final LocalDate laatsteDag;

  /**
   * @param plan what was asked
   * @param uitkomst the answer
   * @param bronnen the rules behind it
   * @param keuzedag day on which the pupil chooses
   */
  TermijnUitkomst(Plan plan, Uitkomst uitkomst, Termijnbronnen bronnen, LocalDate keuzedag) {
    this.plan = plan;
    this.uitkomst = uitkomst;
    this.bronnen = bronnen;
    this.laatsteDag = uitkomst.termijn().tot().minusDays(1);
    addClassName("termijnuitkomst");
    add(antwoord());
    List<Termijnkeuzes.Uitkomst> keuzes = Termijnkeuzes.van(uitkomst, keuzedag);
    if (!keuzes.isEmpty()) {
      add(new Termijnkeuzeblok(keuzes, uitkomst, bronnen.woorden()));
    }
    if (!uitkomst.opleidingen().isEmpty()) {
      add(opleidingen());
    }
    Section lijn = new Section(new H3(t("jongeren.termijn.lijn")), tijdlijn());
    add(lijn);
  }

  private Component antwoord() {
    Section deel = new Section();
    deel.addClassName("antwoord");
    deel.getElement().setAttribute("aria-live", "polite");
    deel.add(new H2(bronnen.woorden().kort(uitkomst)));
    if (uitkomst.vrijgesteldTotEinde()) {
      deel.add(new Paragraph(t("jongeren.termijn.vrijgesteld.uitleg")));
      return deel;
    }
    if (uitkomst.isVoorbij()) {
      deel.add(
          new Paragraph(
              t("jongeren.termijn.niets.uitleg", datum(laatsteDag), datum(uitkomst.peil().minusDays(1)))));
    } else {
      deel.add(new Paragraph(t("jongeren.termijn.rest.uitleg", datum(uitkomst.peil()), datum(laatsteDag))));
    }
    deel.add(new Termijnbalk(uitkomst));
    if (plan.termijnBegin() == null) {
      deel.add(new Statusbadge(t("jongeren.termijn.geschat"), Statusbadge.Soort.BIJNA));
      if (uitkomst.termijn().van().isBefore(bronnen.vandaag())) {
        deel.add(new Paragraph(t("jongeren.termijn.geschat.voorbij")));
      }
    }
    String verlengbaar =
        uitkomst.opleidingen().stream()
            .filter(Beoordeling::verlengingMogelijk)
            .map(deelVan -> naam(deelVan.opleiding().opleidingscode()))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!verlengbaar.isEmpty()) {
      deel.add(new Statusbadge(t("jongeren.termijn.verlenging.samen", verlengbaar), Statusbadge.Soort.ACTIEF));
    }
    return deel;
  }

  private Component opleidingen() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("opleidingen");
    uitkomst.opleidingen().forEach(beoordeling -> lijst.add(opleiding(beoordeling)));
    return new Section(new H3(t("jongeren.termijn.opleidingen")), lijst);
  }

  private ListItem opleiding(Beoordeling beoordeling) {
    String code = beoordeling.opleiding().opleidingscode();
    Span naam = new Span(naam(code));
    naam.addClassName("naam");
    Span periode =
        new Span(
            t(
                "jongeren.termijn.van-tot",
                datum(beoordeling.opleiding().begin()),
                datum(beoordeling.opleiding().einde())));
    periode.addClassName("klein");
    Statusbadge werking = new Statusbadge(t("jongeren.termijn.werking." + beoordeling.werking()), soort(beoordeling));
    ListItem regel = new ListItem(naam, periode, werking);
    List<String> stappen = new ArrayList<>();
    stappen.add(t("jongeren.termijn.werking.uitleg." + beoordeling.werking()));
    String bron = bronnen.bron(code, beoordeling.opleiding().begin());
    boolean steltVrij =
        beoordeling.werking() == Werking.VRIJGESTELD || beoordeling.werking() == Werking.VRIJSTELLING_TE_LAAT;
    if (!steltVrij) {
      String verlenging =
          t(beoordeling.verlengingMogelijk() ? "jongeren.termijn.verlenging.ja" : "jongeren.termijn.verlenging.nee");
      regel.add(new Span(verlenging));
      stappen.add(verlenging);
      bron = samen(bron, bronnen.regel(Regels.VERLENGING_NIET_VRIJSTELLENDE_OPLEIDING).map(Regelwaarde::bron));
    } else if (beoordeling.werking() == Werking.VRIJSTELLING_TE_LAAT) {
      bron = samen(bron, bronnen.regel(Regels.START_VRIJSTELLENDE_OPLEIDING_NA_18_MAANDEN).map(Regelwaarde::bron));
    }
    regel.add(new HoeBerekend(stappen, bron));
    return regel;
  }

  private static String samen(String bron, Optional<String> ander) {
    return Stream.concat(Stream.ofNullable(bron), ander.stream()).collect(Collectors.joining(" · "));
  }

  private static Statusbadge.Soort soort(Beoordeling beoordeling) {
    return switch (beoordeling.werking()) {
      case TELT_MEE -> Statusbadge.Soort.ACTIEF;
      case VOOR_DE_TERMIJN -> Statusbadge.Soort.RUSTIG;
      case VRIJGESTELD -> Statusbadge.Soort.KLAAR;
      case VRIJSTELLING_TE_LAAT -> Statusbadge.Soort.LAAT;
    };
  }

  private Tijdlijn tijdlijn() {
    Tijdlijn lijn = new Tijdlijn();
    boolean nuGehad = false;
    for (Stap stap : uitkomst.stappen()) {
      if (!nuGehad && stap.datum().isAfter(bronnen.vandaag())) {
        lijn.nu(t("jongeren.termijn.vandaag", datum(bronnen.vandaag())), null);
        nuGehad = true;
      }
      lijn.punt(wanneer(stap), wat(stap), null, hoe(stap));
    }
    if (!nuGehad) {
      lijn.nu(t("jongeren.termijn.vandaag", datum(bronnen.vandaag())), null);
    }
    return lijn;
  }

  private static String wanneer(Stap stap) {
    String dag = Datums.lang(stap.datum(), Gespreksteksten.taal());
    return switch (stap.gebeurtenis()) {
      case TERMIJN_EINDE, OPLEIDING_EINDE ->
          t(stap.geschat() ? "jongeren.termijn.tot-en-met-geschat" : "jongeren.termijn.tot-en-met", dag);
      default -> stap.geschat() ? t("jongeren.termijn.ongeveer", dag) : dag;
    };
  }

  private String wat(Stap stap) {
    String naam = stap.opleidingscode() == null ? "" : naam(stap.opleidingscode());
    return t("jongeren.termijn.stap." + stap.gebeurtenis(), naam);
  }

  private HoeBerekend hoe(Stap stap) {
    boolean isBegin = stap.gebeurtenis() == Gebeurtenis.TERMIJN_BEGIN;
    Optional<Regelwaarde> regel = bronnen.regel(isBegin ? Regels.INBURGERINGSTERMIJN_JAREN : stap.regel());
    List<String> stappen = new ArrayList<>();
    stappen.add(uitleg(stap, regel));
    if (stap.regel() != null && regel.isPresent()) {
      stappen.add(t("jongeren.termijn.regel", t("regels.parameter." + stap.regel()), waarde(regel.get())));
    }
    Optional<String> schrikkel =
        stap.gebeurtenis() == Gebeurtenis.WORDT_18 && isSchrikkelkind()
            ? bronnen.regel(Regels.VERJAARDAG_29_FEBRUARI).map(Regelwaarde::bron)
            : Optional.empty();
    schrikkel.ifPresent(stappen::add);
    HoeBerekend hoe = new HoeBerekend(stappen, regel.map(Regelwaarde::bron).orElse(null));
    if (regel.filter(Regelwaarde::teBevestigen).isPresent() || schrikkel.isPresent()) {
      hoe.add(new Statusbadge(t("jongeren.termijn.te-bevestigen"), Statusbadge.Soort.BIJNA));
    }
    return hoe;
  }

  private boolean isSchrikkelkind() {
    return plan.geboortedatum().getMonth() == Month.FEBRUARY && plan.geboortedatum().getDayOfMonth() == 29;
  }

  private String uitleg(Stap stap, Optional<Regelwaarde> regel) {
    String geval = stap.gebeurtenis() == Gebeurtenis.TERMIJN_BEGIN && stap.geschat() ? ".geschat" : "";
    return t(
        "jongeren.termijn.hoe." + stap.gebeurtenis() + geval,
        regel.map(TermijnUitkomst::waarde).orElse(""),
        datum(plan.geboortedatum()),
        dagVan(Gebeurtenis.WORDT_18),
        dagVan(Gebeurtenis.PIP_UITERLIJK),
        datum(uitkomst.termijn().van()),
        datum(laatsteDag));
  }

  private String dagVan(Gebeurtenis gebeurtenis) {
    return uitkomst.stappen().stream()
        .filter(stap -> stap.gebeurtenis() == gebeurtenis)
        .map(stap -> datum(stap.datum()))
        .findFirst()
        .orElse("");
  }

  /** "3 jaar", "70 dagen". */
  private static String waarde(Regelwaarde regel) {
    return switch (regel.eenheid()) {
      case JAREN -> t("jongeren.termijn.jaren", regel.getal());
      case MAANDEN -> t("jongeren.termijn.maanden", regel.getal());
      case DAGEN -> t("jongeren.termijn.dagen", regel.getal());
      default -> regel.waarde();
    };
  }

  private String naam(String code) {
    return bronnen.naam(code);
  }
}
