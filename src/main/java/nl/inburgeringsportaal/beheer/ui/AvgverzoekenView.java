package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.audit.AvgFilter;
import nl.inburgeringsportaal.audit.Avgsoort;
import nl.inburgeringsportaal.audit.AvgverzoekGegevens;
import nl.inburgeringsportaal.audit.AvgverzoekService;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Lijst;
import nl.inburgeringsportaal.base.ui.Lijstpagina;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;

/** Requests of people about their own data, by their last day. */
@Route(AvgverzoekenView.PAD)
@RolesAllowed({
  Rollen.GEMEENTEBEHEERDER, Rollen.SCHOOLFUNCTIONARIS, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING
})
@StyleSheet(BeheerNavigatie.STIJL)
class AvgverzoekenView extends Lijstpagina<AvgverzoekGegevens, AvgFilter> {
  private static final long serialVersionUID = 1L;
  static final String PAD = "avg-verzoeken";

  private final transient AvgverzoekService verzoeken;
  private final transient Avgdelen delen;

  AvgverzoekenView(AvgverzoekService verzoeken, Avgdelen delen, Bouwstenen bouwstenen) {
    this.verzoeken = verzoeken;
    this.delen = delen;
    Filterbalk filters =
        bouwstenen
            .filterbalk("avgverzoeken")
            .keuze("soort", "beheer.avg.vraagt", AvgverzoekenView::soorten)
            .schakel("alle", "beheer.avg.ook-afgehandeld");
    Paginakop kop =
        new Paginakop(getTranslation("beheer.avg.titel"))
            .samenvatting(
                getTranslation(verzoeken.magBehandelen() ? "beheer.avg.uitleg" : "beheer.avg.uitleg-fg"));
    if (verzoeken.magBehandelen()) {
      kop.hoofdactie(
          new Button(
              getTranslation("beheer.avg.nieuw"),
              VaadinIcon.PLUS.create(),
              klik -> delen.nieuw(id -> naarNieuw(PAD, id))));
    }
    bouw(kop, filters, lijst(bouwstenen, filters));
  }

  private Lijst<AvgverzoekGegevens, AvgFilter> lijst(Bouwstenen bouwstenen, Filterbalk filters) {
    Lijst<AvgverzoekGegevens, AvgFilter> lijst =
        bouwstenen.lijst("avgverzoeken", AvgverzoekGegevens::id, "beheer.avg.titel");
    lijst
        .kolom("soort", "beheer.avg.vraagt")
        .tweeRegels(rij -> Avgdelen.soort(rij.soort()), Avgdelen::persoon)
        .exporteer("beheer.avg.vraagt", rij -> Avgdelen.soort(rij.soort()))
        .exporteer("beheer.avg.persoon", Avgdelen::persoon)
        .altijd();
    lijst.kolom("uiterlijk", "beheer.avg.uiterlijk").termijn(rij -> rij.isOpen() ? rij.uiterlijk() : null).altijd();
    lijst.kolom("ontvangen", "beheer.avg.ontvangen").datum(AvgverzoekGegevens::ontvangenOp).breedte("9rem");
    lijst.kolom("stand", "beheer.kolom.stand").status(this::stand).breedte("11rem");
    lijst.kolom("besloten", "beheer.avg.besloten").datum(AvgverzoekGegevens::beslotenOp).eerstVerborgen();
    return lijst
        .bron(verzoeken::list, verzoeken::count)
        .filters(filters)
        .totaal("beheer.avg.totaal")
        .alsLeeg(
            () ->
                new LegeToestand(
                    VaadinIcon.USER_CARD,
                    getTranslation("beheer.avg.leeg"),
                    getTranslation("beheer.avg.leeg-uitleg")))
        .bijKiezen(rij -> kies(String.valueOf(rij.id())));
  }

  private Status stand(AvgverzoekGegevens verzoek) {
    if (!verzoek.isOpen()) {
      return new Status(getTranslation("beheer.avg.besluit." + verzoek.besluit().name()), Soort.KLAAR);
    }
    return verzoek.identiteitOp() == null
        ? new Status(getTranslation("beheer.avg.wacht-op-identiteit"), Soort.BIJNA)
        : new Status(getTranslation("beheer.avg.in-behandeling"), Soort.ACTIEF);
  }

  private static List<Filterbalk.Optie> soorten() {
    return Arrays.stream(Avgsoort.values())
        .map(soort -> new Filterbalk.Optie(soort.name(), Avgdelen.soort(soort)))
        .toList();
  }

  @Override
  protected AvgFilter filter(Filterbalk filters) {
    return new AvgFilter(
        filters.aan("alle"), filters.waarden("soort", Avgsoort.class).stream().findFirst().orElse(null));
  }

  @Override
  protected Optional<Detail> detail(String gekozen) {
    return id(gekozen)
        .map(verzoeken::findById)
        .map(verzoek -> new Detail(Avgdelen.soort(verzoek.soort()), delen.detail(verzoek, this::ververs)));
  }
}
