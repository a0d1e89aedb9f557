package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.base.ui.Voortgangspaneel;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.levering.BestandGegevens;
import nl.inburgeringsportaal.levering.LeveringGegevens;
import nl.inburgeringsportaal.levering.LeveringProblemen;
import nl.inburgeringsportaal.levering.LeveringRoute;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringstatus;
import nl.inburgeringsportaal.levering.OntbrekendService;
import nl.inburgeringsportaal.levering.Terugwerkingregel;
import nl.inburgeringsportaal.toegang.Gebruikers;

/** One delivery: how far it is, what is wrong with it, what will happen or has happened. */
@Route(LeveringRoute.PAD)
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
class LeveringView extends Div implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;
  private static final int VOORBEELDREGELS = 10;
  private static final int PEILING_MS = 700;

  private final transient LeveringService leveringen;
  private final transient LeveringProblemen problemen;
  private final transient OntbrekendService ontbrekend;
  private final transient Intrekkingdelen intrekkingen;
  private final transient Gebruikers gebruikers;
  private final transient Bouwstenen bouwstenen;
  private final transient Klok klok;
  private long id;
  private transient LeveringGegevens getoond;
  private Voortgangspaneel voortgang;
  private Registration peiling;

  LeveringView(
      LeveringService leveringen,
      LeveringProblemen problemen,
      OntbrekendService ontbrekend,
      Intrekkingdelen intrekkingen,
      Gebruikers gebruikers,
      Bouwstenen bouwstenen,
      Klok klok) {
    this.leveringen = leveringen;
    this.problemen = problemen;
    this.ontbrekend = ontbrekend;
    this.intrekkingen = intrekkingen;
    this.gebruikers = gebruikers;
    this.bouwstenen = bouwstenen;
    this.klok = klok;
    addClassNames("pagina", "levering");
  }

  @Override
  public void setParameter(BeforeEvent event, String parameter) {
    try {
      id = Long.parseLong(parameter);
    } catch (NumberFormatException geenGetal) {
      throw new NietGevonden();
    }
    toon(leveringen.findById(id));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    volg(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopVolgen(event.getUI());
    super.onDetach(event);
  }

  /** Asks how far it is as long as it moves by itself; then the page is still again. */
  private void volg(UI ui) {
    if (peiling == null && isOnderweg(getoond)) {
      ui.setPollInterval(PEILING_MS);
      peiling = ui.addPollListener(stand -> ververs());
    }
  }

  private void stopVolgen(UI ui) {
    if (peiling != null) {
      peiling.remove();
      peiling = null;
      ui.setPollInterval(-1);
    }
  }

  private static boolean isOnderweg(LeveringGegevens levering) {
    return !levering.status().isEind() && levering.status() != Leveringstatus.WACHT;
  }

  private void ververs() {
    LeveringGegevens nu = leveringen.findById(id);
    if (nu.status() == getoond.status() && voortgang != null) {
      stand(nu);
    } else {
      toon(nu);
      if (!isOnderweg(nu)) {
        stopVolgen(UI.getCurrent());
        WerkGewijzigd.meld();
      }
    }
  }

  private void toon(LeveringGegevens levering) {
    getoond = levering;
    voortgang = null;
    removeAll();
    Optional<Component> correctie =
        isOnderweg(levering)
            ? Optional.empty()
            : intrekkingen.correctie(levering, () -> toon(leveringen.findById(id)));
    String door = gebruikers.weergave(levering.geleverdDoor(), getLocale());
    add(
        new RouterLink(getTranslation("levering.terug"), LeveringenView.class),
        Leveringdelen.kop(levering, door, correctie.isPresent()));
    if (isOnderweg(levering)) {
      toonVoortgang(levering);
      return;
    }
    if (correctie.isPresent()) {
      add(correctie.get());
      voegToeTerugwerking(levering);
      add(Leveringdelen.ontvangstbewijs(levering));
      return;
    }
    intrekkingen.regel(levering).ifPresent(this::add);
    add(bericht(levering), Leveringdelen.feiten(levering));
    if (levering.fouten() + levering.waarschuwingen() > 0) {
      add(
          levering.problemenVerwijderdOp() == null
              ? new Probleempaneel(levering, problemen, bouwstenen)
              : Leveringdelen.problemenVerwijderd(levering));
    }
    if (levering.status() == Leveringstatus.WACHT) {
      levering.bestanden().forEach(this::voorbeeld);
    }
    if (levering.status() == Leveringstatus.VERWERKT) {
      levering.bestanden().forEach(bestand -> vraagOntbrekend(levering, bestand));
      voegToeTerugwerking(levering);
    }
    add(Leveringdelen.ontvangstbewijs(levering));
    intrekkingen.knop(levering).ifPresent(this::add);
  }

  private void voegToeTerugwerking(LeveringGegevens levering) {
    List<Terugwerkingregel> terugwerking = leveringen.terugwerking(levering.id());
    if (!terugwerking.isEmpty()) {
      add(Leveringdelen.terugwerking(terugwerking));
    }
  }

  private void toonVoortgang(LeveringGegevens levering) {
    voortgang =
        new Voortgangspaneel(
            getTranslation(
                switch (levering.status()) {
                  case CONTROLEREN -> "levering.bezig.controleren";
                  case VERWERKEN -> "levering.bezig.verwerken";
                  default -> "levering.bezig.ontvangen";
                }));
    stand(levering);
    add(voortgang, new Paragraph(getTranslation("levering.verlaten")));
    getUI().ifPresent(this::volg);
  }

  private void stand(LeveringGegevens levering) {
    LeveringGegevens.Voortgang nu = levering.voortgang();
    if (nu == null || nu.totaal() == 0) {
      voortgang.onbepaald();
    } else if (levering.status() == Leveringstatus.CONTROLEREN) {
      // Bytes mean nothing to a reader; how many lines there are is known when all have been read.
      voortgang.toon(nu.gedaan() * 100 / nu.totaal(), 100, nu.bezig());
    } else {
      voortgang.toon(nu.gedaan(), nu.totaal(), nu.bezig());
    }
  }

  private Component bericht(LeveringGegevens levering) {
    return switch (levering.status()) {
      case WACHT -> keuze(levering);
      case VERWERKT -> {
        boolean gelijk = som(levering, true) == 0 && levering.gelezen() > 0;
        Map<String, Component> links = new LinkedHashMap<>(); // two files can be about the same screen
        levering.bestanden().stream()
            .flatMap(bestand -> soort(bestand).stream())
            .forEach(
                soort ->
                    links.putIfAbsent(
                        soort.scherm(), new Anchor(soort.scherm(), getTranslation(soort.tekstSleutel() + ".scherm"))));
        yield new Bericht(
            Statusbadge.Soort.KLAAR,
            getTranslation(gelijk ? "levering.klaar.gelijk" : "levering.klaar"),
            links.values().toArray(Component[]::new));
      }
      case MISLUKT ->
          new Bericht(
              Statusbadge.Soort.LAAT, getTranslation("levering.mislukt", levering.referentie()), opnieuw());
      default ->
          levering.geannuleerd()
              ? new Bericht(Statusbadge.Soort.RUSTIG, getTranslation("levering.geannuleerd"), opnieuw())
              : new Bericht(Statusbadge.Soort.LAAT, getTranslation("levering.niets-gewijzigd"), opnieuw());
    };
  }

  private static long som(LeveringGegevens levering, boolean gewijzigd) {
    return levering.bestanden().stream()
        .mapToLong(bestand -> gewijzigd ? bestand.nieuw() + bestand.gewijzigd() : bestand.ongewijzigd())
        .sum();
  }

  private Component opnieuw() {
    return new RouterLink(getTranslation("levering.opnieuw"), LeveringenView.class);
  }

  private Bericht keuze(LeveringGegevens levering) {
    long goed = levering.gelezen() - levering.geweigerd();
    Button annuleer = new Button(getTranslation("levering.annuleren"), klik -> annuleer());
    if (levering.geweigerd() == 0) {
      Button toepassen = new Button(getTranslation("levering.toepassen"), klik -> pasToe(Leveringmodus.ALLES));
      toepassen.addThemeVariants(ButtonVariant.PRIMARY);
      String sleutel = goed == 0 ? "levering.wacht.leeg" : "levering.wacht.goed";
      return new Bericht(Statusbadge.Soort.ACTIEF, getTranslation(sleutel, goed), toepassen, annuleer);
    }
    if (goed == 0) {
      return new Bericht(Statusbadge.Soort.LAAT, getTranslation("levering.wacht.alles-fout"), annuleer);
    }
    Button geldig =
        new Button(
            getTranslation("levering.toepassen.geldig", goed), klik -> pasToe(Leveringmodus.GELDIGE_REGELS));
    return new Bericht(
        Statusbadge.Soort.BIJNA,
        getTranslation("levering.wacht.fouten", levering.geweigerd(), goed),
        geldig,
        annuleer);
  }

  private void pasToe(Leveringmodus modus) {
    leveringen.pasToe(id, modus);
    toon(leveringen.findById(id));
  }

  private void annuleer() {
    leveringen.annuleer(id);
    toon(leveringen.findById(id));
  }

  private void voorbeeld(BestandGegevens bestand) {
    List<List<String>> rijen = problemen.eersteRegels(id, bestand.naam(), VOORBEELDREGELS);
    if (rijen.size() > 1) {
      List<List<String>> regels = rijen.subList(1, rijen.size());
      add(new Tabel(getTranslation("levering.eerste-regels", regels.size()), rijen.getFirst(), regels));
    }
  }

  private void vraagOntbrekend(LeveringGegevens levering, BestandGegevens bestand) {
    soort(bestand)
        .flatMap(Bestandssoort::ontbrekend)
        .filter(vraag -> ontbrekend.count(levering.id(), bestand.naam()) > 0)
        .ifPresent(
            vraag ->
                add(new Ontbrekendpaneel(ontbrekend, levering.id(), bestand.naam(), vraag, klok.vandaag())));
  }

  private Optional<Bestandssoort> soort(BestandGegevens bestand) {
    return leveringen.soorten().stream().filter(soort -> soort.naam().equals(bestand.naam())).findFirst();
  }
}
