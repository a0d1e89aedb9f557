package nl.inburgeringsportaal.misbruik.ui;

import static nl.inburgeringsportaal.misbruik.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bestandslijst;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.misbruik.InspectiemeldingDetail;
import nl.inburgeringsportaal.misbruik.Melder;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.MisbruikzaakService;
import nl.inburgeringsportaal.misbruik.ZaakDetail;
import nl.inburgeringsportaal.misbruik.ZaakListItem;
import nl.inburgeringsportaal.misbruik.Zaakbijlage;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import nl.inburgeringsportaal.misbruik.Zaakstatus;

/** One case of the register, with what the reader can do about it. */
@Route(MisbruikView.PAD + "/:" + ZaakView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW, Rollen.MEDEWERKER_DUO, Rollen.INSPECTIE_SZW})
@StyleSheet(Delen.STIJL)
class ZaakView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the case. */
  static final String ID = "id";

  /** Where DUO handles an incident of the leerbaarheidstoets. */
  private static final String INCIDENT = "incidenten?gekozen=";

  /** What usually comes next, the first that is possible; what comes after it is a second button. */
  private static final List<Zaakhandeling> VOLGORDE =
      List.of(
          Zaakhandeling.BEANTWOORDEN,
          Zaakhandeling.ONTVANGST_BEVESTIGEN,
          Zaakhandeling.ONDERZOEKEN,
          Zaakhandeling.BEOORDELEN,
          Zaakhandeling.AFDOEN,
          Zaakhandeling.MELDEN,
          Zaakhandeling.SLUITEN,
          Zaakhandeling.GELEZEN,
          Zaakhandeling.VRAAG_STELLEN,
          Zaakhandeling.TOEWIJZEN,
          Zaakhandeling.INSPECTIEVRAAG,
          Zaakhandeling.SAMENVOEGEN,
          Zaakhandeling.MELDER_ZIEN);

  private final transient MisbruikzaakService service;
  private final transient Zaakdialogen dialogen;
  private final transient Lezer lezer;
  private final transient MisbruikbijlageService bestanden;

  ZaakView(
      MisbruikzaakService service, Zaakdialogen dialogen, Lezer lezer, MisbruikbijlageService bestanden) {
    this.service = service;
    this.dialogen = dialogen;
    this.lezer = lezer;
    this.bestanden = bestanden;
    addClassNames("pagina", "misbruikzaak");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    ZaakDetail zaak = service.findById(id);
    ZaakListItem rij = zaak.rij();
    removeAll();
    Paginakop kop =
        new Paginakop(Delen.onderwerp(rij))
            .samenvatting(t("zaak.samenvatting", String.valueOf(id), Delen.kenmerk(rij)));
    add(Delen.kruimel(MisbruikView.PAD, t("titel." + lezer.partij())), kop, feiten(zaak));
    acties(kop, zaak);
    berichten(zaak);
    inhoud(zaak);
  }

  private static Feiten feiten(ZaakDetail zaak) {
    ZaakListItem rij = zaak.rij();
    Feiten feiten =
        new Feiten()
            .feit(
                t("kolom.stand"),
                t("status." + rij.status()),
                zaak.afgeslotenOp() == null ? null : t("sinds", Delen.dag(zaak.afgeslotenOp())))
            .feit(t("kolom.ontvangen"), Delen.dag(rij.ontvangenOp()), t("kanaal." + rij.kanaal()));
    if (rij.soort() == Zaaksoort.TAALSCHOOL && zaak.eigen()) {
      feiten
          .feit(t("kolom.zwaarte"), rij.zwaarte() == null ? null : t("zwaarte." + rij.zwaarte()), null)
          .feit(t("kolom.behandelaar"), rij.behandelaar(), null);
    }
    return rij.gemeldOp() == null
        ? feiten
        : feiten.feit(t("kolom.gemeld"), Delen.dag(rij.gemeldOp()), t("melder." + rij.melder()));
  }

  private void acties(Paginakop kop, ZaakDetail zaak) {
    List<Component> rest = new ArrayList<>();
    boolean heeftHoofd = false;
    for (Zaakhandeling wat : VOLGORDE) {
      if (zaak.mag().contains(wat)) {
        Button knop =
            new Button(t("handeling." + wat), klik -> dialogen.open(wat, zaak, () -> opnieuw(zaak.rij().id())));
        if (heeftHoofd) {
          rest.add(knop);
        } else {
          kop.hoofdactie(knop);
          heeftHoofd = true;
        }
      }
    }
    if (!rest.isEmpty()) {
      Div rij = Delen.knoppen(rest.toArray(Component[]::new));
      rij.addClassName("niet-afdrukken");
      rij.getElement().setAttribute("role", "group");
      rij.getElement().setAttribute("aria-label", t("andere-handelingen"));
      add(rij);
    }
  }

  private void berichten(ZaakDetail zaak) {
    if (zaak.hoofdzaakId() != null) {
      add(
          new Bericht(
              Statusbadge.Soort.RUSTIG,
              t("samengevoegd", String.valueOf(zaak.hoofdzaakId())),
              new Anchor(MisbruikView.adres(zaak.hoofdzaakId()), t("naar-hoofdzaak"))));
    }
    if (zaak.rij().vraag()) {
      add(new Bericht(Statusbadge.Soort.LAAT, t("vraag-inspectie")));
    }
  }

  private void inhoud(ZaakDetail zaak) {
    ZaakListItem rij = zaak.rij();
    if (rij.soort() == Zaaksoort.LBT && zaak.eigen()) {
      add(Delen.stuk("stuk.incident", incident(zaak)));
    } else if (zaak.eigen()) {
      add(Delen.stuk("stuk.signaal", signaal(zaak)));
    }
    if (rij.status() == Zaakstatus.GESLOTEN_ZONDER_MELDING && zaak.eigen()) {
      add(
          Delen.stuk(
              "stuk.gesloten",
              new Paragraph(t("afsluitgrond." + zaak.afsluitgrond())),
              Delen.zoalsGetypt(zaak.besluit() == null ? t("verwijderd") : zaak.besluit())));
    }
    if (zaak.bereikbaar() || !zaak.vragen().isEmpty()) {
      add(
          Delen.stuk(
              "stuk.melder", Delen.gesprek(zaak.vragen(), "bericht.vraag-aan-melder", "bericht.antwoord-van-melder")));
    }
    if (!zaak.samengevoegd().isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      for (Long een : zaak.samengevoegd()) {
        lijst.add(new ListItem(new Anchor(MisbruikView.adres(een), t("zaaknummer", String.valueOf(een)))));
      }
      add(Delen.stuk("stuk.samengevoegd", lijst));
    }
    if (!zaak.bijlagen().isEmpty()) {
      add(Delen.stuk("stuk.bijlagen", bijlagen(zaak)));
    }
    if (zaak.melding() != null) {
      add(melding(zaak.melding()));
    }
  }

  private Component bijlagen(ZaakDetail zaak) {
    Bestandslijst lijst = new Bestandslijst();
    for (Zaakbijlage een : zaak.bijlagen()) {
      String herkomst = t("bijlage.herkomst." + een.herkomst());
      boolean zegt = zaak.eigen() && zaak.melding() != null;
      lijst.bestand(
          een.bestand(),
          bestanden::open,
          zegt ? t(een.gedeeld() ? "bijlage.gedeeld" : "bijlage.niet-gedeeld", herkomst) : herkomst);
    }
    return lijst;
  }

  private static Component signaal(ZaakDetail zaak) {
    ZaakListItem rij = zaak.rij();
    Div deel = Delen.stapel();
    if (rij.soort() == Zaaksoort.TAALSCHOOL) {
      Gegevenslijst gegevens =
          new Gegevenslijst()
              .gegeven(t("veld.waarover"), rij.waarover() == null ? t("verwijderd") : rij.waarover())
              .gegeven(t("kolom.school"), rij.school() == null ? t("niet-gekoppeld") : rij.school())
              .gegeven(t("veld.bereikbaar"), t(zaak.bereikbaar() ? "bereikbaar.ja" : "bereikbaar.nee"));
      if (zaak.taal() != null) {
        gegevens.gegeven(t("veld.taal"), zaak.taal().naam(Delen.taal()));
      }
      deel.add(gegevens);
    }
    deel.add(Delen.zoalsGetypt(zaak.tekst() == null ? t("verwijderd") : zaak.tekst()));
    return deel;
  }

  private static Component incident(ZaakDetail zaak) {
    Div deel = Delen.stapel(new Paragraph(t("incident.uitleg")));
    if (zaak.incidentId() != null) {
      deel.add(Delen.knoppen(Delen.knoplink(INCIDENT + zaak.incidentId(), t("incident.open"))));
    }
    return deel;
  }

  private static Component melding(InspectiemeldingDetail melding) {
    Gegevenslijst lijst =
        new Gegevenslijst()
            .gegeven(t("veld.gemeld"), Delen.dag(melding.gemeldOp()))
            .gegeven(t("kolom.melder"), melding.bron() == null ? t("melder." + melding.melder()) : melding.bron())
            .gegeven(t("kolom.stand"), t("melderstand." + melding.stand()));
    if (melding.ontvangenOp() != null) {
      lijst.gegeven(t("veld.ontvangst"), Delen.dag(melding.ontvangenOp()));
    }
    if (melding.uitkomst() != null) {
      lijst.gegeven(t("veld.uitkomst"), t("uitkomst." + melding.uitkomst()));
    }
    if (melding.conclusie() != null) {
      lijst.gegeven(t("veld.conclusie"), melding.conclusie());
    }
    Div deel =
        Delen.stuk(
            "stuk.melding",
            lijst,
            Delen.zoalsGetypt(melding.omschrijving() == null ? t("verwijderd") : melding.omschrijving()));
    if (melding.melder() != Melder.BUITEN) {
      deel.add(Delen.gesprek(melding.vragen(), "bericht.vraag-van-inspectie", "bericht.antwoord-aan-inspectie"));
    }
    return deel;
  }

  private void opnieuw(long id) {
    WerkGewijzigd.meld();
    toon(id);
  }
}
