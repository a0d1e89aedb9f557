package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.base.ui.Tabel;
import nl.inburgeringsportaal.base.ui.WerkGewijzigd;
import nl.inburgeringsportaal.keurmerk.KeurmerkRoute;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.StatushistorieService;
import nl.inburgeringsportaal.toezicht.BezoekDetail;
import nl.inburgeringsportaal.toezicht.BezoekDetail.Geweigerd;
import nl.inburgeringsportaal.toezicht.BezoekDetail.Handeling;
import nl.inburgeringsportaal.toezicht.BezoekListItem;
import nl.inburgeringsportaal.toezicht.BezoekService;
import nl.inburgeringsportaal.toezicht.BezoekbewijsService;
import nl.inburgeringsportaal.toezicht.BezoekerListItem;
import nl.inburgeringsportaal.toezicht.Bezoekformulier;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Criteriumstand;
import nl.inburgeringsportaal.toezicht.Bezoekformulier.Tekst;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;

/** One visit: when and by whom, what was seen, the judgement, and the one thing that comes next. */
@Route(ToezichtbezoekenView.PAD + "/:" + BezoekView.ID)
@RolesAllowed({Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@StyleSheet(Delen.STIJL)
class BezoekView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Route parameter with the id of the visit. */
  static final String ID = "id";

  private final transient BezoekService service;
  private final transient Bezoekdialogen dialogen;
  private final transient BezoekbewijsService bewijs;
  private final transient StatushistorieService standen;
  private final transient Klok klok;

  BezoekView(
      BezoekService service,
      Bezoekdialogen dialogen,
      BezoekbewijsService bewijs,
      StatushistorieService standen,
      Klok klok) {
    this.service = service;
    this.dialogen = dialogen;
    this.bewijs = bewijs;
    this.standen = standen;
    this.klok = klok;
    addClassNames("pagina", "toezichtbezoek");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    toon(event.getRouteParameters().get(ID).flatMap(Delen::id).orElseThrow(NietGevonden::new));
  }

  private void toon(long id) {
    BezoekDetail bezoek = service.findById(id);
    BezoekListItem rij = bezoek.rij();
    removeAll();
    Paginakop kop =
        new Paginakop(rij.school())
            .samenvatting(t("bezoek.samenvatting", rij.locatie(), bezoek.adres()))
            .actie(new Anchor(KeurmerkRoute.taalschool(rij.taalschoolId()), t("bezoek.naar-school")));
    add(Delen.kruimel(ToezichtbezoekenView.PAD, t("bezoeken.titel")), kop, feiten(bezoek));
    acties(kop, bezoek);
    if (rij.strijdig()) {
      String wie =
          bezoek.bezoekers().stream()
              .filter(BezoekerListItem::strijdig)
              .map(BezoekerListItem::naam)
              .collect(Collectors.joining(", "));
      add(new Bericht(Statusbadge.Soort.LAAT, t("bezoek.strijdig", wie)));
    }
    keurmerk(rij).ifPresent(this::add);
    if (bezoek.afzegreden() != null) {
      add(new Bericht(Statusbadge.Soort.RUSTIG, t("bezoek.afgezegd", bezoek.afzegreden())));
    }
    if (rij.oordeel() != null) {
      add(oordeel(bezoek));
    }
    if (rij.status() != Bezoekstatus.AFGEZEGD) {
      add(gezien(bezoek));
    }
    if (!bezoek.bewijs().isEmpty()) {
      add(Delen.stapel(new H2(t("bewijs.titel")), new Bewijslijst(bezoek, bewijs, () -> toon(id))));
    }
    if (!bezoek.geweigerd().isEmpty()) {
      add(geweigerd(bezoek.geweigerd()));
    }
  }

  /** A keurmerk can end before a visit or during it: what was seen stays, and no more is needed. */
  private Optional<Bericht> keurmerk(BezoekListItem rij) {
    Keurmerkstatus nu = standen.op(rij.taalschoolId(), klok.vandaag(), null).status();
    boolean kanNog = rij.status() == Bezoekstatus.GEPLAND || rij.status() == Bezoekstatus.UITGEVOERD;
    return nu == null || !nu.isEinde() || !kanNog
        ? Optional.empty()
        : Optional.of(
            new Bericht(
                Statusbadge.Soort.BIJNA,
                t("bezoek.zonder-keurmerk." + rij.status(), getTranslation("keurmerk.status." + nu))));
  }

  private static Feiten feiten(BezoekDetail bezoek) {
    BezoekListItem rij = bezoek.rij();
    String wie =
        bezoek.bezoekers().stream()
            .map(een -> t("bezoeker", een.naam(), een.organisatie() == null ? "–" : een.organisatie()))
            .collect(Collectors.joining(", "));
    return new Feiten()
        .feit(t("kolom.status"), Delen.status(rij.status()).tekst(), t("aanleiding." + rij.aanleiding()))
        .feit(
            t("kolom.begin"),
            Delen.wanneer(rij.begin(), rij.einde()),
            t(rij.aangekondigd() ? "aangekondigd" : "onaangekondigd"))
        .feit(t("kolom.bezoekers"), wie.isEmpty() ? null : wie, null)
        .feit(
            t("kolom.criteria"), bezoek.criteriaversie(), bezoek.voorbeeld() ? t("criteria.voorbeeld") : null);
  }

  /** What comes next is the main button; the rest stands beside it. */
  private void acties(Paginakop kop, BezoekDetail bezoek) {
    Set<Handeling> kan = bezoek.kan();
    Runnable opnieuw = () -> opnieuw(bezoek.rij().id());
    if (kan.contains(Handeling.PROCEDURE)) {
      kop.hoofdactie(new Button(t("procedure.begin"), klik -> dialogen.procedure(bezoek)));
    }
    if (kan.contains(Handeling.HERSTEL)) {
      kop.hoofdactie(new Button(t("herstel.knop"), klik -> dialogen.herstel(bezoek, opnieuw)));
    }
    if (kan.contains(Handeling.VASTSTELLEN)) {
      kop.hoofdactie(new Button(t("vaststellen.knop"), klik -> dialogen.stelVast(bezoek, opnieuw)));
    }
    if (kan.contains(Handeling.BEOORDELEN)) {
      kop.hoofdactie(new Button(t("beoordelen.knop"), klik -> dialogen.beoordeel(bezoek, opnieuw)));
    }
    if (kan.contains(Handeling.UITGEVOERD)) {
      kop.actie(new Button(t("uitgevoerd.knop"), klik -> dialogen.uitgevoerd(bezoek, opnieuw)));
    }
    if (kan.contains(Handeling.AFZEGGEN)) {
      kop.actie(new Button(t("afzeggen.knop"), klik -> dialogen.zegAf(bezoek, opnieuw)));
    }
    if (kan.contains(Handeling.WIJZIGEN)) {
      kop.hoofdactie(
          new Button(t("wijzigen.knop"), klik -> dialogen.wijzig(bezoek.gegevens(), opnieuw)));
    }
    if (bezoek.rij().oordeel() != null) {
      kop.actie(verslag(bezoek));
    }
  }

  private Anchor verslag(BezoekDetail bezoek) {
    long id = bezoek.rij().id();
    DownloadHandler ophalen =
        download -> {
          byte[] bytes = service.verslag(id);
          download.setFileName("toezicht-" + id + ".pdf");
          download.setContentType("application/pdf");
          download.setContentLength(bytes.length);
          download.getOutputStream().write(bytes);
        };
    Anchor link = new Anchor(ophalen, AttachmentType.DOWNLOAD, t("verslag.knop"));
    link.addClassNames("knop", "niet-afdrukken");
    return link;
  }

  private static Component oordeel(BezoekDetail bezoek) {
    BezoekListItem rij = bezoek.rij();
    Statusbadge.Status wat = Delen.oordeel(rij.oordeel());
    Div deel = Delen.stapel(new H2(t("kolom.oordeel")), new Statusbadge(wat.tekst(), wat.soort()));
    Paragraph waarom = new Paragraph(bezoek.motivering() == null ? t("tekst-weg") : bezoek.motivering());
    waarom.addClassName("zoals-getypt");
    deel.add(waarom);
    Gegevenslijst wie = new Gegevenslijst();
    wie.gegeven(
        t("bezoek.beoordeeld"),
        t("bezoek.door", bezoek.beoordeeldDoor(), Delen.dag(bezoek.beoordeeldOp().toLocalDate())));
    if (bezoek.vastgesteldOp() != null) {
      wie.gegeven(
          t("bezoek.vastgesteld"),
          t("bezoek.door", bezoek.vastgesteldDoor(), Delen.dag(bezoek.vastgesteldOp().toLocalDate())));
    }
    if (bezoek.herstelVoor() != null) {
      wie.gegeven(t("kolom.herstel"), Delen.dag(bezoek.herstelVoor()));
    }
    if (bezoek.hersteluitkomst() != null) {
      String tekst = bezoek.hersteltekst() == null ? t("tekst-weg") : bezoek.hersteltekst();
      wie.gegeven(
          t("herstel.uitkomst"),
          t("herstel.regel", t("uitkomst." + bezoek.hersteluitkomst()), Delen.dag(bezoek.herstelOp()), tekst));
    }
    deel.add(wie);
    return deel;
  }

  /** What was seen, as it stands now. */
  static Component gezien(BezoekDetail bezoek) {
    Bezoekformulier formulier = bezoek.formulier();
    Div deel =
        Delen.stapel(
            new H2(t("bezoek.gezien")),
            new Paragraph(
                t(
                    "bezoek.aantallen",
                    formulier.aantal(Criteriumoordeel.VOLDOENDE),
                    formulier.aantal(Criteriumoordeel.ONVOLDOENDE),
                    formulier.aantal(Criteriumoordeel.NIET_BEOORDEELD),
                    formulier.aantal(null))));
    for (Tekst een : formulier.algemeen()) {
      Paragraph tekst = new Paragraph(een.tekst());
      tekst.addClassName("zoals-getypt");
      deel.add(tekst);
    }
    formulier.groepen().forEach((groep, criteria) -> deel.add(tabel(groep, criteria)));
    return deel;
  }

  private static Component tabel(String groep, List<Criteriumstand> criteria) {
    Tabel tabel =
        new Tabel(
            groep,
            List.of(t("kolom.criterium"), t("kolom.gezien"), t("kolom.bevinding")),
            criteria.stream()
                .map(
                    een ->
                        List.of(
                            t("criterium", een.nummer(), een.tekst()),
                            een.oordeel() == null ? t("nog-niet") : t("blad.gezien." + een.oordeel()),
                            een.bevindingen().stream().map(Tekst::tekst).collect(Collectors.joining(" · "))))
                .toList());
    tabel.addClassName("criteriatabel");
    return tabel;
  }

  /** Came too late to count; whoever judges still has to be able to read it. */
  private static Component geweigerd(List<Geweigerd> alle) {
    return Delen.stapel(
        new H2(t("geweigerd.titel")),
        new Tabel(
            t("geweigerd.uitleg"),
            List.of(t("geweigerd.moment"), t("kolom.bezoeker"), t("geweigerd.wat"), t("veld.reden")),
            alle.stream()
                .map(
                    een ->
                        List.of(
                            Datums.kort(een.moment(), Delen.taal()),
                            een.wie(),
                            wat(een),
                            t("geweigerd.reden." + een.reden())))
                .toList()));
  }

  private static String wat(Geweigerd een) {
    String inhoud = een.oordeel() == null ? een.tekst() : t("blad.gezien." + een.oordeel());
    return t("geweigerd." + een.soort(), een.criterium(), inhoud == null || inhoud.isBlank() ? "–" : inhoud);
  }

  private void opnieuw(long id) {
    WerkGewijzigd.meld();
    toon(id);
  }
}
