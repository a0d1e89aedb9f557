package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;

import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.VeranderingBron;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;
import org.springframework.stereotype.Component;

/**
 * Tells a gemeente, and its functionaris gegevensbescherming, that a correction took a file away or gave it one. Who
 * lost it does not read a name: he may not know any more whose file it was.
 */
@Component
class Correctieveranderingen implements VeranderingBron {
  private final CorrectieService correcties;
  private final Correctiedelen delen;
  private final HuidigeGebruiker.Bron bron;

  Correctieveranderingen(CorrectieService correcties, Correctiedelen delen, HuidigeGebruiker.Bron bron) {
    this.correcties = correcties;
    this.delen = delen;
    this.bron = bron;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
  }

  @Override
  public List<Verandering> laatste(int hoogstens) {
    return correcties.nieuw(hoogstens).stream().map(this::verandering).toList();
  }

  private Verandering verandering(CorrectieGegevens correctie) {
    boolean toezicht = bron.verplicht().rollen().contains(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING);
    String adres;
    if (toezicht && correctie.verloren()) {
      adres = "correcties/" + correctie.id();
    } else {
      adres = correctie.verloren() ? "inburgeraars" : DossierView.adres(correctie.inburgeraarId());
    }
    return new Verandering(
        "correctie-" + correctie.id(),
        t("inburgeraar.veranderd.onderwerp", correctie.vnummer().gemaskeerd()),
        delen.gemeente(correctie),
        t(correctie.verloren() ? "inburgeraar.veranderd.verloren" : "inburgeraar.veranderd.gekregen"),
        t("inburgeraar.veranderd.waardoor", delen.wat(correctie)),
        correctie.moment(),
        adres);
  }
}
