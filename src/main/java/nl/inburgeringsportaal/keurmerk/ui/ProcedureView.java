package nl.inburgeringsportaal.keurmerk.ui;

import static nl.inburgeringsportaal.keurmerk.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.keurmerk.BesluitListItem;
import nl.inburgeringsportaal.keurmerk.BesluitService;
import nl.inburgeringsportaal.keurmerk.Besluitstatus;
import nl.inburgeringsportaal.keurmerk.ProcedureDetail;
import nl.inburgeringsportaal.keurmerk.ProcedureListItem;
import nl.inburgeringsportaal.keurmerk.ProcedureService;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.Stapsoort;

/** One procedure: its steps, the term that runs, and the one thing that comes next. */
@Route(ProceduresView.PAD + "/:" + ProcedureView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class ProcedureView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the procedure. */
  static final String ID = "id";

  /** What usually comes next, the first that is possible. */
  private static final List<Stapsoort> VOLGORDE =
      List.of(Stapsoort.ZIENSWIJZE, Stapsoort.UITSPRAAK, Stapsoort.BEZWAAR, Stapsoort.BEROEP, Stapsoort.VOORNEMEN);

  private final transient ProcedureService service;
  private final transient BesluitService besluiten;
  private final transient Documentdeel documenten;
  private final transient Klok klok;
  private final transient Bouwstenen bouwstenen;

  ProcedureView(
      ProcedureService service,
      BesluitService besluiten,
      Documentdeel documenten,
      Klok klok,
      Bouwstenen bouwstenen) {
    this.service = service;
    this.besluiten = besluiten;
    this.documenten = documenten;
    this.klok = klok;
    this.bouwstenen = bouwstenen;
    addClassNames("pagina", "keurmerkprocedure");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    ProcedureDetail procedure = service.findById(id);
    ProcedureListItem rij = procedure.rij();
    removeAll();
    Paginakop kop =
        new Paginakop(rij.school())
            .samenvatting(rij.aanleiding())
            .actie(new Anchor(TaalscholenView.adres(rij.taalschoolId()), t("procedure.naar-school")));
    add(Delen.kruimel(ProceduresView.PAD, t("procedures.titel")), kop, feiten(procedure));
    acties(kop, procedure);
    klokbericht(rij).ifPresent(this::add);
    add(
        Delen.stapel(new H2(t("procedure.stappen")), stappen(procedure)),
        Delen.stapel(new H2(t("procedure.besluiten")), besluitlijst(procedure.besluiten())),
        documenten.vanProcedure(rij.taalschoolId(), id, () -> toon(id)));
  }

  private Feiten feiten(ProcedureDetail procedure) {
    ProcedureListItem rij = procedure.rij();
    LocalDate vandaag = klok.vandaag();
    Feiten feiten =
        new Feiten()
            .feit(t("kolom.status"), Delen.status(procedure.stand()).tekst(), t("procedure.school-nu"))
            .feit(t("kolom.stand"), t("stap." + rij.stand()), t("procedure.begonnen", Delen.dag(rij.begonnenOp())));
    if (rij.isVoorbij(vandaag)) {
      feiten.feit(t("klok." + rij.klok()), Delen.dag(rij.klokOp()), t("procedure.voorbij"));
    } else if (rij.klokOp() != null) {
      feiten.feit(
          t("klok." + rij.klok()),
          Delen.dag(rij.klokOp()),
          Afstand.van(vandaag, rij.klokOp()).alsTermijn(Delen.taal()),
          Termijn.Druk.van(rij.klokOp(), vandaag));
    }
    return feiten.feit(t("kolom.behandelaar"), rij.behandelaar(), null);
  }

  /** What it means that the term ran out. */
  private Optional<Component> klokbericht(ProcedureListItem rij) {
    return rij.klokOp() == null || !rij.klokOp().isBefore(klok.vandaag())
        ? Optional.empty()
        : Optional.of(new Bericht(Statusbadge.Soort.BIJNA, t("klok.om." + rij.klok(), Delen.dag(rij.klokOp()))));
  }

  /** A draft that is there is what comes next; then a decision that may be written; then the next step. */
  private void acties(Paginakop kop, ProcedureDetail procedure) {
    Optional<BesluitListItem> open =
        procedure.besluiten().stream().filter(een -> een.status() != Besluitstatus.VASTGESTELD).findFirst();
    Set<Stapsoort> kan = procedure.kan();
    Stapdialogen dialogen =
        new Stapdialogen(service, documenten, bouwstenen, procedure, () -> opnieuw(procedure.rij().id()));
    boolean besluitAanDeBeurt = besluitAanDeBeurt(procedure);
    List<Component> rest = new ArrayList<>();
    boolean dicht = procedure.rij().afgeslotenOp() != null;
    boolean heeftHoofd = dicht;
    if (open.isPresent()) {
      Anchor verder = Delen.knoplink(BesluitenView.adres(open.get().id()), t("procedure.naar-concept"));
      verder.addClassName("hoofd");
      kop.actie(verder);
      heeftHoofd = true;
    } else if (!dicht) {
      Button schrijf =
          new Button(t("procedure.besluit"), klik -> new Besluitbegin(besluiten, procedure).open());
      if (besluitAanDeBeurt) {
        kop.hoofdactie(schrijf);
        heeftHoofd = true;
      } else {
        rest.add(schrijf);
      }
    }
    for (Stapsoort soort : VOLGORDE) {
      if (kan.contains(soort)) {
        Button knop = knop(soort, dialogen);
        if (heeftHoofd) {
          rest.add(knop);
        } else {
          kop.hoofdactie(knop);
          heeftHoofd = true;
        }
      }
    }
    Stream.of(Stapsoort.values())
        .filter(soort -> kan.contains(soort) && !VOLGORDE.contains(soort))
        .forEach(soort -> rest.add(knop(soort, dialogen)));
    if (!rest.isEmpty()) {
      Div rij = Delen.knoppen(rest.toArray(Component[]::new));
      rij.addClassName("niet-afdrukken");
      rij.getElement().setAttribute("role", "group");
      rij.getElement().setAttribute("aria-label", t("procedure.andere-stappen"));
      add(rij);
    }
  }

  private boolean besluitAanDeBeurt(ProcedureDetail procedure) {
    ProcedureListItem rij = procedure.rij();
    boolean gehoord = rij.stand() == Stapsoort.ZIENSWIJZE;
    boolean voorbij =
        rij.stand() == Stapsoort.VOORNEMEN && rij.klokOp() != null && rij.klokOp().isBefore(klok.vandaag());
    return gehoord || voorbij || rij.stand() == Stapsoort.BEZWAAR || rij.stand() == Stapsoort.VERDAGING;
  }

  private static Button knop(Stapsoort soort, Stapdialogen dialogen) {
    return new Button(t("stapknop." + soort), klik -> dialogen.open(soort));
  }

  private static Component stappen(ProcedureDetail procedure) {
    Tijdlijn tijdlijn = new Tijdlijn();
    // As every other timeline: the newest first.
    for (Stap stap : procedure.stappen().reversed()) {
      String wanneer =
          stap.tijdstip() == null ? Delen.dag(stap.datum()) : t("moment", Delen.dag(stap.datum()), stap.tijdstip());
      String uitleg =
          Stream.of(
                  stap.voorgenomen() == null ? null : t("besluitsoort." + stap.voorgenomen()),
                  stap.uitkomst() == null ? null : t("uitkomst." + stap.uitkomst()),
                  stap.besluitnummer() == null ? null : t("besluit.nummer", stap.besluitnummer()),
                  stap.teLaat() ? t("stap.te-laat") : null,
                  stap.tekst())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      List<Component> meer = new ArrayList<>();
      if (stap.uiterlijk() != null) {
        meer.add(
            new HoeBerekend(
                List.of(t("stap.uiterlijk", Delen.dag(stap.uiterlijk())), t("berekend." + stap.soort())),
                t("berekend.bron")));
      }
      tijdlijn.punt(
          wanneer, t("stap." + stap.soort()), uitleg.isEmpty() ? null : uitleg, meer.toArray(Component[]::new));
    }
    return tijdlijn;
  }

  private static Component besluitlijst(List<BesluitListItem> alle) {
    Tijdlijn tijdlijn = new Tijdlijn();
    for (BesluitListItem een : alle) {
      String wanneer = een.verzondenOp() == null ? t("besluitstatus." + een.status()) : Delen.dag(een.verzondenOp());
      String nummer = een.nummer() == null ? t("besluit.concept") : een.nummer();
      tijdlijn.punt(
          wanneer,
          t("besluitsoort." + een.soort()),
          een.ingangsdatum() == null ? null : t("besluit.ingang", Delen.dag(een.ingangsdatum())),
          new Anchor(BesluitenView.adres(een.id()), t("besluit.open", nummer)));
    }
    return alle.isEmpty() ? new Paragraph(t("procedure.geen-besluiten")) : tijdlijn;
  }

  private void opnieuw(long id) {
    WerkGewijzigd.meld();
    toon(id);
  }
}
