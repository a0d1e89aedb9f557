package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.keurmerk.ContactpersoonGegevens;
import nl.inburgeringsportaal.keurmerk.Cursistental;
import nl.inburgeringsportaal.keurmerk.JaarresultaatGegevens;
import nl.inburgeringsportaal.keurmerk.LocatieGegevens;
import nl.inburgeringsportaal.keurmerk.ProcedureFilter;
import nl.inburgeringsportaal.keurmerk.ProcedureListItem;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.StatushistorieService;
import nl.inburgeringsportaal.keurmerk.Statusregel;
import nl.inburgeringsportaal.keurmerk.TaalschoolDetail;
import nl.inburgeringsportaal.keurmerk.TaalschoolGegevens;
import nl.inburgeringsportaal.keurmerk.TaalschoolService;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The parts of the file of a taalschool. */
@org.springframework.stereotype.Component
class Taalschooldelen {
  private static final int MEESTE = 100;

  private final StatushistorieService standen;
  private final ProcedureService procedures;
  private final TaalschoolService scholen;
  private final TaalschooldeelService onderdelen;
  private final Verbanddeel verbanden;

  Taalschooldelen(
      StatushistorieService standen,
      ProcedureService procedures,
      TaalschoolService scholen,
      TaalschooldeelService onderdelen,
      Verbanddeel verbanden) {
    this.standen = standen;
    this.procedures = procedures;
    this.scholen = scholen;
    this.onderdelen = onderdelen;
    this.verbanden = verbanden;
  }

  /** All rows of the history, also those that do not count any more. */
  Component status(long id) {
    List<Statusregel> regels = standen.regels(id);
    Tijdlijn tijdlijn = new Tijdlijn();
    for (Statusregel regel : regels) {
      String wat = t("regel." + regel.wat(), t("status." + regel.status()));
      String bron =
          regel.besluitnummer() == null ? t("bron." + regel.bron()) : t("besluit.nummer", regel.besluitnummer());
      String uitleg =
          Stream.of(
                  bron,
                  bron.equalsIgnoreCase(regel.grond()) ? null : regel.grond(),
                  t("vastgelegd", Delen.moment(regel.vastgelegdOp())),
                  regel.vernietigd() ? t("telt-niet") : null)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      List<Component> meer = new ArrayList<>();
      if (regel.besluitId() != null) {
        meer.add(new Anchor(BesluitenView.adres(regel.besluitId()), t("besluit.open", regel.besluitnummer())));
      }
      tijdlijn.punt(Delen.dag(regel.van()), wat, uitleg, meer.toArray(Component[]::new));
    }
    return Delen.stapel(
        new H2(t("school.tab.STATUS")), regels.isEmpty() ? new Paragraph(t("school.geen-status")) : tijdlijn);
  }

  Component procedures(long id) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("procedurelijst");
    for (boolean dicht : List.of(false, true)) {
      procedures
          .list(
              new ProcedureFilter(null, Set.of(), id, false, dicht),
              PageRequest.of(0, MEESTE, Sort.by(Sort.Direction.DESC, "begonnen")))
          .forEach(rij -> lijst.add(new ListItem(procedure(rij))));
    }
    return Delen.stapel(
        new H2(t("school.tab.PROCEDURES")),
        lijst.getComponentCount() == 0 ? new Paragraph(t("procedures.leeg.uitleg")) : lijst);
  }

  private static Div procedure(ProcedureListItem rij) {
    String klok =
        rij.klok() == null ? t("stap." + rij.stand()) : t("klok.met", t("klok." + rij.klok()), Delen.dag(rij.klokOp()));
    Span waarover = new Span(t("procedure.sinds", Delen.dag(rij.begonnenOp()), klok));
    waarover.addClassName("tweede");
    Div deel = new Div(new Anchor(ProceduresView.adres(rij.id()), rij.aanleiding()), waarover);
    deel.addClassName("cel");
    return deel;
  }

  Component cursisten(long id) {
    Cursistental tal = scholen.cursisten(id);
    List<List<String>> rijen =
        tal.gemeenten().stream()
            .map(een -> List.of(een.gemeente(), een.aantal() == null ? t("klein") : String.valueOf(een.aantal())))
            .toList();
    Div deel =
        Delen.stapel(
            new H2(t("school.tab.CURSISTEN")),
            new Paragraph(t("cursisten.totaal", tal.totaal(), tal.zonderNieuwAanbod())));
    if (!rijen.isEmpty()) {
      deel.add(
          new Tabel(t("cursisten.per-gemeente"), List.of(t("kolom.gemeente"), t("kolom.cursisten")), rijen),
          new Paragraph(t("cursisten.klein")));
    } else if (tal.totaal() > 0) {
      deel.add(new Paragraph(t("cursisten.te-klein")));
    }
    return deel;
  }

  Component gegevens(TaalschoolDetail school, Runnable opnieuw) {
    long id = school.rij().id();
    TaalschoolGegevens gegevens = school.gegevens();
    Schooldialogen dialogen = new Schooldialogen(scholen, onderdelen, id, opnieuw);
    String routes =
        gegevens.leerroutes().stream().sorted().map(een -> t("leerroute." + een)).collect(Collectors.joining(", "));
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("veld.rechtspersoon"), streepje(gegevens.rechtspersoon()))
            .gegeven(t("veld.kvk"), streepje(gegevens.kvkNummer()))
            .gegeven(t("kolom.bow"), streepje(school.rij().bowNummer()))
            .gegeven(t("veld.adres"), streepje(school.adres()))
            .gegeven(t("veld.grootte"), gegevens.grootte() == null ? "–" : t("grootte." + gegevens.grootte()))
            .gegeven(t("veld.leerroutes"), routes.isEmpty() ? "–" : routes);
    Div deel =
        Delen.stapel(
            kop("school.tab.GEGEVENS", knop("wijzig", () -> dialogen.gegevens(gegevens))),
            lijst,
            kop("locaties", knop("locatie.nieuw", () -> dialogen.locatie(null))));
    deel.add(locaties(onderdelen.locaties(id), dialogen));
    deel.add(kop("contactpersonen", knop("contact.nieuw", () -> dialogen.contactpersoon(null))));
    deel.add(contactpersonen(onderdelen.contactpersonen(id), dialogen));
    deel.add(kop("resultaten", knop("resultaat.nieuw", () -> dialogen.resultaat(null))));
    deel.add(resultaten(onderdelen.resultaten(id), dialogen));
    deel.add(verbanden.deel(id, opnieuw));
    return deel;
  }

  private static String streepje(String tekst) {
    return tekst == null ? "–" : tekst;
  }

  private static Div kop(String sleutel, Button knop) {
    Div rij = new Div(new H2(t(sleutel)), knop);
    rij.addClassName("kop-met-knop");
    return rij;
  }

  private static Button knop(String sleutel, Runnable doen) {
    Button knop = new Button(t(sleutel), klik -> doen.run());
    knop.addThemeVariants(ButtonVariant.TERTIARY);
    return knop;
  }

  private static Component locaties(List<LocatieGegevens> alle, Schooldialogen dialogen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("procedurelijst");
    for (LocatieGegevens een : alle) {
      String waar = t("locatie.adres", een.adres(), een.postcode(), een.plaats());
      String dicht = een.geslotenOp() == null ? waar : t("locatie.gesloten", waar, Delen.dag(een.geslotenOp()));
      lijst.add(regel(een.naam(), dicht, benoem(knop("wijzig", () -> dialogen.locatie(een)), een.naam())));
    }
    return alle.isEmpty() ? new Paragraph(t("locaties.leeg")) : lijst;
  }

  private static Component contactpersonen(List<ContactpersoonGegevens> alle, Schooldialogen dialogen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("procedurelijst");
    for (ContactpersoonGegevens een : alle) {
      String hoe =
          Stream.of(een.functie(), een.email(), een.telefoon())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      lijst.add(
          regel(
              een.naam(),
              hoe,
              benoem(knop("wijzig", () -> dialogen.contactpersoon(een)), een.naam()),
              benoem(knop("verwijder", () -> dialogen.verwijder(een)), een.naam())));
    }
    return alle.isEmpty() ? new Paragraph(t("contactpersonen.leeg")) : lijst;
  }

  private static Component resultaten(List<JaarresultaatGegevens> alle, Schooldialogen dialogen) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("procedurelijst");
    for (JaarresultaatGegevens een : alle) {
      String jaar = String.valueOf(een.jaar());
      String wat =
          t(
              "resultaat.regel",
              een.geslaagd() == null ? "–" : een.geslaagd(),
              een.tevredenheid() == null ? "–" : een.tevredenheid(),
              een.antwoorden() == null ? "–" : een.antwoorden());
      lijst.add(regel(jaar, wat, benoem(knop("wijzig", () -> dialogen.resultaat(een)), jaar)));
    }
    return alle.isEmpty() ? new Paragraph(t("resultaten.leeg")) : lijst;
  }

  private static Button benoem(Button knop, String waarvan) {
    knop.setAriaLabel(t("knop-van", knop.getText(), waarvan));
    return knop;
  }

  private static ListItem regel(String eerste, String tweede, Button... knoppen) {
    Span onder = new Span(tweede);
    onder.addClassName("tweede");
    Div cel = new Div(new Span(eerste), onder);
    cel.addClassName("cel");
    ListItem regel = new ListItem(cel, Delen.knoppen(knoppen));
    regel.addClassName("met-knoppen");
    return regel;
  }
}
