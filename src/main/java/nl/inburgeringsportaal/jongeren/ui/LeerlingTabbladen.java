package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.audit.Wijziging;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekOverzicht;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.LeerlingHistorieService;
import nl.inburgeringsportaal.jongeren.LeerlingnotitieService;
import nl.inburgeringsportaal.jongeren.SignaalGegevens;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** What stands under each tab of a pupil's file. */
@org.springframework.stereotype.Component
class LeerlingTabbladen {

  private static final int HISTORIE_HOOGSTENS = 200;

  /** The tabs; the address names them in lower case. */
  enum Tabblad {
    OVERZICHT,
    VOORBEREIDING,
    GESPREKKEN,
    TERMIJN,
    NOTITIES,
    HISTORIE;

    String adres() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of an address; an unknown one is the first. */
    static Tabblad van(String adres) {
      return Arrays.stream(values()).filter(tab -> tab.adres().equals(adres)).findFirst().orElse(OVERZICHT);
    }
  }

  private final GesprekOverzicht gesprekken;
  private final LeerlingnotitieService notities;
  private final LeerlingHistorieService historie;
  private final LeerlingPanelen panelen;
  private final TermijnPanelen termijnen;
  private final Gebruikers gebruikers;
  private final Gespreksvoorbereiding voorbereiding;

  LeerlingTabbladen(
      GesprekOverzicht gesprekken,
      LeerlingnotitieService notities,
      LeerlingHistorieService historie,
      LeerlingPanelen panelen,
      TermijnPanelen termijnen,
      Gebruikers gebruikers,
      Gespreksvoorbereiding voorbereiding) {
    this.voorbereiding = voorbereiding;
    this.termijnen = termijnen;
    this.gebruikers = gebruikers;
    this.historie = historie;
    this.gesprekken = gesprekken;
    this.notities = notities;
    this.panelen = panelen;
  }

  Component inhoud(Tabblad tab, LeerlingGegevens leerling, SignaalGegevens signaal) {
    return switch (tab) {
      case OVERZICHT -> overzicht(leerling, signaal);
      case VOORBEREIDING -> voorbereiding.blad(leerling, signaal);
      case GESPREKKEN -> gesprekken(leerling.id());
      case TERMIJN -> termijnen.voor(leerling);
      case NOTITIES -> notities(leerling.id());
      case HISTORIE -> historie(leerling.id());
    };
  }

  private Component overzicht(LeerlingGegevens leerling, SignaalGegevens signaal) {
    Section lijn = new Section(new H2(t("jongeren.lijn.titel")), panelen.watKomtEraan(leerling, signaal));
    Section gegevens = new Section(new H2(t("jongeren.gegevens.titel")), panelen.gegevens(leerling));
    Section vragen = new Section(panelen.vragen(leerling));
    Div links = new Div(gegevens, lijn);
    links.addClassName("onder-elkaar");
    Div naast = new Div(links, vragen);
    naast.addClassName("twee-kolommen");
    return naast;
  }

  private Component gesprekken(long leerlingId) {
    List<GesprekGegevens> alle = gesprekken.vanLeerling(leerlingId);
    if (alle.isEmpty()) {
      return new LegeToestand(
          VaadinIcon.COMMENT_O, t("jongeren.gesprekken.geen"), t("jongeren.gesprekken.geen-uitleg"));
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("gesprekken");
    for (GesprekGegevens gesprek : alle) {
      String wanneer = Datums.lang(gesprek.gevoerdOp() == null ? gesprek.datum() : gesprek.gevoerdOp(), taal());
      Paragraph stand =
          new Paragraph(
              Stream.of(t("jongeren.gespreksstatus." + gesprek.status()), gesprek.plaats())
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(" · ")));
      stand.addClassName("klein");
      Anchor open = new Anchor();
      open.setHref("gesprekken/" + gesprek.id());
      open.setText(wanneer);
      lijst.add(new ListItem(open, stand));
    }
    return lijst;
  }

  private Component notities(long leerlingId) {
    TextArea tekst = new TextArea(t("jongeren.notitie.nieuw"));
    tekst.setMaxLength(2000);
    tekst.setWidthFull();
    tekst.setHelperText(t("jongeren.notitie.hulp"));
    Button bewaar =
        new Button(
            t("jongeren.notitie.bewaar"),
            klik -> {
              notities.voegToe(leerlingId, tekst.getValue());
              UI.getCurrent().refreshCurrentRoute(false);
            });
    bewaar.addThemeVariants(ButtonVariant.PRIMARY);
    Div blok = new Div(tekst, bewaar);
    blok.addClassNames("leesbaar", "notities");
    List<LeerlingnotitieService.Notitie> alle = notities.list(leerlingId);
    Map<String, String> namen =
        gebruikers.weergave(alle.stream().map(LeerlingnotitieService.Notitie::door).distinct().toList(), taal());
    for (LeerlingnotitieService.Notitie notitie : alle) {
      Paragraph wie =
          new Paragraph(
              t("jongeren.notitie.door", namen.get(notitie.door()), moment(notitie.geschrevenOp())));
      wie.addClassName("klein");
      Button weg =
          new Button(
              t("jongeren.notitie.verwijder"),
              klik -> {
                notities.verwijder(notitie.id());
                Melding.gelukt(
                    t("jongeren.notitie.verwijderd"),
                    () -> {
                      notities.voegToe(leerlingId, notitie.tekst());
                      UI.getCurrent().refreshCurrentRoute(false);
                    });
                UI.getCurrent().refreshCurrentRoute(false);
              });
      weg.addThemeVariants(ButtonVariant.TERTIARY);
      Section een = new Section(wie, new Paragraph(notitie.tekst()), weg);
      een.addClassName("notitie");
      blok.add(een);
    }
    return blok;
  }

  private Component historie(long leerlingId) {
    Tijdlijn lijn = new Tijdlijn();
    List<Wijziging> laatste = historie.van(leerlingId).stream().limit(HISTORIE_HOOGSTENS).toList();
    Map<String, String> namen =
        gebruikers.weergave(laatste.stream().map(Wijziging::wie).distinct().toList(), taal());
    laatste.forEach(
        wijziging ->
            lijn.punt(
                t("jongeren.historie.wie", moment(wijziging.moment()), namen.get(wijziging.wie())),
                Wijzigingsteksten.wat(wijziging),
                wijziging.reden()));
    Div blok = new Div(new Paragraph(t("jongeren.historie.uitleg")), lijn);
    blok.addClassName("leesbaar");
    return blok;
  }

  private static String moment(LocalDateTime moment) {
    return Datums.kort(moment, taal());
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }

  private static Locale taal() {
    return UI.getCurrent().getLocale();
  }
}
