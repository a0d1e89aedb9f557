package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringRoute;

/** Withdrawals of deliveries that wait for a second person, in Mijn werk of DUO. */
@SpringComponent
class IntrekkingTaken implements TaakBron {
  private static final String NAAM = "intrekking";

  private final IntrekkingService service;

  IntrekkingTaken(IntrekkingService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return service.teBeoordelen(hoogstens).stream()
        .map(een ->
            new Taak(
                NAAM, String.valueOf(een.id()), t("levering.intrekken.van", String.valueOf(een.ingetrokken())),
                een.reden(), t("levering.intrekken.taak"), null, null))
        .toList();
  }

  @Override
  public long aantal() {
    return service.aantalTeBeoordelen();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return sleutel.matches("[0-9]{1,18}")
        ? service
            .vind(Long.parseLong(sleutel))
            .filter(een -> een.status() == Intrekkingstatus.VOORGESTELD)
            .map(IntrekkingTaken::detail)
        : Optional.empty();
  }

  private static Component detail(IntrekkingGegevens een) {
    Anchor link = new Anchor(LeveringRoute.van(een.id()), t("levering.intrekken.taak.open"));
    link.addClassName("knop");
    Div knoppen = new Div(link);
    knoppen.addClassName("knoppen");
    Div deel =
        new Div(
            new H2(t("levering.intrekken.van", String.valueOf(een.ingetrokken()))),
            new Paragraph(een.reden()),
            new Paragraph(t("levering.intrekken.beoordeel")),
            knoppen);
    deel.addClassName("taakdetail");
    return deel;
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
