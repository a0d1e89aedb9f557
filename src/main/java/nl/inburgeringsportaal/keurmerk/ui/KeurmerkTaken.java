package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.keurmerk.Keurmerktaak;
import nl.inburgeringsportaal.keurmerk.KeurmerkwerkService;
import nl.inburgeringsportaal.keurmerk.Kloksoort;

/** Terms that end, drafts that wait, measures to look at again and differences with DUO, in Mijn werk. */
@SpringComponent
class KeurmerkTaken implements TaakBron {
  private static final String NAAM = "keurmerk";
  private static final String TUSSEN = "-";

  private final KeurmerkwerkService werk;

  private final Klok klok;

  KeurmerkTaken(KeurmerkwerkService werk, Klok klok) {
    this.werk = werk;
    this.klok = klok;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.INSPECTEUR_BOW, Rol.BESLISSER_BOW);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return werk.open(hoogstens).stream()
        .map(
            taak ->
                new Taak(
                    NAAM,
                    taak.soort() + TUSSEN + taak.id(),
                    taak.school(),
                    taak.plaats(),
                    wat(taak),
                    null,
                    isVoorbij(taak) ? null : taak.uiterlijk()))
        .toList();
  }

  /** A term of somebody else that has ended: Blik op Werk can go on, and is not late. */
  private boolean isVoorbij(Keurmerktaak taak) {
    return taak.soort() == Keurmerktaak.Soort.KLOK
        && Kloksoort.valueOf(taak.kenmerk()).isVanAnder()
        && taak.uiterlijk().isBefore(klok.vandaag());
  }

  private String wat(Keurmerktaak taak) {
    return switch (taak.soort()) {
      case KLOK -> t(isVoorbij(taak) ? "taak.KLOK.voorbij" : "taak.KLOK", t("klok." + taak.kenmerk()));
      case BESLISSEN, TERUGGEGEVEN -> t("taak." + taak.soort(), t("besluitsoort." + taak.kenmerk()));
      case HERZIENING -> t("taak.HERZIENING", t("status." + taak.kenmerk()));
      case OVERNAME, OVERNAME_ZONDER -> t("taak." + taak.soort(), Long.valueOf(taak.kenmerk()));
      case VERSCHIL -> t("taak.VERSCHIL");
      case FUSIE -> t("taak.FUSIE", taak.kenmerk());
    };
  }

  @Override
  public long aantal() {
    return werk.aantal();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    String[] delen = sleutel.split(TUSSEN, 2);
    Optional<Keurmerktaak.Soort> soort =
        Arrays.stream(Keurmerktaak.Soort.values()).filter(een -> een.name().equals(delen[0])).findFirst();
    Optional<Long> id = delen.length < 2 ? Optional.empty() : Delen.id(delen[1]);
    if (soort.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return werk.vind(soort.get(), id.get()).map(this::detail);
  }

  private Component detail(Keurmerktaak taak) {
    Div deel =
        new Div(
            new H2(taak.school()),
            new Paragraph(wat(taak)),
            new Paragraph(uitleg(taak)),
            Delen.knoppen(Delen.knoplink(adres(taak), t("taak.open." + taak.soort()))));
    deel.addClassName("taakdetail");
    return deel;
  }

  private String uitleg(Keurmerktaak taak) {
    if (taak.soort() != Keurmerktaak.Soort.KLOK) {
      return t("taak.uitleg." + taak.soort());
    }
    return taak.uiterlijk().isBefore(klok.vandaag())
        ? t("klok.om." + taak.kenmerk(), Delen.dag(taak.uiterlijk()))
        : t("klok.uitleg." + taak.kenmerk());
  }

  private static String adres(Keurmerktaak taak) {
    return switch (taak.soort()) {
      case KLOK -> ProceduresView.adres(taak.id());
      case BESLISSEN, TERUGGEGEVEN -> BesluitenView.adres(taak.id());
      case OVERNAME -> OvernamesView.adres(taak.id());
      case OVERNAME_ZONDER, HERZIENING, VERSCHIL, FUSIE -> TaalscholenView.adres(taak.id());
    };
  }
}
