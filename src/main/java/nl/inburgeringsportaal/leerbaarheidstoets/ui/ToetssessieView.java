package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieBegeleider;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieService;
import nl.inburgeringsportaal.leerbaarheidstoets.Sessievoorwaarde;

/** One session: when and where, what it still needs, who supervises it, who takes the test, and what can be done. */
@Route(PlanningAdres.PAD + "/:" + ToetssessieView.ID)
@RolesAllowed({Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER, Rollen.KLANTMANAGER})
@StyleSheet(Delen.STIJL)
@StyleSheet(Plandelen.STIJL)
class ToetssessieView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the session. */
  static final String ID = "id";

  private final transient SessieService service;
  private final transient Sessiedialogen dialogen;
  private final transient Kandidatendelen kandidaten;
  private final boolean plant;
  private long id;

  ToetssessieView(
      SessieService service, Sessiedialogen dialogen, Kandidatendelen kandidaten, HuidigeGebruiker.Bron bron) {
    this.service = service;
    this.dialogen = dialogen;
    this.kandidaten = kandidaten;
    this.plant =
        bron.verplicht().rollen().stream().anyMatch(rol -> rol == Rol.TOETSPLANNER || rol == Rol.GEMEENTEBEHEERDER);
    addClassNames("pagina", "toetssessie");
  }

  /** Where a session stands. */
  static String adres(long id) {
    return PlanningAdres.PAD + "/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new);
    toon();
  }

  private void opnieuw() {
    WerkGewijzigd.meld();
    toon();
  }

  private void toon() {
    SessieDetail sessie = service.findById(id);
    removeAll();
    Nav kruimel = new Nav(new Anchor(PlanningAdres.PAD, Plandelen.t("planning.titel")));
    kruimel.addClassNames("kruimel", "niet-afdrukken");
    kruimel.getElement().setAttribute("aria-label", Delen.t("kruimel"));
    Statusbadge.Status status = Plandelen.status(sessie.status());
    add(kruimel, kop(sessie), new Statusbadge(status.tekst(), status.soort()));
    stand(sessie);
    add(feiten(sessie), new H2(Plandelen.t("deel.begeleiders")), begeleiders(sessie));
    add(kandidaten.deel(sessie, this::opnieuw));
  }

  private Paginakop kop(SessieDetail sessie) {
    LocalDateTime begin = sessie.gegevens().begin();
    Paginakop kop =
        new Paginakop(Plandelen.t("sessie.titel", Plandelen.dag(begin.toLocalDate())))
            .samenvatting(
                Plandelen.t(
                    "sessie.samenvatting",
                    Plandelen.uren(begin, sessie.gegevens().einde()),
                    sessie.locatie(),
                    sessie.lokaal()));
    boolean nogTeDoen = sessie.status() == LbtSessiestatus.CONCEPT || !sessie.begonnen();
    if (plant && sessie.isOpen() && nogTeDoen) {
      kop.actie(new Button(Plandelen.t("sessie.wijzigen"), klik -> dialogen.wijzig(sessie, this::opnieuw)));
    }
    boolean loopt = sessie.isOpen() || sessie.status() == LbtSessiestatus.BEZIG;
    if (plant && loopt && sessie.status() != LbtSessiestatus.CONCEPT) {
      kop.actie(new Button(Plandelen.t("begeleiders.wisselen"), klik -> dialogen.vervang(sessie, this::opnieuw)));
    }
    if (plant && sessie.isOpen()) {
      kop.actie(new Button(Plandelen.t("sessie.annuleren"), klik -> dialogen.annuleer(sessie, this::opnieuw)));
    }
    return kop;
  }

  private void stand(SessieDetail sessie) {
    if (sessie.status() == LbtSessiestatus.GEANNULEERD) {
      add(new Bericht(Statusbadge.Soort.LAAT, Plandelen.t("sessie.geannuleerd-om", sessie.annuleerreden())));
    } else if (!sessie.mist().isEmpty()) {
      UnorderedList lijst = new UnorderedList();
      for (Sessievoorwaarde een : sessie.mist()) {
        lijst.add(new ListItem(Plandelen.t("mist.uitleg." + een)));
      }
      boolean alleenLeeg = sessie.mist().equals(java.util.Set.of(Sessievoorwaarde.KANDIDATEN));
      Statusbadge.Soort soort = alleenLeeg ? Statusbadge.Soort.RUSTIG : Statusbadge.Soort.BIJNA;
      add(new Bericht(soort, Plandelen.t("sessie.nog-nodig"), lijst));
    } else if (sessie.status() == LbtSessiestatus.KLAARGEZET && !sessie.begonnen()) {
      add(new Bericht(Statusbadge.Soort.KLAAR, Plandelen.t("sessie.klaar")));
    }
  }

  private static Feiten feiten(SessieDetail sessie) {
    Feiten feiten =
        new Feiten()
            .feit(Plandelen.t("kolom.locatie"), sessie.locatie(), sessie.adres())
            .feit(
                Plandelen.t("kolom.lokaal"),
                sessie.lokaal(),
                Plandelen.t(sessie.rolstoel() ? "met-rolstoel" : "zonder-rolstoel"));
    int gewenst = sessie.gegevens().plaatsen();
    feiten.feit(
        Plandelen.t("kolom.bezet"),
        Plandelen.t("bezet-van", sessie.bezet(), sessie.plaatsen()),
        gewenst > sessie.plaatsen() ? Plandelen.t("minder-plaatsen", gewenst) : null);
    String versie = sessie.toetsversie() == null ? Plandelen.t("toetsversie.geen") : sessie.toetsversie();
    feiten.feit(Plandelen.t("veld.toetsversie"), versie, null);
    feiten.feit(
        Plandelen.t("veld.gemeente"),
        sessie.gemeente(),
        sessie.inReeks() > 1 ? Plandelen.t("in-reeks", sessie.inReeks()) : null);
    if (sessie.gegevens().opmerking() != null) {
      feiten.feit(Plandelen.t("veld.opmerking"), sessie.gegevens().opmerking(), null);
    }
    return feiten;
  }

  private static Component begeleiders(SessieDetail sessie) {
    List<SessieBegeleider> alle = sessie.begeleiders();
    if (alle.isEmpty()) {
      return new Paragraph(Plandelen.t("begeleiders.leeg"));
    }
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    for (SessieBegeleider een : alle) {
      String naam = een.naam() == null ? Delen.t("verwijderd") : een.naam();
      String sinds = Datums.kort(een.toegewezenOp(), Plandelen.taal());
      ListItem regel;
      if (een.vervangenOp() != null) {
        String tot = Datums.kort(een.vervangenOp(), Plandelen.taal());
        regel = Plandelen.regel(naam, Plandelen.t("begeleider.was", sinds, tot));
        regel.add(new Statusbadge(Plandelen.t("begeleider.vervangen"), Statusbadge.Soort.RUSTIG));
      } else if (!sessie.isOpen() || een.mist().isEmpty()) {
        regel = Plandelen.regel(naam, Plandelen.t("begeleider.sinds", sinds));
        regel.add(new Statusbadge(Plandelen.t("begeleider.mag"), Statusbadge.Soort.KLAAR));
      } else {
        regel = Plandelen.regel(naam, Plandelen.t("nog-nodig", Plandelen.mist(een.mist())));
        regel.add(new Statusbadge(Plandelen.t("begeleider.mag-niet"), Statusbadge.Soort.LAAT));
      }
      lijst.add(regel);
    }
    return lijst;
  }
}
