package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.VeranderingBron.Verandering;

/** What changed in the last days without the user doing it; a row leads to where it can be seen. */
class Veranderlijst extends Div {
  private static final long serialVersionUID = 1L;
  private final Lijst<Verandering, List<Verandering>> lijst;

  Veranderlijst(Bouwstenen bouwstenen) {
    addClassNames("pagina-deel", "vult");
    lijst =
        bouwstenen
            .<Verandering, List<Verandering>>lijst("veranderd", Verandering::sleutel, "taak.veranderd.titel")
            .bron((rijen, pagina) -> Geheugenpagina.van(rijen, pagina, Veranderlijst::op), List::size)
            .totaal("taak.veranderd.totaal")
            .idEigenschap("sleutel")
            .alsLeeg(
                () ->
                    new LegeToestand(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("taak.veranderd.leeg"),
                        getTranslation("taak.veranderd.leeg.uitleg")))
            .bijKiezen(rij -> UI.getCurrent().navigate(rij.adres()));
    lijst
        .kolom("onderwerp", "taak.kolom.onderwerp")
        .tweeRegels(Verandering::onderwerp, Verandering::kenmerk)
        .sorteer("onderwerp")
        .exporteer("taak.kolom.onderwerp", Verandering::onderwerp)
        .exporteer("taak.kolom.kenmerk", Verandering::kenmerk)
        .altijd();
    lijst
        .kolom("wat", "taak.veranderd.kolom.wat")
        .tweeRegels(Verandering::wat, Verandering::waardoor)
        .exporteer("taak.veranderd.kolom.wat", Verandering::wat)
        .exporteer("taak.veranderd.kolom.waardoor", Verandering::waardoor)
        .altijd();
    lijst.kolom("moment", "taak.veranderd.kolom.moment").moment(Verandering::moment).sorteer("moment");
    Paragraph uitleg = new Paragraph(getTranslation("taak.veranderd.uitleg"));
    uitleg.addClassName("klein");
    add(uitleg, lijst);
  }

  void toon(List<Verandering> veranderd) {
    lijst.toon(veranderd);
  }

  private static Comparator<Verandering> op(String eigenschap) {
    return switch (eigenschap) {
      case "onderwerp" -> Comparator.comparing(Verandering::onderwerp);
      case "moment" -> Comparator.comparing(Verandering::moment);
      default -> null;
    };
  }
}
