package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.handreiking.ArchiefService;
import nl.inburgeringsportaal.handreiking.VraagstandListItem;

/** All questions, with the version that counts, what is planned and what is being written. */
@SpringComponent
class Vragenlijst {
  private final ArchiefService archief;
  private final Bouwstenen bouwstenen;

  Vragenlijst(ArchiefService archief, Bouwstenen bouwstenen) {
    this.archief = archief;
    this.bouwstenen = bouwstenen;
  }

  Component toon() {
    List<VraagstandListItem> alle = archief.vragen();
    Lijst<VraagstandListItem, String> lijst =
        bouwstenen.lijst("handreiking-vragen", VraagstandListItem::slug, "handreiking.beheer.deel.VRAGEN");
    lijst
        .kolom("vraag", "handreiking.redactie.veld.vraag")
        .tweeRegels(VraagstandListItem::vraag, VraagstandListItem::slug)
        .altijd();
    lijst.kolom("sinds", "handreiking.redactie.kolom.geldt").tekst(Vragenlijst::geldt).breedte("15rem");
    lijst.kolom("straks", "handreiking.redactie.kolom.straks").datum(VraagstandListItem::straks).breedte("9rem");
    lijst
        .kolom("concept", "handreiking.redactie.kolom.concept")
        .status(rij -> rij.conceptstatus() == null ? null : RedactieTeksten.status(rij.conceptstatus()))
        .breedte("11rem");
    lijst
        .bron(
            (zoek, pagina) -> Geheugenpagina.van(past(alle, zoek), pagina), zoek -> past(alle, zoek).size())
        .totaal("handreiking.redactie.vragen.totaal")
        .bijKiezen(rij -> UI.getCurrent().navigate(VersiesView.adres(rij.slug())));
    TextField zoek = new TextField();
    zoek.setPlaceholder(RedactieTeksten.t("vragen.zoek"));
    zoek.setAriaLabel(RedactieTeksten.t("vragen.zoek"));
    zoek.setPrefixComponent(VaadinIcon.SEARCH.create());
    zoek.setClearButtonVisible(true);
    zoek.setValueChangeMode(ValueChangeMode.LAZY);
    zoek.addValueChangeListener(wijziging -> lijst.toon(zoek.getValue()));
    lijst.toon("");
    Div deel = new Div(zoek, lijst);
    deel.addClassName("vragenlijst");
    return deel;
  }

  private static List<VraagstandListItem> past(List<VraagstandListItem> alle, String zoek) {
    String klein = zoek.strip().toLowerCase(Locale.ROOT);
    return alle.stream()
        .filter(rij -> rij.vraag().toLowerCase(Locale.ROOT).contains(klein) || rij.slug().contains(klein))
        .toList();
  }

  private static String geldt(VraagstandListItem rij) {
    return rij.nummer() == 0
        ? RedactieTeksten.t("geldt-nog-niet")
        : RedactieTeksten.t("geldt-sinds", String.valueOf(rij.nummer()), RedactieTeksten.dag(rij.sinds()));
  }
}
