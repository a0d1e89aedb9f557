package nl.inburgeringsportaal.jongeren.ui;

import static nl.inburgeringsportaal.jongeren.ui.Gespreksteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.JongereService;
import nl.inburgeringsportaal.jongeren.JongereTaak;
import nl.inburgeringsportaal.jongeren.JongerewerkService;

/** Youths in Mijn werk of a klantmanager. Of one that was withdrawn there is nothing left but the number. */
@org.springframework.stereotype.Component
class JongereTaken implements TaakBron {
  private static final String INGETROKKEN = "ingetrokken-";

  private final JongerewerkService werk;
  private final JongereService jongeren;
  private final Jongeredelen delen;
  private final JongereTeksten teksten;

  JongereTaken(
      JongerewerkService werk, JongereService jongeren, Jongeredelen delen, JongereTeksten teksten) {
    this.werk = werk;
    this.jongeren = jongeren;
    this.delen = delen;
    this.teksten = teksten;
  }

  @Override
  public String naam() {
    return "jongere";
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream().map(this::taak).toList();
  }

  private Taak taak(JongereTaak taak) {
    String gemeente = teksten.gemeente(taak.gemeentecode());
    boolean weg = taak.soort() == JongereTaak.Soort.JONGERE_INGETROKKEN;
    return new Taak(
        naam(),
        weg ? INGETROKKEN + taak.id() : String.valueOf(taak.id()),
        taak.kenmerk(),
        weg ? gemeente : gemeente + " · " + teksten.opleiding(taak.opleidingscode()),
        t("jongeren.jongere.taak." + taak.soort()),
        gemeente,
        taak.uiterlijk());
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    try {
      return sleutel.startsWith(INGETROKKEN)
          ? ingetrokken(Long.parseLong(sleutel.substring(INGETROKKEN.length())))
          : Optional.of(delen.detail(jongeren.findById(Long.parseLong(sleutel)), JongereTaken::opnieuw));
    } catch (NietGevonden | NumberFormatException weg) {
      return Optional.empty();
    }
  }

  private Optional<Component> ingetrokken(long id) {
    return werk.open(Integer.MAX_VALUE).stream()
        .filter(taak -> taak.soort() == JongereTaak.Soort.JONGERE_INGETROKKEN && taak.id() == id)
        .findFirst()
        .map(this::bericht);
  }

  private Component bericht(JongereTaak taak) {
    Button gezien =
        new Button(
            t("jongeren.jongere.ingetrokken.gezien"),
            klik -> {
              werk.gezien(taak.id());
              Melding.gelukt(t("jongeren.jongere.ingetrokken.klaar"));
              opnieuw();
            });
    gezien.addThemeVariants(ButtonVariant.PRIMARY);
    Div knoppen = new Div(gezien);
    knoppen.addClassName("knoppen");
    Div bericht =
        new Div(new H2(taak.kenmerk()), new Paragraph(t("jongeren.jongere.ingetrokken.uitleg")), knoppen);
    bericht.addClassName("taakdetail");
    return bericht;
  }

  private static void opnieuw() {
    WerkGewijzigd.meld();
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
