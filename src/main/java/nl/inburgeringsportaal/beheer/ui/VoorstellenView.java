package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Geheugenpagina;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.regels.Voorstel;
import nl.inburgeringsportaal.regels.VoorstelListItem;
import nl.inburgeringsportaal.regels.VoorstelService;
import nl.inburgeringsportaal.regels.Voorstelstatus;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/** Proposals to change the rules; a second administrator decides each of them. */
@Route(VoorstellenView.PAD)
@RolesAllowed(Rollen.PORTAALBEHEERDER)
@StyleSheet(BeheerNavigatie.STIJL)
class VoorstellenView extends Lijstpagina<VoorstellenView.Rij, VoorstellenView.Filter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "beheer/voorstellen";

  private final transient VoorstelService voorstellen;
  private final transient Voorsteldelen delen;
  private final transient Gebruikers gebruikers;

  /** What is asked; null for all. */
  record Filter(Voorstelstatus status, String code) {}

  /** A proposal with the names of who made and decided it. */
  record Rij(VoorstelListItem voorstel, String door, String beslotenDoor) {
    long id() {
      return voorstel.id();
    }
  }

  VoorstellenView(
      VoorstelService voorstellen,
      Voorsteldelen delen,
      Gebruikers gebruikers,
      Regels regels,
      Opleidingscodes opleidingen,
      Bouwstenen bouwstenen) {
    this.voorstellen = voorstellen;
    this.delen = delen;
    this.gebruikers = gebruikers;
    Filterbalk filters =
        bouwstenen
            .filterbalk("voorstellen")
            .keuze("status", "beheer.kolom.status", VoorstellenView::standen)
            .kiezer(
                "code",
                "beheer.kolom.onderwerp",
                (zoek, pagina) ->
                    Geheugenpagina.van(
                            Stream.concat(regels.stand().codes().stream(), codes(opleidingen))
                                .map(code -> new Filterbalk.Optie(code, delen.onderwerp(code)))
                                .filter(optie -> bevat(optie.tekst(), zoek))
                                .toList(),
                            pagina)
                        .getContent(),
                code -> Optional.of(delen.onderwerp(code)));
    bouw(
        new Paginakop(getTranslation("beheer.voorstellen.titel"))
            .samenvatting(getTranslation("beheer.voorstellen.uitleg")),
        filters,
        lijst(bouwstenen, filters));
  }

  private static boolean bevat(String tekst, String zoek) {
    return tekst.toLowerCase(Locale.ROOT).contains(zoek.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> codes(Opleidingscodes opleidingen) {
    return opleidingen.all().stream().map(opleiding -> opleiding.code());
  }

  private Lijst<Rij, Filter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<Rij, Filter> lijst = bouwstenen.lijst("voorstellen", Rij::id, "beheer.voorstellen.titel");
    lijst
        .kolom("onderwerp", "beheer.kolom.onderwerp")
        .tweeRegels(
            rij -> delen.onderwerp(rij.voorstel()),
            rij -> getTranslation("regels.onderwerp." + rij.voorstel().onderwerp().name()))
        .sorteer("code")
        .altijd();
    lijst
        .kolom("status", "beheer.kolom.status")
        .status(rij -> BeheerTeksten.status(rij.voorstel().status()))
        .sorteer("status")
        .breedte("9rem")
        .altijd();
    lijst.kolom("door", "beheer.kolom.voorgesteld-door").tekst(Rij::door);
    lijst
        .kolom("op", "beheer.kolom.voorgesteld-op")
        .moment(rij -> rij.voorstel().voorgesteldOp())
        .sorteer("voorgesteldOp")
        .breedte("11rem");
    lijst.kolom("besluit", "beheer.kolom.besloten-door").tekst(Rij::beslotenDoor).eerstVerborgen();
    return lijst
        .bron(this::rijen, filter -> voorstellen.count(filter.status(), filter.code()))
        .filters(filters)
        .standaard(Sort.by(Sort.Direction.DESC, "voorgesteldOp"))
        .totaal("beheer.voorstellen.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("beheer.voorstellen.leeg"),
                    getTranslation("beheer.voorstellen.leeg-uitleg")))
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private Slice<Rij> rijen(Filter filter, Pageable pagina) {
    Slice<VoorstelListItem> deel = voorstellen.list(filter.status(), filter.code(), pagina);
    Map<Long, String> namen =
        gebruikers.namen(
            deel.stream()
                .flatMap(rij -> Stream.of(rij.voorgesteldDoor(), rij.beslotenDoor()))
                .filter(Objects::nonNull)
                .toList());
    return deel.map(
        rij ->
            new Rij(
                rij,
                namen.get(rij.voorgesteldDoor()),
                rij.beslotenDoor() == null ? null : namen.get(rij.beslotenDoor())));
  }

  private static List<Filterbalk.Optie> standen() {
    return Arrays.stream(Voorstelstatus.values())
        .map(status -> new Filterbalk.Optie(status.name(), BeheerTeksten.status(status).tekst()))
        .toList();
  }

  @Override
  protected Filter filter(Filterbalk filters) {
    return new Filter(
        filters.waarden("status", Voorstelstatus.class).stream().findFirst().orElse(null),
        filters.waarde("code").orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    Optional<Voorstel> voorstel = id(gekozen).map(voorstellen::findById);
    return voorstel.map(
        deel -> new Detail(delen.onderwerp(deel.kop()), delen.detail(deel, this::ververs)));
  }
}
