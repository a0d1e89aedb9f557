package nl.inburgeringsportaal.inburgeraar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;

/** Corrections that took access away from a gemeente, for who supervises it. */
@Route("correcties")
@RolesAllowed({Rollen.MEDEWERKER_DUO, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
class CorrectiesView extends Div {
  private static final long serialVersionUID = 1L;

  CorrectiesView(CorrectieService correcties, Correctiedelen delen, Bouwstenen bouwstenen) {
    addClassNames("pagina", "vult");
    Lijst<CorrectieGegevens, String> lijst =
        bouwstenen.<CorrectieGegevens, String>lijst(
            "correcties", CorrectieGegevens::id, "inburgeraar.correctie.titel");
    lijst
        .bron((filter, pagina) -> correcties.list(pagina), filter -> correcties.count())
        .totaal("inburgeraar.correctie.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.EXCHANGE,
                    getTranslation("inburgeraar.correctie.leeg"),
                    getTranslation("inburgeraar.correctie.leeg.uitleg")))
        .bijKiezen(rij -> UI.getCurrent().navigate("correcties/" + rij.id()));
    lijst
        .kolom("wat", "inburgeraar.correctie.kolom.wat")
        .tweeRegels(delen::wat, rij -> getTranslation("inburgeraar.vnummer", rij.vnummer().gemaskeerd()))
        .exporteer("inburgeraar.correctie.kolom.wat", delen::wat)
        .exporteer("inburgeraar.veld.vnummer", rij -> rij.vnummer().gemaskeerd())
        .altijd();
    lijst.kolom("gemeente", "inburgeraar.correctie.kolom.gemeente").tekst(delen::gemeente).altijd();
    lijst.kolom("van", "inburgeraar.correctie.kolom.van").datum(CorrectieGegevens::zagVan).breedte("8.5rem");
    lijst.kolom("moment", "inburgeraar.correctie.kolom.moment").moment(CorrectieGegevens::moment).breedte("11rem");
    add(
        new Paginakop(getTranslation("inburgeraar.correctie.titel"))
            .samenvatting(getTranslation("inburgeraar.correctie.uitleg")),
        lijst);
    lijst.toon("");
  }
}
