package nl.inburgeringsportaal.lening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Bedrag;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Geldtekst;
import nl.inburgeringsportaal.inburgeraar.Dossierkaart;
import nl.inburgeringsportaal.lening.LeningGegevens;
import nl.inburgeringsportaal.lening.LeningService;
import nl.inburgeringsportaal.lening.Leningklasse;
import nl.inburgeringsportaal.regels.Regels;

/** In the file of a person: his loans, with amounts for DUO and in classes for a gemeente. */
@org.springframework.stereotype.Component
class Leningkaart implements Dossierkaart {
  private final LeningService leningen;
  private final Regels regels;
  private final Klok klok;

  Leningkaart(LeningService leningen, Regels regels, Klok klok) {
    this.leningen = leningen;
    this.regels = regels;
    this.klok = klok;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  }

  @Override
  public Optional<Component> kaart(long inburgeraarId) {
    List<LeningGegevens> alle = leningen.vanInburgeraar(inburgeraarId);
    if (alle.isEmpty()) {
      return Optional.empty();
    }
    Section kaart = new Section(new H2(t("titel")));
    kaart.addClassNames("onder-elkaar", "leningkaart");
    for (LeningGegevens een : alle) {
      if (een.leningnummer() != null) {
        kaart.add(new H3(t("nummer", een.leningnummer())));
      }
      kaart.add(feiten(een));
    }
    if (alle.getFirst().opgenomen() == null) {
      kaart.add(new Paragraph(t("klasse.uitleg")));
    }
    return Optional.of(kaart);
  }

  private Feiten feiten(LeningGegevens een) {
    Locale taal = UI.getCurrent().getLocale();
    Feiten feiten = new Feiten().feit(t("stand"), t("stand." + een.toestand()), null);
    if (een.opgenomen() == null) {
      return feiten.feit(t("opgenomen"), klasse(een.klasse()), null);
    }
    feiten
        .feit(t("opgenomen"), geld(een.opgenomen(), taal), t("van", geld(een.toegekend(), taal)))
        .feit(t("toegekend"), Datums.kort(een.toegekendOp(), taal), null);
    return een.leentermijnEinde() == null
        ? feiten
        : feiten.feit(t("leentermijn"), Datums.kort(een.leentermijnEinde(), taal), null);
  }

  private String klasse(Leningklasse klasse) {
    return t(
        "klasse." + klasse,
        regels.getal(Regels.ELIP_GELEEND_EINDE_TERMIJN_MINSTENS, klok.vandaag()),
        regels.getal(Regels.ELIP_GELEEND_MINSTENS, klok.vandaag()));
  }

  private static String geld(Bedrag bedrag, Locale taal) {
    return Geldtekst.van(bedrag.inEuro(), taal);
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("lening." + sleutel, argumenten);
  }
}
