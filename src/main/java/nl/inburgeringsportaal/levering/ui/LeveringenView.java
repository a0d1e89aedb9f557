package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.csv.CsvLezer;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Importpaneel;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.levering.LeveringListItem;
import nl.inburgeringsportaal.levering.LeveringRoute;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Slice;

/** Import: bring a file in, and find earlier deliveries back. */
@Route(LeveringRoute.PAD)
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
class LeveringenView extends Div {
  private static final long serialVersionUID = 1L;
  private static final int HOOGSTENS = 200 << 20;

  private final transient LeveringService leveringen;
  private final transient Gebruikers gebruikers;
  private final transient List<Bestandssoort> soorten;
  private final Map<String, String> namen = new HashMap<>();
  private final Div brengen = new Div();

  LeveringenView(LeveringService leveringen, Gebruikers gebruikers, Bouwstenen bouwstenen) {
    this.leveringen = leveringen;
    this.gebruikers = gebruikers;
    this.soorten = leveringen.soorten();
    addClassName("pagina");
    add(new Paginakop(getTranslation("levering.titel")).samenvatting(getTranslation("levering.samenvatting")));
    if (soorten.size() > 1) {
      add(keuze());
    }
    add(brengen, new H2(getTranslation("levering.eerder")), lijst(bouwstenen));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (soorten.isEmpty()) {
      brengen.add(new Paragraph(getTranslation("levering.niets-te-leveren")));
    } else if (brengen.getComponentCount() == 0) {
      toon(soorten.getFirst(), event.getUI());
    }
  }

  private Select<Bestandssoort> keuze() {
    Select<Bestandssoort> keuze = new Select<>();
    keuze.setLabel(getTranslation("levering.welk-bestand"));
    keuze.setItems(soorten);
    keuze.setItemLabelGenerator(soort -> getTranslation(soort.tekstSleutel() + ".naam"));
    keuze.setValue(soorten.getFirst());
    keuze.addValueChangeListener(gekozen -> toon(gekozen.getValue(), UI.getCurrent()));
    return keuze;
  }

  private void toon(Bestandssoort soort, UI ui) {
    brengen.removeAll();
    // The handler outlives this method; the panel is known by the time that a file comes.
    Importpaneel[] paneel = new Importpaneel[1];
    Standveld stand = new Standveld(soort);
    Aanname aanname =
        new Aanname(
            leveringen,
            soort.naam(),
            stand::keuze,
            ui,
            id -> ui.navigate(LeveringRoute.van(id)),
            fout ->
                paneel[0].meld(
                    Statusbadge.Soort.LAAT, getTranslation(fout.sleutel(), fout.argumenten())));
    paneel[0] = new Importpaneel(aanname, List.of(".csv", ".txt"), HOOGSTENS);
    paneel[0].sjabloon(
        getTranslation("levering.sjabloon.uitleg"), getTranslation("levering.sjabloon"), sjabloon(soort));
    brengen.add(
        new Paragraph(getTranslation(soort.tekstSleutel() + ".advies")), stand, paneel[0], new Kolomuitleg(soort));
  }

  private static DownloadHandler sjabloon(Bestandssoort soort) {
    // With a byte order mark: without it spreadsheets take UTF-8 for something else.
    String kop =
        soort.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(String.valueOf(CsvLezer.SCHEIDING)));
    byte[] inhoud = ("\uFEFF" + kop + "\r\n").getBytes(StandardCharsets.UTF_8);
    return DownloadHandler.fromInputStream(
        vraag ->
            new DownloadResponse(
                new ByteArrayInputStream(inhoud), soort.naam() + ".csv", "text/csv; charset=utf-8", inhoud.length));
  }

  private Lijst<LeveringListItem, String> lijst(Bouwstenen bouwstenen) {
    Lijst<LeveringListItem, String> lijst =
        bouwstenen.<LeveringListItem, String>lijst("leveringen", LeveringListItem::id, "levering.eerder");
    lijst
        .bron((filter, pagina) -> metNamen(leveringen.list(pagina)), filter -> leveringen.count())
        .totaal("levering.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.UPLOAD, getTranslation("levering.leeg"), getTranslation("levering.leeg.uitleg")))
        .bijKiezen(rij -> UI.getCurrent().navigate(LeveringRoute.van(rij.id())));
    lijst
        .kolom("ontvangen", "levering.kolom.ontvangen")
        .link(rij -> Datums.kort(rij.ontvangenOp(), getLocale()), rij -> LeveringRoute.van(rij.id()))
        .altijd();
    lijst
        .kolom("status", "levering.kolom.status")
        .status(rij -> Leveringteksten.status(rij.status(), rij.trektIn() != null))
        .altijd();
    lijst.kolom("bestanden", "levering.kolom.bestanden").tekst(this::bestanden);
    lijst.kolom("door", "levering.kolom.door").tekst(rij -> namen.get(rij.geleverdDoor()));
    lijst.kolom("gelezen", "levering.gelezen").getal(LeveringListItem::gelezen);
    lijst.kolom("nieuw", "levering.nieuw").getal(LeveringListItem::nieuw);
    lijst.kolom("gewijzigd", "levering.gewijzigd").getal(LeveringListItem::gewijzigd);
    lijst.kolom("geweigerd", "levering.geweigerd").getal(LeveringListItem::geweigerd);
    lijst.toon("");
    return lijst;
  }

  private String bestanden(LeveringListItem rij) {
    if (rij.trektIn() != null) {
      return getTranslation("levering.bestanden.intrekking", rij.bestanden(), String.valueOf(rij.trektIn()));
    }
    return rij.ingetrokkenDoor() == null
        ? rij.bestanden()
        : getTranslation("levering.bestanden.ingetrokken", rij.bestanden(), String.valueOf(rij.ingetrokkenDoor()));
  }

  /** Who delivered them, in one question for the page. */
  private Slice<LeveringListItem> metNamen(Slice<LeveringListItem> rijen) {
    namen.putAll(
        gebruikers.weergave(rijen.map(LeveringListItem::geleverdDoor).toList(), getLocale()));
    return rijen;
  }
}
