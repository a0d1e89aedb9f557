package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.Plantaak;
import nl.inburgeringsportaal.leerbaarheidstoets.PlanwerkService;

/** Sessions that lack something, people to invite and people who lost their place, in Mijn werk. */
@SpringComponent
class Plantaken implements TaakBron {
  private static final String NAAM = "toetsplanning";
  private static final String TUSSEN = "-";

  private final PlanwerkService werk;

  Plantaken(PlanwerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER, Rol.KLANTMANAGER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream()
        .map(
            taak ->
                new Taak(
                    NAAM,
                    taak.soort() + TUSSEN + taak.sessieId(),
                    onderwerp(taak),
                    taak.locatie(),
                    wat(taak),
                    null,
                    taak.uiterlijk()))
        .toList();
  }

  private static String onderwerp(Plantaak taak) {
    return Plandelen.t("taak.onderwerp", Plandelen.dag(taak.begin().toLocalDate()));
  }

  private static String wat(Plantaak taak) {
    return taak.mist().isEmpty()
        ? Plandelen.t("taak." + taak.soort(), taak.aantal())
        : Plandelen.t("taak.mist", Plandelen.mist(taak.mist()));
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split(TUSSEN, 2);
    Optional<Plantaak.Soort> soort =
        Arrays.stream(Plantaak.Soort.values()).filter(een -> een.name().equals(delen[0])).findFirst();
    Optional<Long> id = delen.length < 2 ? Optional.empty() : Delen.id(delen[1]);
    return soort.isEmpty() || id.isEmpty()
        ? Optional.empty()
        : werk.vind(soort.get(), id.get()).map(Plantaken::detail);
  }

  private static Component detail(Plantaak taak) {
    Div deel =
        new Div(
            new H2(onderwerp(taak)),
            new Paragraph(taak.locatie()),
            new Paragraph(Plandelen.t("taak.uitleg." + taak.soort(), taak.aantal())));
    if (!taak.mist().isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      taak.mist().forEach(een -> lijst.add(new ListItem(Plandelen.t("mist.uitleg." + een))));
      deel.add(lijst);
    }
    deel.add(Delen.knoppen(Delen.knoplink(ToetssessieView.adres(taak.sessieId()), Plandelen.t("naar-sessie"))));
    deel.addClassName("taakdetail");
    return deel;
  }
}
