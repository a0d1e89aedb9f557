package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Rechtenbesluit;
import nl.inburgeringsportaal.toegang.RechtenbladService;
import nl.inburgeringsportaal.toegang.RechtenregelFilter;
import nl.inburgeringsportaal.toegang.RechtenregelListItem;
import nl.inburgeringsportaal.toegang.Rechtenronde;
import nl.inburgeringsportaal.toegang.RechtenrondeService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/**
 * The review of rights: who administers an organisation confirms each role or takes it away; a functionaris
 * gegevensbescherming sees how it stands. The services refuse everybody else.
 */
@Route(NalopenView.PAD)
@PermitAll
@StyleSheet(BeheerNavigatie.STIJL)
class NalopenView extends Lijstpagina<NalopenView.Rij, RechtenregelFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "rechten-nalopen";
  private static final int HOOGSTENS = 500;
  private static final Sort VOLGORDE = Sort.by("o.uiterlijk", "g.naam");

  private final transient RechtenrondeService ronden;
  private final transient Nalopen nalopen;
  private final transient HuidigeGebruiker ik;
  private final boolean beslist;
  private final boolean overal;
  private final Paginakop kop;
  private final Button alle = new Button();
  private final Button begin = new Button(VaadinIcon.PLAY.create());
  private transient RechtenregelFilter getoond;

  /** A line with the name of the organisation. */
  record Rij(RechtenregelListItem regel, String organisatie) {
    long id() {
      return regel.id();
    }

    LocalDateTime laatstIngelogd() {
      return regel.laatstIngelogd();
    }

    LocalDate uiterlijk() {
      return regel.uiterlijk();
    }
  }

  NalopenView(
      RechtenrondeService ronden,
      RechtenbladService rechten,
      Nalopen nalopen,
      Organisaties organisaties,
      HuidigeGebruiker.Bron bron,
      Bouwstenen bouwstenen) {
    this.ronden = ronden;
    this.nalopen = nalopen;
    this.ik = bron.verplicht();
    this.beslist = rechten.beheertMensen();
    this.overal = beslist && rechten.beheertAlles();
    this.kop = new Paginakop(getTranslation("beheer.nalopen.titel"));
    Filterbalk filters =
        bouwstenen
            .filterbalk("rechten-nalopen")
            .zoek("zoek", "beheer.gebruikers.zoek")
            .keuze("besluit", "beheer.kolom.status", NalopenView::besluiten);
    if (overal) {
      filters.kiezer(
          "organisatie",
          "beheer.kolom.organisatie",
          (zoek, pagina) ->
              organisaties.kies(zoek.isBlank() ? null : zoek, null, pagina).stream()
                  .map(deel -> new Filterbalk.Optie(String.valueOf(deel.id()), deel.naam()))
                  .toList(),
          waarde -> id(waarde).flatMap(organisaties::organisatie).map(OrganisatieGegevens::naam));
    }
    if (beslist) {
      alle.addClickListener(klik -> bevestigAlle());
      kop.hoofdactie(alle);
      alle.setText(getTranslation("beheer.nalopen.bevestig-alle"));
      begin.setText(getTranslation("beheer.nalopen.begin"));
      begin.addClickListener(klik -> begin());
      kop.actie(begin);
    }
    bouw(kop, filters, lijst(bouwstenen, filters));
  }

  private Lijst<Rij, RechtenregelFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<Rij, RechtenregelFilter> lijst =
        bouwstenen.lijst("rechten-nalopen", Rij::id, "beheer.nalopen.titel");
    lijst
        .kolom("naam", "beheer.kolom.naam")
        .tweeRegels(rij -> rij.regel().naam(), this::rol)
        .exporteer("beheer.kolom.naam", rij -> rij.regel().naam())
        .exporteer("beheer.kolom.rol", rij -> BeheerTeksten.rol(rij.regel().rol()))
        .exporteer("beheer.kolom.organisatie", Rij::organisatie)
        .sorteer("g.naam")
        .altijd();
    lijst
        .kolom("ingelogd", "beheer.kolom.laatst-ingelogd")
        .moment(Rij::laatstIngelogd)
        .sorteer("g.laatstIngelogd")
        .breedte("11rem");
    lijst
        .kolom("uiterlijk", "beheer.nalopen.kolom.uiterlijk")
        .termijn(rij -> rij.regel().besluit() == Rechtenbesluit.OPEN ? rij.uiterlijk() : null)
        .sorteer("o.uiterlijk")
        .breedte("9rem");
    lijst
        .kolom("besluit", "beheer.kolom.status")
        .status(rij -> Nalopen.status(rij.regel().besluit()))
        .sorteer("r.besluit")
        .breedte("9rem")
        .altijd();
    return lijst
        .bron(this::rijen, ronden::count)
        .filters(filters)
        .standaard(VOLGORDE)
        .idEigenschap("r.id")
        .totaal("beheer.nalopen.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("beheer.nalopen.leeg"),
                    getTranslation("beheer.nalopen.leeg-uitleg")))
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private String rol(Rij rij) {
    String rol = BeheerTeksten.rol(rij.regel().rol());
    return overal ? rol + " · " + rij.organisatie() : rol;
  }

  private Slice<Rij> rijen(RechtenregelFilter filter, Pageable pagina) {
    Slice<RechtenregelListItem> regels = ronden.list(filter, pagina);
    Map<Long, String> namen = nalopen.organisaties(regels.getContent());
    return regels.map(regel -> new Rij(regel, namen.get(regel.organisatieId())));
  }

  private static List<Filterbalk.Optie> besluiten() {
    return Arrays.stream(Rechtenbesluit.values())
        .map(besluit -> new Filterbalk.Optie(besluit.name(), Nalopen.status(besluit).tekst()))
        .toList();
  }

  @Override
  protected RechtenregelFilter filter(Filterbalk filters) {
    getoond =
        new RechtenregelFilter(
            filters.waarde("organisatie").flatMap(Lijstpagina::id).orElse(null),
            filters.waarden("besluit", Rechtenbesluit.class).stream().findFirst().orElse(null),
            filters.waarde("zoek").orElse(null));
    toonStand();
    return getoond;
  }

  private void toonStand() {
    List<Rechtenronde> eerste = ronden.rondes(1);
    kop.samenvatting(
        eerste.isEmpty()
            ? getTranslation("beheer.nalopen.nog-nooit")
            : stand(eerste.getFirst()));
    long open =
        ronden.count(new RechtenregelFilter(getoond.organisatieId(), Rechtenbesluit.OPEN, getoond.zoek()));
    alle.setVisible(open > 0);
    begin.setVisible(open == 0 && !overal);
  }

  private String stand(Rechtenronde ronde) {
    if (overal) {
      return getTranslation("beheer.nalopen.uitleg-overal");
    }
    return ronde.open() > 0
        ? getTranslation(
            "beheer.nalopen.loopt",
            ronde.totaal() - ronde.open(),
            ronde.totaal(),
            Datums.kort(ronde.uiterlijk(), getLocale()))
        : getTranslation("beheer.nalopen.klaar", Datums.kort(ronde.afgerondOp(), getLocale()), ronde.afgenomen());
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(ronden::findById)
        .map(regel -> new Detail(regel.naam(), nalopen.detail(regel, beslist, this::gewijzigd)));
  }

  private void gewijzigd() {
    toonStand();
    ververs();
  }

  private void bevestigAlle() {
    List<RechtenregelListItem> open =
        ronden
            .list(
                new RechtenregelFilter(getoond.organisatieId(), Rechtenbesluit.OPEN, getoond.zoek()),
                PageRequest.of(0, HOOGSTENS, VOLGORDE.and(Sort.by("r.id"))))
            .getContent();
    nalopen.bevestigAlle(open, this::gewijzigd);
  }

  private void begin() {
    new Beslisdialoog(
            getTranslation("beheer.nalopen.begin"), List.of(getTranslation("beheer.nalopen.begin-gevolg")))
        .motivering(getTranslation("beheer.kolom.reden"), 1, 200)
        .bijBesluit(
            getTranslation("beheer.nalopen.begin"),
            reden -> {
              ronden.begin(ik.organisatieId(), reden);
              Melding.gelukt(getTranslation("beheer.nalopen.begonnen"));
              gewijzigd();
            })
        .open();
  }
}
