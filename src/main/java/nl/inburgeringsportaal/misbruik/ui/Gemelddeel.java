package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bijlagenveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.misbruik.Gemeld;
import nl.inburgeringsportaal.misbruik.Melderstand;
import nl.inburgeringsportaal.misbruik.MisbruiksignaalService;

/** All that who reported something sees of it, with or without an account, and where he answers. */
final class Gemelddeel extends Div {
  private static final long serialVersionUID = 1L;

  private final Div melding = new Div();

  /** What an answer sends. */
  @FunctionalInterface
  interface Antwoord {
    void geef(String tekst, List<LosBestand> bijlagen);
  }

  Gemelddeel(Gemeld gemeld, Antwoord antwoord, Supplier<Bijlagenveld> bijlagen) {
    addClassName("onder-elkaar");
    Statusbadge.Status stand = Delen.status(gemeld.stand());
    add(
        new Bericht(stand.soort(), stand.tekst()),
        new Paragraph(t("melderstand.uitleg." + gemeld.stand())));
    if (!gemeld.berichten().isEmpty()) {
      add(
          Delen.stuk(
              "stuk.vragen", Delen.gesprek(gemeld.berichten(), "bericht.vraag-aan-u", "bericht.uw-antwoord")));
    }
    if (gemeld.stand() == Melderstand.VRAAG) {
      antwoordveld(antwoord, bijlagen.get());
    }
  }

  private void antwoordveld(Antwoord antwoord, Bijlagenveld bijlagen) {
    TextArea tekst = Delen.verhaal("veld.uw-antwoord", null, MisbruiksignaalService.LANGSTE_BERICHT);
    melding.getElement().setAttribute("role", "status");
    Button knop = new Button(t("versturen"));
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    knop.setDisableOnClick(true);
    knop.addClickListener(
        klik -> {
          melding.removeAll();
          tekst.setInvalid(false);
          try {
            antwoord.geef(tekst.getValue(), bijlagen.bestanden());
          } catch (OngeldigeInvoer ongeldig) {
            Object[] argumenten = ongeldig.argumenten();
            argumenten[0] = tekst.getLabel();
            tekst.setErrorMessage(getTranslation(ongeldig.sleutel(), argumenten));
            tekst.setInvalid(true);
            tekst.focus();
          } catch (DomeinFout geweigerd) {
            melding.add(
                new Bericht(
                    Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
          } finally {
            knop.setEnabled(true);
          }
        });
    add(tekst, bijlagen, melding, knop);
  }
}
