package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.ConceptGegevens;
import nl.inburgeringsportaal.handreiking.MeeleesService;
import nl.inburgeringsportaal.handreiking.MeelezersService;
import nl.inburgeringsportaal.handreiking.Meelezing;
import nl.inburgeringsportaal.handreiking.OpmerkingListItem;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.PageRequest;

/** Who is asked to read a draft, and what they say: for the editors beside it, and for the one who said it. */
@SpringComponent
class Opmerkingdelen {
  private static final int WEKEN = 3;

  private final MeelezersService service;
  private final Organisaties organisaties;
  private final Gebruikers gebruikers;
  private final Klok klok;

  Opmerkingdelen(MeelezersService service, Organisaties organisaties, Gebruikers gebruikers, Klok klok) {
    this.service = service;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  private static String t(String sleutel, Object... argumenten) {
    return RedactieTeksten.t(sleutel, argumenten);
  }

  /** For editors. */
  Component deel(ConceptGegevens concept, Runnable klaar) {
    List<OpmerkingListItem> opmerkingen = service.opmerkingen(concept.id());
    Section deel = new Section(new H2(t("meelezers")));
    List<Meelezing> gevraagd = service.gevraagd(concept.id());
    if (gevraagd.isEmpty()) {
      deel.add(new Paragraph(t("meelezers.leeg")));
    } else {
      deel.add(gevraagd(gevraagd, klaar));
    }
    if (concept.status().isOpen()) {
      Div knop = new Div(new Button(t("meelezers.vraag"), klik -> vraag(concept.id(), klaar)));
      deel.add(knop);
    }
    if (!opmerkingen.isEmpty()) {
      Map<Long, String> wie = gebruikers.namen(opmerkingen.stream().map(OpmerkingListItem::door).distinct().toList());
      Map<Long, String> waar =
          organisaties.namen(opmerkingen.stream().map(OpmerkingListItem::organisatieId).distinct().toList());
      UnorderedList lijst = lijst();
      for (OpmerkingListItem opmerking : opmerkingen) {
        String van =
            t(
                "opmerking.van",
                wie.getOrDefault(opmerking.door(), "-"),
                waar.getOrDefault(opmerking.organisatieId(), "-"),
                Datums.kort(opmerking.geplaatstOp(), UI.getCurrent().getLocale()));
        ListItem regel = regel(opmerking, van);
        if (opmerking.antwoord() == null) {
          Button af = new Button(t("opmerking.afhandelen"), klik -> handelAf(opmerking, klaar));
          af.setAriaLabel(t("opmerking.afhandelen.welke", t("opmerking.afhandelen"), van));
          regel.add(af);
        }
        lijst.add(regel);
      }
      deel.add(lijst);
    }
    return deel;
  }

  /** For the one who said it. */
  ListItem eigen(OpmerkingListItem opmerking) {
    return regel(opmerking, Datums.kort(opmerking.geplaatstOp(), UI.getCurrent().getLocale()));
  }

  private static UnorderedList lijst() {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("inbreng");
    return lijst;
  }

  private static ListItem regel(OpmerkingListItem opmerking, String van) {
    Div woorden = new Div();
    if (opmerking.citaat() != null) {
      Paragraph citaat = new Paragraph(t("opmerking.citaat", opmerking.citaat()));
      citaat.addClassName("citaat");
      woorden.add(AntwoordDelen.nederlands(citaat));
    }
    Paragraph tekst = new Paragraph(opmerking.tekst());
    tekst.addClassName("reactietekst");
    Span wie = new Span(van);
    wie.addClassName("tweede");
    woorden.add(AntwoordDelen.nederlands(tekst), wie);
    if (opmerking.antwoord() == null) {
      woorden.add(new Statusbadge(t("opmerking.open"), Statusbadge.Soort.ACTIEF));
    } else {
      Paragraph antwoord = new Paragraph(t("opmerking.antwoord", opmerking.antwoord()));
      antwoord.addClassName("reactietekst");
      woorden.add(new Statusbadge(t("opmerking.klaar"), Statusbadge.Soort.KLAAR), antwoord);
    }
    return new ListItem(woorden);
  }

  private Component gevraagd(List<Meelezing> gevraagd, Runnable klaar) {
    Map<Long, String> namen =
        organisaties.namen(gevraagd.stream().map(Meelezing::organisatieId).filter(Objects::nonNull).toList());
    UnorderedList lijst = lijst();
    for (Meelezing een : gevraagd) {
      String wie =
          t(
              "meelezers.wie",
              rol(een.rol()),
              een.organisatieId() == null ? t("meelezers.overal") : namen.getOrDefault(een.organisatieId(), "-"));
      Span tot = new Span(t("meelezen.tot", RedactieTeksten.dag(een.totEnMet())));
      tot.addClassName("tweede");
      Button stop =
          new Button(
              t("meelezers.stop"),
              klik -> {
                service.stop(een.id());
                klaar.run();
              });
      stop.setAriaLabel(t("opmerking.afhandelen.welke", t("meelezers.stop"), wie));
      lijst.add(new ListItem(new Div(new Span(wie), tot), stop));
    }
    return lijst;
  }

  private static String rol(Rol rol) {
    return t("rol." + rol);
  }

  private void vraag(long concept, Runnable klaar) {
    Select<Rol> rol = new Select<>();
    rol.setLabel(t("meelezers.rol"));
    rol.setItems(MeeleesService.ROLLEN);
    rol.setItemLabelGenerator(Opmerkingdelen::rol);
    rol.setValue(Rol.SCHOOLFUNCTIONARIS);
    ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(t("meelezers.organisatie"));
    organisatie.setHelperText(t("meelezers.organisatie.hulp"));
    organisatie.setClearButtonVisible(true);
    organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
    organisatie.setItems(
        zoek ->
            organisaties
                .kies(zoek.getFilter().orElse(null), null, PageRequest.of(zoek.getPage(), zoek.getPageSize()))
                .stream());
    Datumveld tot = new Datumveld(t("meelezers.tot"));
    tot.setMin(klok.vandaag());
    tot.setValue(klok.vandaag().plusWeeks(WEKEN));
    new Beslisdialoog(t("meelezers.vraag"), List.of(t("meelezers.gevolg"), t("meelezers.niet")))
        .met(rol, organisatie, tot)
        .bijBesluit(
            t("meelezers.vraag"),
            niets -> {
              OrganisatieNaam waar = organisatie.getValue();
              service.vraag(concept, rol.getValue(), waar == null ? null : waar.id(), tot.getValue());
              klaar.run();
            })
        .open();
  }

  private void handelAf(OpmerkingListItem opmerking, Runnable klaar) {
    new Beslisdialoog(t("opmerking.afhandelen"), List.of(t("opmerking.gevolg")))
        .motivering(t("opmerking.uw-antwoord"), 1, MeelezersService.LANGSTE_ANTWOORD)
        .bijBesluit(
            t("opmerking.afhandelen"),
            antwoord -> {
              service.handelAf(opmerking.id(), antwoord);
              klaar.run();
            })
        .open();
  }
}
