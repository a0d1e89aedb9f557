package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
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
   * @param route a plan with a date of birth
   * @return the answer
   * @throws OngeldigeInvoer when the plan cannot be
   */
  TermijnUitkomst uitkomst(TermijnRoute route) {
    LocalDate regeldag = route.regeldatum() == null ? klok.vandaag() : route.regeldatum();
    return new TermijnUitkomst(
        route.plan(),
        termijnen.bereken(route.plan(), regeldag),
        new Termijnbronnen(regels, opleidingen, regeldag, klok.vandaag()));
  }
}
