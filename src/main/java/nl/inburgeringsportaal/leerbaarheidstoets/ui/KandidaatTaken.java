package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import static nl.inburgeringsportaal.leerbaarheidstoets.ui.Kandidaatteksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.leerbaarheidstoets.Kandidaattaak;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatwerkService;

/** Numbers to give out, outcomes to look at, and candidates who wait for a place, in Mijn werk; a line per kind. */
@SpringComponent
class KandidaatTaken implements TaakBron {
  private static final String NAAM = "lbt-kandidaten";

  private final KandidaatwerkService werk;

  KandidaatTaken(KandidaatwerkService werk) {
    this.werk = werk;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.MEDEWERKER_DUO, Rol.KLANTMANAGER, Rol.TOETSPLANNER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open().stream()
        .sorted(
            Comparator.comparing(
                Kandidaattaak::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(hoogstens)
        .map(KandidaatTaken::taak)
        .toList();
  }

  private static Taak taak(Kandidaattaak taak) {
    return new Taak(
        NAAM,
        taak.soort().name(),
        t("taak.onderwerp." + taak.soort(), taak.aantal()),
        t("kaart.titel"),
        t("taak." + taak.soort()),
        null,
        taak.uiterlijk());
  }

  @Override
  public long aantal() {
    return werk.open().size();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return werk.open().stream()
        .filter(taak -> taak.soort().name().equals(sleutel))
        .findFirst()
        .map(KandidaatTaken::detail);
  }

  private static Component detail(Kandidaattaak taak) {
    String adres =
        switch (taak.soort()) {
          case NUMMER_UITGEVEN -> ExamennummersView.PAD + "?gevraagd=ja";
          case UITSLAG_CONTROLEREN -> UitslagenControleView.PAD;
          case ZONDER_PLAATS ->
              KandidatenView.PAD + "?stand=TE_PLANNEN&stand=OPNIEUW";
        };
    Div deel =
        new Div(
            new H2(t("taak.onderwerp." + taak.soort(), taak.aantal())),
            new Paragraph(t("taak.uitleg." + taak.soort())),
            Delen.knoppen(Delen.knoplink(adres, t("taak.naar." + taak.soort()))));
    deel.addClassName("taakdetail");
    return deel;
  }
}
