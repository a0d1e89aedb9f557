package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Gegevenslijst;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.bijeenkomst.AanmeldService;
import nl.inburgeringsportaal.bijeenkomst.AanmeldUitkomst;
import nl.inburgeringsportaal.bijeenkomst.AanmeldVoorstel;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmeldingService;

/** Signing up with an account: one click, with what the portal knows; or how it stands, and cancelling. */
final class EigenAanmelding extends Div {
  private static final long serialVersionUID = 1L;

  private final transient MijnAanmeldingService service;
  private final transient Runnable ververs;
  private final long id;

  EigenAanmelding(MijnAanmeldingService service, BijeenkomstDetail bijeenkomst, Runnable ververs) {
    this.service = service;
    this.ververs = ververs;
    this.id = bijeenkomst.gegevens().id();
    addClassName("aanmeldformulier");
    Optional<MijnAanmelding> aanmelding = service.van(id);
    if (aanmelding.isPresent()) {
      stand(aanmelding.get());
    } else if (bijeenkomst.aanmelden()) {
      aanbod(bijeenkomst);
    } else {
      add(new Bericht(Statusbadge.Soort.RUSTIG, Delen.t("gesloten")));
    }
  }

  private void stand(MijnAanmelding aanmelding) {
    boolean plaats = aanmelding.status() == Aanmeldstatus.GEPLAATST;
    add(
        new Bericht(
            plaats ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.BIJNA,
            plaats
                ? Delen.t(aanmelding.opgeschoven() ? "stand.opgeschoven" : "stand.plaats")
                : Delen.t("stand.wacht", aanmelding.wachtplaats())));
    String online = aanmelding.bijeenkomst().gegevens().onlineAdres();
    if (online != null) {
      add(new Paragraph(Delen.naarBuiten(Delen.t("deelnemen"), online)));
    }
    Button weg = new Button(Delen.t("afmelden"), klik -> vraag());
    Anchor agenda = Delen.agenda(() -> service.ics(id), id);
    Div knoppen = new Div(agenda, weg);
    knoppen.addClassName("knoppenrij");
    add(knoppen);
  }

  private void vraag() {
    new Beslisdialoog(Delen.t("afmelden.titel"), List.of(Delen.t("afmelden.gevolg")))
        .bijBesluit(
            Delen.t("afmelden"),
            niets -> {
              service.meldAf(id);
              Melding.gelukt(Delen.t("afgemeld"));
              ververs.run();
            })
        .open();
  }

  private void aanbod(BijeenkomstDetail bijeenkomst) {
    AanmeldVoorstel wie = service.voorstel();
    if (bijeenkomst.isVol()) {
      add(new Bericht(Statusbadge.Soort.BIJNA, Delen.t("vol.uitleg", bijeenkomst.wachtend())));
    }
    TextField functie = new TextField(Delen.t("veld.functie"));
    functie.setMaxLength(AanmeldService.LANGSTE_NAAM);
    functie.setHelperText(Delen.t("veld.functie.hulp"));
    Button knop =
        new Button(
            Delen.t(bijeenkomst.isVol() ? "knop.wachtlijst" : "knop.aanmelden"),
            klik -> {
              AanmeldUitkomst uitkomst = service.meldAan(id, functie.getValue());
              Melding.gelukt(
                  uitkomst.geplaatst()
                      ? Delen.t("stand.plaats")
                      : Delen.t("stand.wacht", uitkomst.wachtplaats()));
              ververs.run();
            });
    knop.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new Gegevenslijst()
            .gegeven(Delen.t("veld.naam"), wie.naam())
            .gegeven(Delen.t("veld.organisatie"), wie.organisatie())
            .gegeven(Delen.t("veld.mail"), wie.mail() == null ? Delen.t("geen-adres") : wie.mail()),
        functie,
        new Paragraph(Delen.t("wat-bewaard")),
        knop);
  }
}
