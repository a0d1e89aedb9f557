package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.TermijnService;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
import nl.inburgeringsportaal.jongeren.Termijnkeuzes;
import nl.inburgeringsportaal.jongeren.Termijnwoorden;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.stereotype.Component;

/** Makes the answer to "how much of the term is left?", for its own page and for beside a pupil. */
@Component
class TermijnPanelen {
  private final TermijnService termijnen;
  private final Regels regels;
  private final Opleidingscodes opleidingen;
  private final Klok klok;

  TermijnPanelen(TermijnService termijnen, Regels regels, Opleidingscodes opleidingen, Klok klok) {
    this.termijnen = termijnen;
    this.regels = regels;
    this.opleidingen = opleidingen;
    this.klok = klok;
  }

  /**
   * @param geboortedatum date of birth
   * @param plan educations, without overlap; may be empty
   * @return the answer under today's rules, with the way to the page where other choices can be tried
   */
  TermijnPaneel voor(LocalDate geboortedatum, List<Termijnberekening.Opleiding> plan) {
    return paneel(new TermijnRoute(geboortedatum, null, plan, null));
  }

  /**
   * @param leerling a pupil
   * @return the answer for his present education under today's rules
   */
  TermijnPaneel voor(LeerlingGegevens leerling) {
    return paneel(TermijnRoute.van(leerling));
  }

  /**
   * @param leerling a pupil
   * @return in one sentence what is left after his present education, and what each choice leaves
   */
  TermijnPaneel kortVoor(LeerlingGegevens leerling) {
    TermijnRoute route = TermijnRoute.van(leerling);
    TermijnPaneel paneel = new TermijnPaneel();
    Div kort = kort(route);
    kort.addClassName("termijnuitkomst");
    paneel.add(kort, new Anchor(route.adres(), I18NProvider.translate("jongeren.termijn.anders")));
    return paneel;
  }

  private TermijnPaneel paneel(TermijnRoute route) {
    TermijnPaneel paneel = new TermijnPaneel();
    Anchor anders = new Anchor(route.adres(), I18NProvider.translate("jongeren.termijn.anders"));
    paneel.add(uitkomst(route), anders);
    return paneel;
  }

  /**
   * @param route a plan with plans beside it
   * @param verder goes on with the plan at that place beside it, from 0
   * @param weg takes the plan at that place away
   * @return all of them, side by side
   * @throws OngeldigeInvoer when the plan that is worked on cannot be
   */
  Termijnvergelijking vergelijking(TermijnRoute route, IntConsumer verder, IntConsumer weg) {
    LocalDate regeldag = regeldag(route);
    Termijnvergelijking naastElkaar = new Termijnvergelijking(bronnen(regeldag));
    naastElkaar.dit(termijnen.bereken(route.plan(), regeldag));
    for (List<Termijnberekening.Opleiding> ernaast : route.naast()) {
      try {
        naastElkaar.ernaast(
            termijnen.bereken(
                new Termijnberekening.Plan(route.geboortedatum(), route.termijnBegin(), ernaast), regeldag),
            verder,
            weg);
      } catch (OngeldigeInvoer fout) {
        String tekst = I18NProvider.translate(fout.sleutel(), Gespreksteksten.leesbaar(fout.argumenten()));
        naastElkaar.kanNiet(ernaast, tekst, verder, weg);
      }
    }
    return naastElkaar;
  }

  /**
   * @param route a plan with a date of birth
   * @return the answer
   * @throws OngeldigeInvoer when the plan cannot be
   */
  TermijnUitkomst uitkomst(TermijnRoute route) {
    LocalDate regeldag = regeldag(route);
    Termijnberekening.Uitkomst uitkomst = termijnen.bereken(route.plan(), regeldag);
    // Under the rules of another day the question is what the choices would have left from the first day.
    LocalDate keuzedag = route.regeldatum() == null ? klok.vandaag() : uitkomst.termijn().van();
    return new TermijnUitkomst(route.plan(), uitkomst, bronnen(regeldag), keuzedag);
  }

  /**
   * @param route a plan with a date of birth
   * @return the answer in one sentence and what each choice leaves
   * @throws OngeldigeInvoer when the plan cannot be
   */
  Div kort(TermijnRoute route) {
    LocalDate regeldag = regeldag(route);
    Termijnberekening.Uitkomst uitkomst = termijnen.bereken(route.plan(), regeldag);
    Termijnwoorden woorden = bronnen(regeldag).woorden();
    Paragraph antwoord = new Paragraph(woorden.kort(uitkomst));
    antwoord.addClassName("kort");
    Div kort = new Div(antwoord);
    List<Termijnkeuzes.Uitkomst> keuzes = Termijnkeuzes.van(uitkomst, klok.vandaag());
    if (!keuzes.isEmpty()) {
      kort.add(new Termijnkeuzeblok(keuzes, uitkomst, woorden));
    }
    return kort;
  }

  /**
   * @param plan a plan as it was recorded
   * @param geboortedatum date of birth of the pupil
   * @param opgesteld day of the talk in which he chose
   * @return what he chose and what that left, under the rules of its day
   */
  Leerlingplanblok van(Leerlingplan plan, LocalDate geboortedatum, LocalDate opgesteld) {
    Termijnberekening.Plan gevraagd = plan.plan(geboortedatum);
    TermijnUitkomst uitkomst =
        new TermijnUitkomst(
            gevraagd, termijnen.bereken(gevraagd, plan.regeldatum()), bronnen(plan.regeldatum()), opgesteld);
    String gekozen =
        I18NProvider.translate(
            plan.keuze() == null ? "jongeren.plan.niet-gekozen" : "jongeren.termijn.keuze." + plan.keuze());
    return new Leerlingplanblok(
        gekozen,
        uitkomst,
        new TermijnRoute(geboortedatum, plan.termijnBegin(), plan.opleidingen(), null).adres());
  }

  private LocalDate regeldag(TermijnRoute route) {
    return route.regeldatum() == null ? klok.vandaag() : route.regeldatum();
  }

  private Termijnbronnen bronnen(LocalDate regeldag) {
    return new Termijnbronnen(regels, opleidingen, regeldag, klok.vandaag());
  }
}
