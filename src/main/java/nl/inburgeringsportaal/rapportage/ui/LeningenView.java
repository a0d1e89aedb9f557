package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.getal;
import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.rapport.Stapelbeeld;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Stapeldiagram;
import nl.inburgeringsportaal.base.ui.Tabeluitvoer;
import nl.inburgeringsportaal.rapportage.Cijfersoort;
import nl.inburgeringsportaal.rapportage.LeningRapport;
import nl.inburgeringsportaal.rapportage.LeningRegel;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.RapportageService;

/** The loans under the law of 2013: what was drawn, and how they ended. */
@Route(LeningenView.PAD)
@RolesAllowed({Rollen.BELEID_SZW, Rollen.MEDEWERKER_DUO})
class LeningenView extends Cijferpagina {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "leningen";

  private final transient RapportageService service;
  private final transient Bouwstenen bouwstenen;
  private final transient HuidigeGebruiker.Bron bron;
  private transient LeningRapport rapport;
  private transient String bekendOp;

  LeningenView(RapportageService service, Bouwstenen bouwstenen, HuidigeGebruiker.Bron bron) {
    super(PAD, "leningen", bouwstenen);
    this.service = service;
    this.bouwstenen = bouwstenen;
    this.bron = bron;
  }

  @Override
  protected List<Component> toon(Peilvraag vraag, LocalDate vergelijk) {
    rapport = service.leningen(vraag, vergelijk);
    samenvatting(rapport.peildatum(), vergelijk, vraag.bekendOp());
    bekendOp = vraag.bekendOp() == null ? null : vraag.bekendOp().toString();
    List<Component> delen = new ArrayList<>();
    delen.add(tabel(rapport));
    delen.add(
        Cijferdelen.wieTellenMee(
            Stream.of("wet", "opgenomen", "eenmaal", "rest", "dag").map(deel -> t("leningen.telt." + deel)).toList(),
            t("bron.wet")));
    if (vergelijk != null) {
      delen.add(vergelijking());
    }
    delen.add(diagram());
    delen.add(Cijferdelen.voetnoten(List.of(t("voetnoot.gemiddeld"))));
    delen.add(Cijferdelen.herkomst(rapport.levering()));
    return delen;
  }

  private Cijfertabel tabel(LeningRapport van) {
    Cijferlinks links = new Cijferlinks(Cijfersoort.LENINGEN, bron, van.peildatum(), bekendOp != null);
    Cijfertabel tabel =
        new Cijfertabel(
            t("leningen.tabel"),
            List.of(t("kolom.categorie"), t("kolom.aantal"), t("kolom.bedrag"), t("kolom.gemiddeld")));
    van.regels()
        .forEach(
            rij ->
                tabel.rijMetAdressen(
                    naam(rij),
                    List.of(
                        links.cel(rij.aantal(), naam(rij), null, new int[0], deel(rij)),
                        Cijferlinks.gewoon(Cijferdelen.geld(rij.bedragTotaal())),
                        Cijferlinks.gewoon(Cijferdelen.heleEuro(rij.bedragGemiddeld())))));
    return tabel;
  }

  /** The row of all loans is no part of them. */
  private static String deel(LeningRegel rij) {
    String naam = rij.categorie().toUpperCase(Locale.ROOT);
    return Cijfersoort.LENINGEN.delen().contains(naam) ? naam : null;
  }

  private Component vergelijking() {
    Cijfertabel tabel =
        new Cijfertabel(
            t("leningen.vergelijking", Cijferdelen.dag(rapport.vergelijk()), Cijferdelen.dag(rapport.peildatum())),
            List.of(
                t("kolom.categorie"), t("kolom.aantal-toen"), t("kolom.verschil"), t("kolom.bedrag-toen"),
                t("kolom.verschil")));
    for (int i = 0; i < rapport.regels().size(); i++) {
      LeningRegel nu = rapport.regels().get(i);
      LeningRegel toen = rapport.regelsVergelijk().get(i);
      tabel.rij(
          naam(nu),
          null,
          List.of(
              getal(toen.aantal()),
              (nu.aantal() > toen.aantal() ? "+" : "") + getal(nu.aantal() - toen.aantal()),
              Cijferdelen.geld(toen.bedragTotaal()),
              Cijferdelen.geld(nu.bedragTotaal().subtract(toen.bedragTotaal()))));
    }
    return tabel;
  }

  private Component diagram() {
    return new Stapeldiagram(
        new Stapelbeeld(
            t("leningen.diagram", Cijferdelen.dag(rapport.peildatum())),
            List.of(t("kolom.aantal")),
            rapport.regels().stream()
                .map(rij -> new Stapelbeeld.Balk(t("categorie." + rij.categorie()), List.of(rij.aantal())))
                .toList()),
        getLocale());
  }

  private static String naam(LeningRegel rij) {
    return t("categorie." + rij.categorie());
  }

  @Override
  protected void vergeet() {
    rapport = null;
  }

  @Override
  protected void exporteer() {
    if (rapport == null) {
      return;
    }
    String dag = rapport.peildatum().toString();
    Tabeluitvoer<LeningRegel> uitvoer =
        Tabeluitvoer.<LeningRegel>van(PAD, bouwstenen)
            .kolom("rapportage.filter.peildatum", rij -> dag)
            .kolom("rapportage.filter.bekendOp", rij -> bekendOp)
            .kolom("rapportage.kolom.categorie", LeningRegel::categorie)
            .kolom("rapportage.kolom.aantal", LeningRegel::aantal)
            .kolom("rapportage.kolom.bedrag", LeningRegel::bedragTotaal)
            .kolom("rapportage.kolom.gemiddeld", LeningRegel::bedragGemiddeld);
    Cijferdelen.metHerkomst(uitvoer, rapport.levering())
        .open(rapport.regels());
  }
}
