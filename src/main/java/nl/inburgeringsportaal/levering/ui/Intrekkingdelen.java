package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringRoute;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** What the page of a delivery says of its withdrawal, for who may have to do with it; nothing for others. */
@SpringComponent
class Intrekkingdelen {
  private final IntrekkingService service;
  private final Gebruikers gebruikers;
  private final HuidigeGebruiker.Bron bron;

  Intrekkingdelen(IntrekkingService service, Gebruikers gebruikers, HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.gebruikers = gebruikers;
    this.bron = bron;
  }

  private boolean isVoorMij() {
    return !bron.bereik(Rol.MEDEWERKER_DUO).isNiets();
  }

  /**
   * @param levering a delivery
   * @param ververs shows the page anew
   * @return the whole of the page, when it takes another one back
   */
  Optional<Component> correctie(LeveringGegevens levering, Runnable ververs) {
    return isVoorMij() ? service.vind(levering.id()).map(een -> paneel(een, ververs)) : Optional.empty();
  }

  private Component paneel(IntrekkingGegevens een, Runnable ververs) {
    List<String> wie =
        Stream.of(een.voorgesteldDoor(), een.beoordeeldDoor()).filter(Objects::nonNull).toList();
    return new Intrekkingpaneel(
        service, een, gebruikers.weergave(wie, UI.getCurrent().getLocale()), bron.verplicht().gebruikersnaam(),
        ververs);
  }

  /**
   * @param levering a delivery
   * @return a line about its withdrawal, when there is one
   */
  Optional<Component> regel(LeveringGegevens levering) {
    return kan(levering) ? service.van(levering.id()).map(Intrekkingdelen::regel) : Optional.empty();
  }

  /**
   * @param levering a delivery
   * @return the button that proposes its withdrawal, when that can be done
   */
  Optional<Component> knop(LeveringGegevens levering) {
    return kan(levering) && service.isIntrekbaar(levering.id())
        ? Optional.of(new Div(new Button(t("levering.intrekken"), klik -> vraag(levering.id()))))
        : Optional.empty();
  }

  private boolean kan(LeveringGegevens levering) {
    return levering.status() == Leveringstatus.VERWERKT && isVoorMij();
  }

  private static Component regel(IntrekkingGegevens een) {
    Statusbadge.Soort soort =
        een.status() == Intrekkingstatus.UITGEVOERD || een.status() == Intrekkingstatus.VOORGESTELD
            ? Statusbadge.Soort.BIJNA
            : Statusbadge.Soort.RUSTIG;
    return new Bericht(
        soort,
        t("levering.intrekken.regel." + een.status()),
        new Anchor(LeveringRoute.van(een.id()), t("levering.een", String.valueOf(een.id()))));
  }

  private void vraag(long leveringId) {
    new Beslisdialoog(
            t("levering.intrekken.titel", String.valueOf(leveringId)),
            List.of(
                t("levering.intrekken.uitleg.tellen"),
                t("levering.intrekken.uitleg.blijft"),
                t("levering.intrekken.gevolg.bekend")))
        .motivering(
            t("levering.intrekken.reden"), IntrekkingService.REDEN_MINSTENS, IntrekkingService.REDEN_HOOGSTENS)
        .vierOgen(t("levering.intrekken.vier-ogen"))
        .bijBesluit(
            t("levering.intrekken.voorstellen"),
            reden -> UI.getCurrent().navigate(LeveringRoute.van(service.stelVoor(leveringId, reden))))
        .open();
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
