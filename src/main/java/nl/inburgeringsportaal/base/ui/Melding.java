package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** Says after an action what happened, where to find it and, where that can be, how to undo it. */
public final class Melding {
  private static final int KORT = 6_000;
  private static final int MET_ACTIE = 15_000;

  private Melding() {}

  /**
   * @param tekst what happened
   */
  public static void gelukt(String tekst) {
    toon(Statusbadge.Soort.KLAAR, tekst, null, null, null, KORT);
  }

  /**
   * @param tekst what happened
   * @param vindplaats text of the link to it
   * @param adres where to find it, relative to the portal
   */
  public static void gelukt(String tekst, String vindplaats, String adres) {
    toon(Statusbadge.Soort.KLAAR, tekst, vindplaats, adres, null, MET_ACTIE);
  }

  /**
   * @param tekst what happened
   * @param ongedaan undoes it
   */
  public static void gelukt(String tekst, Runnable ongedaan) {
    toon(Statusbadge.Soort.KLAAR, tekst, null, null, ongedaan, MET_ACTIE);
  }

  /**
   * Something that did not work; stays until it is closed.
   *
   * @param tekst what, and what to do
   */
  public static void fout(String tekst) {
    toon(Statusbadge.Soort.LAAT, tekst, null, null, null, 0);
  }

  private static void toon(
      Statusbadge.Soort soort, String tekst, String vindplaats, String adres, Runnable ongedaan, int duur) {
    Notification melding = new Notification();
    melding.setPosition(Notification.Position.BOTTOM_CENTER);
    melding.setDuration(duur);
    melding.setAssertive(soort == Statusbadge.Soort.LAAT);
    Div inhoud = new Div(new Statusbadge(tekst, soort));
    inhoud.addClassName("melding");
    if (adres != null) {
      inhoud.add(new Anchor(adres, vindplaats));
    }
    if (ongedaan != null) {
      Button knop =
          new Button(
              I18NProvider.translate("base.melding.ongedaan"),
              klik -> {
                melding.close();
                ongedaan.run();
              });
      knop.addThemeVariants(ButtonVariant.TERTIARY);
      inhoud.add(knop);
    }
    Button sluit = new Button(VaadinIcon.CLOSE_SMALL.create(), klik -> melding.close());
    sluit.addThemeVariants(ButtonVariant.TERTIARY);
    sluit.setAriaLabel(I18NProvider.translate("base.sluiten"));
    inhoud.add(sluit);
    melding.add(inhoud);
    melding.open();
  }
}
