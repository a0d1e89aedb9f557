package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.TermijnService;
import nl.inburgeringsportaal.jongeren.Termijnberekening;
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
    return new TermijnUitkomst(route.plan(), termijnen.bereken(route.plan(), regeldag), bronnen(regeldag));
  }

  private LocalDate regeldag(TermijnRoute route) {
    return route.regeldatum() == null ? klok.vandaag() : route.regeldatum();
  }

  private Termijnbronnen bronnen(LocalDate regeldag) {
    return new Termijnbronnen(regels, opleidingen, regeldag, klok.vandaag());
  }
}
