package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.LeerlingsignaalGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingsignaalService;
import nl.inburgeringsportaal.jongeren.Leerlingsignaalstatus;
import nl.inburgeringsportaal.jongeren.Signaalgrond;
import nl.inburgeringsportaal.jongeren.Signaalsoort;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** The other signals of a pupil in words, with what can be done about each, for the file and for Mijn werk. */
@org.springframework.stereotype.Component
class Leerlingsignalen {
  private static final String VRAAG_OVER_DE_BRIEF = "brief-van-duo";

  private final LeerlingsignaalService signalen;
  private final LeerlingService leerlingen;
  private final LeerlingPanelen panelen;
  private final Gebruikers gebruikers;

  Leerlingsignalen(
      LeerlingsignaalService signalen, LeerlingService leerlingen, LeerlingPanelen panelen, Gebruikers gebruikers) {
    this.signalen = signalen;
    this.leerlingen = leerlingen;
    this.panelen = panelen;
    this.gebruikers = gebruikers;
  }

  /** All signals of a pupil, the open ones first; nothing to see when there are none. */
  Component van(LeerlingGegevens leerling, Runnable opnieuw) {
    List<LeerlingsignaalGegevens> alle = signalen.vanLeerling(leerling.id());
    Section blok = new Section(new H2(t("jongeren.leerlingsignaal.titel")));
    blok.addClassNames("let-op", "leerlingsignalen");
    blok.setVisible(!alle.isEmpty());
    alle.stream()
        .filter(signaal -> signaal.status() == Leerlingsignaalstatus.OPEN)
        .forEach(signaal -> blok.add(open(leerling, signaal, opnieuw)));
    List<LeerlingsignaalGegevens> gedaan =
        alle.stream().filter(signaal -> signaal.status() == Leerlingsignaalstatus.AFGEHANDELD).toList();
    Map<String, String> namen =
        gedaan.isEmpty()
            ? Map.of()
            : gebruikers.weergave(
            gedaan.stream().map(LeerlingsignaalGegevens::afgehandeldDoor).distinct().toList(), taal());
    gedaan.forEach(signaal -> blok.add(gedaan(signaal, namen.get(signaal.afgehandeldDoor()), opnieuw)));
    return blok;
  }

  /** One signal, for the detail in Mijn werk; empty when somebody has dealt with it meanwhile. */
  Component een(LeerlingGegevens leerling, long signaalId, Runnable opnieuw) {
    return signalen.vanLeerling(leerling.id()).stream()
        .filter(signaal -> signaal.id() == signaalId && signaal.status() == Leerlingsignaalstatus.OPEN)
        .findFirst()
        .map(signaal -> open(leerling, signaal, opnieuw))
        .orElseGet(() -> new Paragraph(t("jongeren.leerlingsignaal.al-gedaan")));
  }

  /** Asks on which day the pupil received DUO's letter. */
  void noteerBrief(LeerlingGegevens leerling, Runnable opnieuw) {
    Datumveld dag = new Datumveld(t("jongeren.veld.brief-duo-op"));
    dag.setMax(panelen.vandaag());
    dag.setValue(leerling.briefDuoOp() == null ? panelen.vandaag() : leerling.briefDuoOp());
    new Beslisdialoog(
            t("jongeren.leerlingsignaal.brief.titel"), List.of(t("jongeren.leerlingsignaal.brief.gevolg")))
        .met(dag)
        .bijBesluit(
            t("jongeren.formulier.opslaan"),
            motivering -> {
              leerlingen.save(leerling.metBriefDuoOp(dag.getValue()), null);
              Melding.gelukt(t("jongeren.leerlingsignaal.brief.opgeslagen"));
              opnieuw.run();
            })
        .open();
  }

  private Component open(LeerlingGegevens leerling, LeerlingsignaalGegevens signaal, Runnable opnieuw) {
    Div blok = new Div(kop(signaal), new Paragraph(t("jongeren.grond." + signaal.grond())));
    if (signaal.soort() == Signaalsoort.BRIEF_DUO) {
      blok.add(
          new Anchor(HandreikingRoute.vraag(VRAAG_OVER_DE_BRIEF), t("jongeren.leerlingsignaal.brief.handreiking")));
    }
    Div knoppen = new Div();
    knoppen.addClassName("knoppen");
    if (signaal.grond() == Signaalgrond.DIPLOMA_ONBEKEND
        || signaal.grond() == Signaalgrond.GEEINDIGD_DIPLOMA_ONBEKEND) {
      knoppen.add(diploma(leerling, true, opnieuw), diploma(leerling, false, opnieuw));
    } else {
      Button handelAf = new Button(t("jongeren.leerlingsignaal.handel-af"), klik -> handelAf(signaal, opnieuw));
      handelAf.setAriaLabel(t("jongeren.leerlingsignaal.handel-af-van", soort(signaal.soort())));
      knoppen.add(handelAf);
    }
    blok.add(knoppen);
    blok.addClassName("leerlingsignaal");
    return blok;
  }

  private Component kop(LeerlingsignaalGegevens signaal) {
    Div kop = new Div(new H3(soort(signaal.soort())), new Termijn(signaal.uiterlijk(), panelen.vandaag()));
    kop.addClassName("leerlingsignaal-kop");
    return kop;
  }

  private Button diploma(LeerlingGegevens leerling, boolean diploma, Runnable opnieuw) {
    return new Button(
        t("jongeren.leerlingsignaal.diploma." + (diploma ? "J" : "N")),
        klik -> {
          leerlingen.save(leerling.metDiploma(diploma), null);
          Melding.gelukt(t("jongeren.leerlingsignaal.diploma.opgeslagen"));
          opnieuw.run();
        });
  }

  private void handelAf(LeerlingsignaalGegevens signaal, Runnable opnieuw) {
    new Beslisdialoog(
            t("jongeren.leerlingsignaal.handel-af-van", soort(signaal.soort())),
            List.of(t("jongeren.leerlingsignaal.gevolg")))
        .motivering(t("jongeren.leerlingsignaal.opmerking"), 0, LeerlingsignaalService.LANGSTE_OPMERKING)
        .bijBesluit(
            t("jongeren.leerlingsignaal.handel-af"),
            opmerking -> {
              signalen.handelAf(signaal.id(), signaal.versie(), opmerking);
              Melding.gelukt(
                  t("jongeren.leerlingsignaal.afgehandeld"),
                  () -> {
                    signalen.heropen(signaal.id());
                    opnieuw.run();
                  });
              opnieuw.run();
            })
        .open();
  }

  private Component gedaan(LeerlingsignaalGegevens signaal, String door, Runnable opnieuw) {
    Paragraph wie =
        new Paragraph(
            t(
                "jongeren.leerlingsignaal.door",
                soort(signaal.soort()),
                Objects.requireNonNullElse(door, signaal.afgehandeldDoor()),
                Datums.kort(signaal.afgehandeldOp(), taal())));
    wie.addClassName("klein");
    Div blok = new Div(wie);
    if (signaal.opmerking() != null) {
      blok.add(new Paragraph(signaal.opmerking()));
    }
    Button heropen =
        new Button(
            t("jongeren.leerlingsignaal.heropen"),
            klik -> {
              signalen.heropen(signaal.id());
              opnieuw.run();
            });
    heropen.setAriaLabel(t("jongeren.leerlingsignaal.heropen-van", soort(signaal.soort())));
    heropen.addThemeVariants(ButtonVariant.TERTIARY);
    blok.add(heropen);
    blok.addClassName("leerlingsignaal");
    return blok;
  }

  /** What kind of signal it is, for a heading or a filter. */
  static String soort(Signaalsoort soort) {
    return t("jongeren.signaalsoort." + soort);
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  private static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
