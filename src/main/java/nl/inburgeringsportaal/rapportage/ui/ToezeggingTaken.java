package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.rapportage.ToezeggingGegevens;
import nl.inburgeringsportaal.rapportage.ToezeggingService;

/** Promises and motions whose deadline comes near, in Mijn werk. */
@SpringComponent
class ToezeggingTaken implements TaakBron {
  private static final String NAAM = "toezegging";

  private final ToezeggingService service;

  ToezeggingTaken(ToezeggingService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.BELEID_SZW);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return service.nadert(hoogstens).stream()
        .map(
            een ->
                new Taak(
                    NAAM,
                    String.valueOf(een.id()),
                    een.titel(),
                    een.vindplaats() == null ? t("toezegging.soort." + een.soort()) : een.vindplaats(),
                    t("toezegging.taak." + een.soort()),
                    null,
                    een.uiterlijk()))
        .toList();
  }

  @Override
  public long aantal() {
    return service.aantalNadert();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return sleutel.matches("[0-9]{1,18}")
        ? service.vindOpen(Long.parseLong(sleutel)).filter(een -> een.uiterlijk() != null).map(ToezeggingTaken::detail)
        : Optional.empty();
  }

  private static Component detail(ToezeggingGegevens een) {
    Anchor link =
        new Anchor(
            ToezeggingenView.PAD + "?" + ToezeggingenView.OPEN + "=" + een.id(), t("toezegging.taak.open"));
    link.addClassName("knop");
    Div knoppen = new Div(link);
    knoppen.addClassName("knoppen");
    Div deel =
        new Div(
            new H2(een.titel()),
            new Paragraph(een.omschrijving()),
            new Paragraph(t("brief.status", t("toezegging.status." + een.status()), Cijferdelen.dag(een.uiterlijk()))),
            knoppen);
    deel.addClassName("taakdetail");
    return deel;
  }
}
