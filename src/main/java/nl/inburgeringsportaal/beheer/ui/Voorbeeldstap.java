package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.regels.EffectRegel;

/** In a form with a proposal: first see what it would do, only then propose it. */
class Voorbeeldstap extends Div {
  private static final long serialVersionUID = 1L;
  private final Invoerdialoog dialoog;
  private final Button bekijk;

  /**
   * @param dialoog the form; its main button comes only after the preview
   * @param voorbeeld computes the effect of what is filled in now
   */
  Voorbeeldstap(Invoerdialoog dialoog, Supplier<List<EffectRegel>> voorbeeld) {
    this.dialoog = dialoog;
    addClassName("stapel");
    getElement().setAttribute("aria-live", "polite");
    bekijk = new Button(getTranslation("beheer.voorstellen.bekijk"));
    bekijk.addThemeName("primary");
    bekijk.setDisableOnClick(true);
    bekijk.addClickListener(
        klik -> {
          try {
            dialoog.probeer(() -> toon(voorbeeld.get()), false);
          } finally {
            bekijk.setEnabled(true);
          }
        });
    dialoog.getFooter().add(bekijk);
    dialoog.onder(this);
    opnieuw();
  }

  /** Something in the form changed: what was shown no longer holds. */
  final void opnieuw() {
    removeAll();
    dialoog.opslaanknop().setVisible(false);
    bekijk.setVisible(true);
  }

  private void toon(List<EffectRegel> regels) {
    removeAll();
    add(effect(regels), new Bericht(Soort.ACTIEF, getTranslation("beheer.voorstellen.vier-ogen")));
    dialoog.opslaanknop().setVisible(true);
    bekijk.setVisible(false);
    dialoog.opslaanknop().focus();
  }

  /** The effect as a table, or that there is none. */
  static Component effect(List<EffectRegel> regels) {
    if (regels.isEmpty()) {
      Div geen =
          new Div(
              new H3(BeheerTeksten.t("beheer.voorstellen.effect")),
              new Paragraph(BeheerTeksten.t("beheer.voorstellen.geen-effect")));
      geen.addClassName("stapel");
      return geen;
    }
    return new Tabel(
        BeheerTeksten.t("beheer.voorstellen.effect"),
        List.of(
            BeheerTeksten.t("beheer.voorstellen.wat"),
            BeheerTeksten.t("beheer.voorstellen.van"),
            BeheerTeksten.t("beheer.voorstellen.naar"),
            BeheerTeksten.t("beheer.voorstellen.aantal")),
        BeheerTeksten.effect(regels));
  }
}
