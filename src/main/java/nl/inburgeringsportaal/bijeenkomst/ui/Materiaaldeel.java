package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstbeheerService;
import nl.inburgeringsportaal.bijeenkomst.Materiaal;

/** What is left of a meeting: links, for everybody or for who took part. */
final class Materiaaldeel extends Div {
  private static final long serialVersionUID = 1L;

  private final transient List<Rij> rijen = new ArrayList<>();
  private final Div lijst = new Div();
  private final Div fout = new Div();

  private record Rij(Div deel, TextField titel, TextField adres) {}

  Materiaaldeel(BijeenkomstbeheerService service, BijeenkomstDetail bijeenkomst) {
    addClassName("stapel");
    lijst.addClassName("stapel");
    bijeenkomst.materiaal().forEach(this::voeg);
    if (rijen.isEmpty()) {
      voeg(new Materiaal("", ""));
    }
    Checkbox openbaar = new Checkbox(Delen.t("beheer.materiaal.openbaar"), bijeenkomst.materiaalOpenbaar());
    Button erbij =
        new Button(
            Delen.t("beheer.materiaal.erbij"),
            VaadinIcon.PLUS.create(),
            klik -> voeg(new Materiaal("", "")).titel().focus());
    Button opslaan =
        new Button(
            Delen.t("beheer.opslaan"),
            klik -> bewaar(service, bijeenkomst.gegevens().id(), openbaar.getValue()));
    opslaan.addThemeVariants(ButtonVariant.PRIMARY);
    Div knoppen = new Div(erbij, opslaan);
    knoppen.addClassName("knoppenrij");
    add(new Paragraph(Delen.t("beheer.materiaal.uitleg")), lijst, openbaar, fout, knoppen);
  }

  private Rij voeg(Materiaal materiaal) {
    TextField titel = new TextField(Delen.t("veld.titel"));
    titel.setMaxLength(BijeenkomstbeheerService.LANGSTE_TITEL);
    titel.setValue(materiaal.titel());
    TextField adres = new TextField(Delen.t("veld.adres"));
    adres.setValue(materiaal.adres());
    Button weg = new Button(VaadinIcon.TRASH.create());
    weg.addThemeVariants(ButtonVariant.TERTIARY);
    weg.setAriaLabel(Delen.t("beheer.materiaal.weg"));
    Div deel = new Div(titel, adres, weg);
    deel.addClassName("materiaalrij");
    Rij rij = new Rij(deel, titel, adres);
    weg.addClickListener(
        klik -> {
          rijen.remove(rij);
          lijst.remove(deel);
        });
    rijen.add(rij);
    lijst.add(deel);
    return rij;
  }

  private void bewaar(BijeenkomstbeheerService service, long id, boolean openbaar) {
    fout.removeAll();
    try {
      service.zetMateriaal(
          id,
          rijen.stream()
              .filter(rij -> !rij.titel().isEmpty() || !rij.adres().isEmpty())
              .map(rij -> new Materiaal(rij.titel().getValue(), rij.adres().getValue()))
              .toList(),
          openbaar);
      Melding.gelukt(Delen.t("beheer.materiaal.opgeslagen"));
    } catch (OngeldigeInvoer ongeldig) {
      Object[] argumenten = ongeldig.argumenten();
      argumenten[0] = Delen.t("veld." + ongeldig.veld());
      meld(getTranslation(ongeldig.sleutel(), argumenten));
    } catch (DomeinFout geweigerd) {
      meld(getTranslation(geweigerd.sleutel(), geweigerd.argumenten()));
    }
  }

  private void meld(String tekst) {
    fout.add(new Bericht(Statusbadge.Soort.LAAT, tekst));
  }
}
