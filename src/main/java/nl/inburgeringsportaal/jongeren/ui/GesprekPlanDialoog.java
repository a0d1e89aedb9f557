package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.ConceptBewaarder;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.GesprekPlan;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;

/**
 * Plans a talk or moves it: when, where and with whom, and what will happen then. Once it is saved the dialog
 * says so and gives the calendar file. What was typed is kept as a draft until it is saved or cancelled.
 */
@StyleSheet(GesprekAdres.STIJL)
class GesprekPlanDialoog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient Gespreksdiensten diensten;
  private final transient Runnable onKlaar;
  private final GesprekPlanVelden velden;
  private final Div fout = new Div();
  private ConceptBewaarder concept;
  private ComboBox<LeerlingListItem> keuze;
  private Long leerlingId;
  private String naam;
  private Long gesprekId;
  private int versie;
  private boolean opgeslagen;

  private GesprekPlanDialoog(Gespreksdiensten diensten, String titel, Runnable onKlaar) {
    this.diensten = diensten;
    this.onKlaar = onKlaar;
    this.velden = new GesprekPlanVelden(diensten.klok().vandaag());
    velden.waarschuw(dag -> Schooldagteksten.gespreksdag(diensten.dagen(), dag));
    addClassName("gesprekplan");
    setHeaderTitle(titel);
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    fout.setVisible(false);
    addClosedListener(
        dicht -> {
          if (opgeslagen) {
            onKlaar.run();
          }
        });
  }

  /**
   * Opens the dialog for a new talk with a pupil.
   *
   * @param diensten what the dialog asks
   * @param leerlingId id of the pupil
   * @param naam his name
   * @param voorstel day to suggest, moved to a school day from today on; null for none
   * @param onKlaar runs when the dialog closes after a talk was planned
   * @return the open dialog
   */
  static GesprekPlanDialoog open(
      Gespreksdiensten diensten, long leerlingId, String naam, LocalDate voorstel, Runnable onKlaar) {
    GesprekPlanDialoog dialoog =
        new GesprekPlanDialoog(diensten, Gespreksteksten.t("jongeren.gesprek.plan.titel", naam), onKlaar);
    dialoog.leerlingId = leerlingId;
    dialoog.naam = naam;
    dialoog.velden.stelVoor(voorstel);
    dialoog.toon("gesprek-plan-" + leerlingId);
    return dialoog;
  }

  /**
   * Opens the dialog for a new talk; the pupil is chosen in it.
   *
   * @param diensten what the dialog asks
   * @param onKlaar runs when the dialog closes after a talk was planned
   * @return the open dialog
   */
  static GesprekPlanDialoog openMetKeuze(Gespreksdiensten diensten, Runnable onKlaar) {
    GesprekPlanDialoog dialoog =
        new GesprekPlanDialoog(diensten, Gespreksteksten.t("jongeren.gesprek.plan.knop"), onKlaar);
    dialoog.keuze = dialoog.leerlingkeuze();
    dialoog.toon("gesprek-plan");
    return dialoog;
  }

  /**
   * Opens the dialog to move a planned talk.
   *
   * @param diensten what the dialog asks
   * @param gesprek the talk as it was read
   * @param naam name of the pupil
   * @param onKlaar runs when the dialog closes after the talk was moved
   * @return the open dialog
   */
  static GesprekPlanDialoog verplaats(
      Gespreksdiensten diensten, GesprekGegevens gesprek, String naam, Runnable onKlaar) {
    GesprekPlanDialoog dialoog =
        new GesprekPlanDialoog(diensten, Gespreksteksten.t("jongeren.gesprek.verplaats.titel", naam), onKlaar);
    dialoog.leerlingId = gesprek.leerlingId();
    dialoog.naam = naam;
    dialoog.gesprekId = gesprek.id();
    dialoog.versie = gesprek.versie();
    dialoog.velden.vul(gesprek);
    dialoog.toon("gesprek-verplaats-" + gesprek.id());
    return dialoog;
  }

  private void toon(String conceptsleutel) {
    concept = diensten.bouwstenen().concept(conceptsleutel);
    velden.bewaarIn(concept);
    Div inhoud = new Div(concept);
    inhoud.addClassName("beslissing");
    if (keuze != null) {
      inhoud.add(keuze);
    }
    inhoud.add(velden, gevolgen(), fout);
    add(inhoud);
    Button annuleer =
        new Button(
            getTranslation("base.annuleren"),
            klik -> {
              concept.klaar();
              close();
            });
    Button opslaan =
        new Button(
            getTranslation(isNieuw() ? "jongeren.gesprek.plan.knop" : "jongeren.gesprek.verplaats.knop"));
    opslaan.addThemeVariants(ButtonVariant.PRIMARY);
    opslaan.setDisableOnClick(true);
    opslaan.addClickListener(
        klik -> {
          try {
            probeer();
          } finally {
            opslaan.setEnabled(true);
          }
        });
    getFooter().add(annuleer, opslaan);
    open();
    concept.herstel();
  }

  private boolean isNieuw() {
    return gesprekId == null;
  }

  private Component gevolgen() {
    UnorderedList gevolgen = new UnorderedList();
    gevolgen.addClassName("gevolgen");
    gevolgen.getElement().setAttribute("aria-label", getTranslation("base.beslissing.gevolgen"));
    List<String> sleutels =
        isNieuw()
            ? List.of("jongeren.gesprek.plan.gevolg", "jongeren.gesprek.plan.agenda", "jongeren.gesprek.plan.bericht")
            : List.of("jongeren.gesprek.verplaats.agenda", "jongeren.gesprek.plan.bericht");
    sleutels.forEach(sleutel -> gevolgen.add(new ListItem(getTranslation(sleutel))));
    return gevolgen;
  }

  private ComboBox<LeerlingListItem> leerlingkeuze() {
    ComboBox<LeerlingListItem> veld = new ComboBox<>(getTranslation("jongeren.gesprek.plan.leerling"));
    veld.setHelperText(getTranslation("jongeren.gesprek.plan.leerling.hulp"));
    veld.setRequiredIndicatorVisible(true);
    veld.setWidthFull();
    veld.setItemsPageable(
        (pagina, tekst) ->
            diensten
                .leerlingen()
                .list(
                    new LeerlingFilter(
                        tekst == null || tekst.isBlank() ? null : tekst, null, null, null, null, null, null, false,
                        false),
                    pagina)
                .getContent());
    veld.setItemLabelGenerator(
        leerling -> leerling.klas() == null ? leerling.naam() : leerling.naam() + " · " + leerling.klas());
    veld.addValueChangeListener(
        wijziging -> {
          LeerlingListItem gekozen = wijziging.getValue();
          leerlingId = gekozen == null ? null : gekozen.id();
          naam = gekozen == null ? null : gekozen.naam();
          if (gekozen != null) {
            velden.stelVoor(gekozen.signaaldatum());
          }
        });
    return veld;
  }

  private void probeer() {
    fout.setVisible(false);
    if (leerlingId == null) {
      Veldfouten.toon(keuze, getTranslation("jongeren.gesprek.plan.leerling.verplicht"));
      Veldfouten.naar(keuze);
      return;
    }
    if (!velden.isGoed()) {
      return;
    }
    GesprekPlan plan = velden.plan(leerlingId);
    try {
      if (isNieuw()) {
        gesprekId = diensten.gesprekken().plan(plan);
      } else {
        diensten.gesprekken().verplaats(gesprekId, versie, plan);
      }
      klaar(plan);
    } catch (OngeldigeInvoer geweigerd) {
      if (!velden.toonFout(geweigerd)) {
        meld(geweigerd);
      }
    } catch (GelijktijdigGewijzigd conflict) {
      toonConflict();
    } catch (DomeinFout geweigerd) {
      meld(geweigerd);
    }
  }

  private void meld(DomeinFout geweigerd) {
    meld(new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
  }

  private void meld(Bericht bericht) {
    fout.removeAll();
    fout.add(bericht);
    fout.setVisible(true);
  }

  /** A colleague was first: what stands there now, with everything typed still in the fields. */
  private void toonConflict() {
    GesprekGegevens nu = diensten.overzicht().findById(gesprekId);
    if (nu.status() != Gespreksstatus.GEPLAND) {
      meld(
          new Bericht(
              Statusbadge.Soort.LAAT,
              getTranslation(
                  "jongeren.gesprek.verplaats.kan-niet", diensten.wie(nu), Gespreksteksten.tekst(nu.status()))));
      return;
    }
    versie = nu.versie();
    meld(
        new Bericht(
            Statusbadge.Soort.BIJNA,
            getTranslation(
                "jongeren.gesprek.verplaats.conflict",
                diensten.wie(nu),
                Gespreksteksten.dag(nu.datum()),
                Gespreksteksten.tijd(nu.begintijd()),
                nu.plaats() == null ? "–" : nu.plaats())));
  }

  private void klaar(GesprekPlan plan) {
    opgeslagen = true;
    concept.klaar();
    WerkGewijzigd.meld();
    removeAll();
    getFooter().removeAll();
    Div inhoud =
        new Div(
            new Bericht(
                Statusbadge.Soort.KLAAR,
                getTranslation(
                    "jongeren.gesprek.plan.klaar",
                    naam,
                    Gespreksteksten.dag(plan.datum()),
                    Gespreksteksten.tijd(plan.begintijd()))),
            new Paragraph(getTranslation("jongeren.gesprek.plan.klaar.agenda")),
            new Div(Agendabestand.link(diensten, gesprekId, plan.datum())));
    inhoud.addClassName("beslissing");
    add(inhoud);
    Button sluit = new Button(getTranslation("base.sluiten"), klik -> close());
    sluit.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(sluit);
    sluit.focus();
  }
}
