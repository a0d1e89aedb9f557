package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.keurmerk.BesluitDetail;
import nl.inburgeringsportaal.keurmerk.BesluitGegevens;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.BesluitbriefService;
import nl.inburgeringsportaal.keurmerk.Besluitgevolgen;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.VaststellingService;

/** One decision: the draft that is written, what it would do, its taking by a second person; then as it was taken. */
@Route(BesluitenView.PAD + "/:" + BesluitView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class BesluitView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the decision. */
  static final String ID = "id";

  private final transient BesluitService service;
  private final transient VaststellingService vaststelling;
  private final transient BesluitbriefService brieven;
  private final transient Klok klok;
  private final transient Verbanddeel verbanden;
  private final transient Bouwstenen bouwstenen;

  BesluitView(
      BesluitService service,
      VaststellingService vaststelling,
      BesluitbriefService brieven,
      Klok klok,
      Verbanddeel verbanden,
      Bouwstenen bouwstenen) {
    this.service = service;
    this.vaststelling = vaststelling;
    this.brieven = brieven;
    this.klok = klok;
    this.verbanden = verbanden;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "keurmerkbesluit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    BesluitDetail besluit = service.findById(id);
    boolean klaar = besluit.status() == Besluitstatus.VASTGESTELD;
    removeAll();
    Statusbadge.Status status = Delen.status(besluit.status());
    Paginakop kop =
        new Paginakop(t("besluit.titel", t("besluitsoort." + besluit.gegevens().soort()), besluit.school()))
            .samenvatting(klaar ? t("besluit.nummer", besluit.nummer()) : t("besluit.nog-niet"))
            .actie(
                Delen.pdf(
                    t("besluit.brief"),
                    (klaar ? besluit.nummer() : "concept-" + id) + ".pdf",
                    () -> brieven.pdf(id)))
            .actie(new Anchor(ProceduresView.adres(besluit.gegevens().procedureId()), t("besluit.procedure")));
    add(Delen.kruimel(BesluitenView.PAD, t("besluiten.titel")), kop, new Statusbadge(status.tekst(), status.soort()));
    if (besluit.teruggegeven() != null) {
      add(new Bericht(Statusbadge.Soort.BIJNA, t("besluit.terug-omdat", besluit.teruggegeven())));
    }
    if (klaar) {
      add(feiten(besluit), tekst(besluit.gegevens()));
      return;
    }
    Besluitgevolgen gevolgen = service.gevolgen(id);
    acties(kop, besluit, gevolgen);
    add(gevolgen(besluit, gevolgen));
    if (besluit.status() == Besluitstatus.CONCEPT) {
      add(formulier(besluit));
    } else {
      Button wijzig = new Button(t("besluit.wijzig"), klik -> wijzig(besluit));
      add(tekst(besluit.gegevens()), Delen.knoppen(wijzig));
    }
  }

  private void wijzig(BesluitDetail besluit) {
    removeAll();
    add(
        Delen.kruimel(BesluitenView.adres(besluit.gegevens().id()), t("besluit.terug")),
        new Paginakop(t("besluit.wijzig")).samenvatting(t("besluit.wijzig.uitleg")),
        formulier(besluit));
  }

  private Besluitformulier formulier(BesluitDetail besluit) {
    long id = besluit.gegevens().id();
    return new Besluitformulier(
        service, besluit, bouwstenen.concept("keurmerkbesluit-" + id), () -> opnieuw(id));
  }

  private void acties(Paginakop kop, BesluitDetail besluit, Besluitgevolgen gevolgen) {
    long id = besluit.gegevens().id();
    if (besluit.status() == Besluitstatus.CONCEPT) {
      kop.actie(new Button(t("besluit.weg"), klik -> gooiWeg(besluit)));
      Button bied = new Button(t("besluit.bied-aan"), klik -> biedAan(besluit));
      bied.setEnabled(gevolgen.aanbiedbaar());
      kop.hoofdactie(bied);
    } else if (besluit.magVaststellen()) {
      kop.actie(new Button(t("besluit.geef-terug"), klik -> geefTerug(besluit)));
      kop.hoofdactie(new Button(t("besluit.stel-vast"), klik -> stelVast(besluit, gevolgen)));
    } else {
      add(new Bericht(Statusbadge.Soort.ACTIEF, t("besluit.wacht-op-ander")));
    }
    if (id > 0 && gevolgen.fout() != null) {
      Object[] argumenten = gevolgen.argumenten().toArray();
      add(new Bericht(Statusbadge.Soort.BIJNA, t("besluit.nog-nodig", getTranslation(gevolgen.fout(), argumenten))));
    }
  }

  private Component gevolgen(BesluitDetail besluit, Besluitgevolgen gevolgen) {
    UnorderedList lijst = new UnorderedList();
    zinnen(gevolgen).forEach(zin -> lijst.add(new ListItem(zin)));
    // A decision is about one number: who stands under another one, or merges, is not in it.
    verbanden
        .zinnen(besluit.taalschoolId())
        .forEach(zin -> lijst.add(new ListItem(t("gevolgen.verband", zin))));
    return Delen.stapel(
        new H2(t("gevolgen.titel")), lijst, new Paragraph(t("gevolgen.auteurs", String.join(", ", besluit.auteurs()))));
  }

  private static List<String> zinnen(Besluitgevolgen gevolgen) {
    List<String> zinnen = new ArrayList<>();
    String nu = Delen.status(gevolgen.nu()).tekst();
    String straks = Delen.status(gevolgen.straks()).tekst();
    zinnen.add(
        gevolgen.nu().equals(gevolgen.straks())
            ? t("gevolgen.zelfde", Delen.dag(gevolgen.op()), nu)
            : t("gevolgen.anders", Delen.dag(gevolgen.op()), nu, straks));
    boolean openbaarAnders = gevolgen.nu().openbaar() != gevolgen.straks().openbaar();
    zinnen.add(t(openbaarAnders ? "gevolgen.register" : "gevolgen.register-zelfde"));
    if (openbaarAnders) {
      zinnen.add(
          t("gevolgen.gemeenten", gevolgen.cursisten().gemeenten().size(), gevolgen.cursisten().totaal()));
      zinnen.add(t("gevolgen.duo", gevolgen.cursisten().zonderNieuwAanbod()));
    }
    zinnen.add(t("gevolgen.bezwaar"));
    return zinnen;
  }

  private static Feiten feiten(BesluitDetail besluit) {
    BesluitGegevens wat = besluit.gegevens();
    Feiten feiten =
        new Feiten()
            .feit(t("kolom.ingang"), Delen.dag(wat.ingangsdatum()), null)
            .feit(t("kolom.verzonden"), Delen.dag(besluit.verzondenOp()), null)
            .feit(t("besluit.vastgesteld"), besluit.vastgesteldDoor(), Delen.moment(besluit.vastgesteldOp()))
            .feit(t("besluit.auteurs"), String.join(", ", besluit.auteurs()), null);
    return wat.herzieningOp() == null
        ? feiten
        : feiten.feit(t("veld.herziening"), Delen.dag(wat.herzieningOp()), null);
  }

  private static Component tekst(BesluitGegevens wat) {
    Div deel = Delen.stapel();
    deel.addClassName("leesbaar");
    voeg(deel, "veld.motivering", wat.motivering());
    voeg(deel, "veld.rechtsgrond", wat.rechtsgrond());
    voeg(deel, "veld.spoedreden", wat.spoedreden());
    voeg(deel, "veld.publicatietekst", wat.publicatietekst());
    return deel;
  }

  private static void voeg(Div deel, String kop, String tekst) {
    if (tekst != null) {
      Paragraph alinea = new Paragraph(tekst);
      alinea.addClassName("zoals-getypt");
      alinea.getElement().setAttribute("lang", "nl");
      deel.add(new Section(new H2(t(kop)), alinea));
    }
  }

  private void biedAan(BesluitDetail besluit) {
    new Beslisdialoog(t("besluit.bied-aan"), List.of(t("besluit.bied-aan.gevolg")))
        .vierOgen(t("besluit.vier-ogen"))
        .bijBesluit(
            t("besluit.bied-aan"),
            niets -> {
              service.biedAan(besluit.gegevens().id(), besluit.gegevens().versie());
              Melding.gelukt(t("besluit.aangeboden"));
              opnieuw(besluit.gegevens().id());
            })
        .open();
  }

  private void gooiWeg(BesluitDetail besluit) {
    new Beslisdialoog(t("besluit.weg"), List.of(t("besluit.weg.gevolg")))
        .onherroepelijk()
        .bijBesluit(
            t("besluit.weg"),
            niets -> {
              service.gooiWeg(besluit.gegevens().id(), besluit.gegevens().versie());
              WerkGewijzigd.meld();
              UI.getCurrent().navigate(ProceduresView.adres(besluit.gegevens().procedureId()));
            })
        .open();
  }

  private void geefTerug(BesluitDetail besluit) {
    new Beslisdialoog(t("besluit.geef-terug"), List.of(t("besluit.geef-terug.gevolg")))
        .motivering(t("veld.reden"), 1, VaststellingService.LANGSTE_REDEN)
        .bijBesluit(
            t("besluit.geef-terug"),
            reden -> {
              vaststelling.geefTerug(besluit.gegevens().id(), besluit.gegevens().versie(), reden);
              opnieuw(besluit.gegevens().id());
            })
        .open();
  }

  /** What will happen, for how many, from when and who is told, before the button that does it. */
  private void stelVast(BesluitDetail besluit, Besluitgevolgen gevolgen) {
    Datumveld verzonden = new Datumveld(t("kolom.verzonden"));
    verzonden.setReadOnly(true);
    verzonden.setValue(klok.vandaag());
    verzonden.setHelperText(t("veld.verzonden.hulp"));
    new Beslisdialoog(t("besluit.stel-vast"), zinnen(gevolgen))
        .met(verzonden)
        .onherroepelijk()
        .bijBesluit(
            t("besluit.stel-vast"),
            niets -> {
              vaststelling.stelVast(
                  besluit.gegevens().id(), besluit.gegevens().versie(), verzonden.getValue());
              Melding.gelukt(t("besluit.genomen"));
              opnieuw(besluit.gegevens().id());
            })
        .open();
  }

  private void opnieuw(long id) {
    WerkGewijzigd.meld();
    toon(id);
  }
}
