package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.levering.IntrekkingGegevens;
import nl.inburgeringsportaal.levering.IntrekkingService;
import nl.inburgeringsportaal.levering.Intrekkingstatus;
import nl.inburgeringsportaal.levering.LeveringRoute;

/** A withdrawal on the page of the correcting delivery: what it changes, and what the reader can do with it. */
class Intrekkingpaneel extends Div {
  private static final long serialVersionUID = 1L;

  private final transient IntrekkingService service;
  private final transient IntrekkingGegevens een;
  private final transient Map<String, String> namen;
  private final transient Runnable ververs;
  private final String ik;

  /**
   * @param een the withdrawal
   * @param namen what to show for the user names in it
   * @param ik user name of the reader
   * @param ververs shows the page anew
   */
  Intrekkingpaneel(
      IntrekkingService service, IntrekkingGegevens een, Map<String, String> namen, String ik, Runnable ververs) {
    this.service = service;
    this.een = een;
    this.namen = namen;
    this.ik = ik;
    this.ververs = ververs;
    addClassName("intrekking");
    add(bericht());
    een.beletsels()
        .forEach(beletsel -> add(new Paragraph(getTranslation(beletsel.sleutel(), beletsel.aantal()))));
    if (!een.gevolgen().isEmpty() && een.status() != Intrekkingstatus.KAN_NIET) {
      add(gevolgen());
    }
    if (een.status() == Intrekkingstatus.VOORGESTELD && een.later() > 0) {
      add(new Paragraph(getTranslation("levering.intrekken.later", een.later())));
    }
  }

  private Component bericht() {
    String voorstel = getTranslation(
        "levering.intrekken.voorstel", naam(een.voorgesteldDoor()),
        Datums.kort(een.voorgesteldOp(), getLocale()), een.reden());
    Div deel = new Div(new H2(getTranslation("levering.intrekken.van", nummer())), new Paragraph(voorstel));
    deel.add(
        switch (een.status()) {
          case VOORGESTELD -> keuze();
          case UITGEVOERD ->
              new Bericht(
                  Statusbadge.Soort.KLAAR,
                  getTranslation(
                      "levering.intrekken.uitgevoerd", nummer(), naam(een.beoordeeldDoor()),
                      Datums.kort(een.beoordeeldOp(), getLocale())),
                  naarLevering());
          case AFGEWEZEN ->
              new Bericht(
                  Statusbadge.Soort.RUSTIG,
                  getTranslation("levering.intrekken.afgewezen", naam(een.beoordeeldDoor()), een.redenAfwijzing()),
                  naarLevering());
          case KAN_NIET ->
              new Bericht(Statusbadge.Soort.LAAT, getTranslation("levering.intrekken.kan-niet"), naarLevering());
          case MISLUKT ->
              new Bericht(Statusbadge.Soort.LAAT, getTranslation("levering.intrekken.mislukt"), naarLevering());
          case BEZIG -> new Bericht(Statusbadge.Soort.ACTIEF, getTranslation("levering.intrekken.bezig"));
        });
    return deel;
  }

  private Component keuze() {
    List<Component> knoppen = new ArrayList<>();
    boolean mag = een.magGoedkeuren(ik);
    if (mag) {
      Button goed = new Button(getTranslation("levering.intrekken.goedkeuren"), klik -> vraagGoedkeuring());
      goed.addThemeVariants(ButtonVariant.PRIMARY);
      knoppen.add(goed);
    }
    String afwijzen = ik.equalsIgnoreCase(een.voorgesteldDoor()) ? "terugnemen" : "afwijzen";
    knoppen.add(
        new Button(getTranslation("levering.intrekken." + afwijzen), klik -> vraagAfwijzing(afwijzen)));
    knoppen.add(new Button(getTranslation("levering.intrekken.tel-opnieuw"), klik -> {
      service.telOpnieuw(een.id());
      ververs.run();
    }));
    knoppen.add(naarLevering());
    String tekst = een.veranderd() ? "veranderd" : mag ? "beoordeel" : "wacht";
    return new Bericht(
        Statusbadge.Soort.BIJNA,
        getTranslation("levering.intrekken." + tekst),
        knoppen.toArray(Component[]::new));
  }

  private void vraagGoedkeuring() {
    List<String> gevolgen = new ArrayList<>();
    een.gevolgen().forEach(gevolg -> {
      Intrekking.Telling telling = gevolg.telling();
      gevolgen.add(getTranslation("levering.intrekken.gevolg", tabel(telling.tabel()), telling.verwijderd(),
          telling.teruggezet(), telling.blijft()));
    });
    gevolgen.add(getTranslation("levering.intrekken.gevolg.bekend"));
    gevolgen.add(getTranslation("levering.intrekken.gevolg.terug"));
    new Beslisdialoog(getTranslation("levering.intrekken.vraag", nummer()), gevolgen)
        .bijBesluit(getTranslation("levering.intrekken.goedkeuren.knop"), niets -> {
          service.keurGoed(een.id(), een.ronde());
          klaar();
        })
        .open();
  }

  private void vraagAfwijzing(String wat) {
    new Beslisdialoog(
            getTranslation("levering.intrekken." + wat), List.of(getTranslation("levering.intrekken.gevolg.niets")))
        .motivering(
            getTranslation("levering.intrekken.reden"), IntrekkingService.REDEN_MINSTENS,
            IntrekkingService.REDEN_HOOGSTENS)
        .bijBesluit(getTranslation("levering.intrekken." + wat + ".knop"), reden -> {
          service.wijsAf(een.id(), reden);
          klaar();
        })
        .open();
  }

  private void klaar() {
    ververs.run();
    WerkGewijzigd.meld();
  }

  private Component gevolgen() {
    List<List<String>> rijen =
        een.gevolgen().stream()
            .map(gevolg ->
                List.of(
                    tabel(gevolg.telling().tabel()),
                    getal(gevolg.telling().verwijderd()),
                    getal(gevolg.telling().teruggezet()),
                    getal(gevolg.telling().blijft())))
            .toList();
    boolean gedaan = een.status() == Intrekkingstatus.UITGEVOERD;
    return new Tabel(
        getTranslation(gedaan ? "levering.intrekken.gedaan" : "levering.intrekken.gevolgen"),
        List.of(
            getTranslation("levering.intrekken.wat"),
            getTranslation("levering.intrekken.verwijderd"),
            getTranslation("levering.intrekken.teruggezet"),
            getTranslation("levering.intrekken.blijft")),
        rijen);
  }

  private Component naarLevering() {
    return new Anchor(LeveringRoute.van(een.ingetrokken()), getTranslation("levering.een", nummer()));
  }

  private String nummer() {
    return String.valueOf(een.ingetrokken());
  }

  private String naam(String gebruikersnaam) {
    return gebruikersnaam == null ? "" : namen.getOrDefault(gebruikersnaam, gebruikersnaam);
  }

  private String tabel(String naam) {
    return getTranslation("intrekken.tabel." + naam);
  }

  private static String getal(long aantal) {
    return NumberFormat.getIntegerInstance(UI.getCurrent().getLocale()).format(aantal);
  }
}
