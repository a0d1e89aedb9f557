package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.misbruik.Misbruiktaak;
import nl.inburgeringsportaal.misbruik.MisbruikwerkService;

/** Signals to judge, reports to receive and questions to answer, in Mijn werk. */
@SpringComponent
class MisbruikTaken implements TaakBron {
  private static final String NAAM = "misbruik";
  private static final String TUSSEN = "-";

  private final MisbruikwerkService werk;

  MisbruikTaken(MisbruikwerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(
        Rol.INSPECTEUR_BOW,
        Rol.BESLISSER_BOW,
        Rol.MEDEWERKER_DUO,
        Rol.INSPECTIE_SZW,
        Rol.KLANTMANAGER,
        Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream()
        .map(
            taak ->
                new Taak(
                    NAAM,
                    taak.soort() + TUSSEN + taak.id(),
                    onderwerp(taak),
                    t("taak.kenmerk", String.valueOf(taak.id()), Delen.dag(taak.ontvangenOp())),
                    t("taak." + taak.soort()),
                    null,
                    taak.uiterlijk()))
        .toList();
  }

  private static String onderwerp(Misbruiktaak taak) {
    return taak.onderwerp() == null ? t("soort." + taak.zaaksoort()) : taak.onderwerp();
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split(TUSSEN, 2);
    Optional<Misbruiktaak.Soort> soort =
        Arrays.stream(Misbruiktaak.Soort.values()).filter(een -> een.name().equals(delen[0])).findFirst();
    Optional<Long> id = delen.length < 2 ? Optional.empty() : Delen.id(delen[1]);
    if (soort.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return werk.vind(soort.get(), id.get()).map(MisbruikTaken::detail);
  }

  private static Component detail(Misbruiktaak taak) {
    boolean melder = taak.soort() == Misbruiktaak.Soort.VRAAG_MELDER;
    String adres = melder ? GemeldView.adres(taak.id()) : MisbruikView.adres(taak.id());
    Div deel =
        new Div(
            new H2(onderwerp(taak)),
            new Paragraph(t("taak." + taak.soort())),
            new Paragraph(t("taak.uitleg." + taak.soort())),
            Delen.knoppen(Delen.knoplink(adres, t("taak.open"))));
    deel.addClassName("taakdetail");
    return deel;
  }
}
