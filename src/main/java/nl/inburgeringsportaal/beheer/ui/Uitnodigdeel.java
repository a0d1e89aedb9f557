package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Accountstand;
import nl.inburgeringsportaal.toegang.Accountstatus;
import nl.inburgeringsportaal.toegang.CollegaService;
import nl.inburgeringsportaal.toegang.GebruikerGegevens;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.Uitgenodigd;
import nl.inburgeringsportaal.toegang.Uitnodiging;
import nl.inburgeringsportaal.toegang.UitnodigingService;
import org.springframework.data.domain.PageRequest;

/** Invites somebody, invites him again, withdraws it, and closes and opens his account. */
@SpringComponent
class Uitnodigdeel {
  private static final int REDEN = 200;

  private final UitnodigingService uitnodigingen;
  private final CollegaService collegas;
  private final RechtenService rechten;
  private final Organisaties organisaties;

  Uitnodigdeel(
      UitnodigingService uitnodigingen, CollegaService collegas, RechtenService rechten, Organisaties organisaties) {
    this.uitnodigingen = uitnodigingen;
    this.collegas = collegas;
    this.rechten = rechten;
    this.organisaties = organisaties;
  }

  /**
   * @param vast organisation for which is invited, null to choose one
   * @param uitgenodigd gets the id of the account
   */
  void nieuw(OrganisatieNaam vast, LongConsumer uitgenodigd) {
    TextField naam = new TextField(BeheerTeksten.t("beheer.kolom.naam"));
    naam.setMaxLength(200);
    naam.setRequiredIndicatorVisible(true);
    EmailField email = new EmailField(BeheerTeksten.t("beheer.kolom.email"));
    email.setMaxLength(254);
    email.setRequiredIndicatorVisible(true);
    email.setHelperText(BeheerTeksten.t("beheer.uitnodigen.email-hulp"));
    TextField gebruikersnaam = new TextField(BeheerTeksten.t("beheer.kolom.gebruikersnaam"));
    gebruikersnaam.setMaxLength(100);
    gebruikersnaam.setRequiredIndicatorVisible(true);
    gebruikersnaam.setHelperText(BeheerTeksten.t("beheer.uitnodigen.gebruikersnaam-hulp"));
    CheckboxGroup<Rol> rollen = new CheckboxGroup<>(BeheerTeksten.t("beheer.kolom.rollen"));
    rollen.setItemLabelGenerator(BeheerTeksten::rol);
    ComboBox<OrganisatieNaam> organisatie = organisatie(vast, rollen);
    TextField reden = Velden.reden();
    Invoerdialoog dialoog =
        new Invoerdialoog(BeheerTeksten.t("beheer.uitnodigen.titel"))
            .veld("naam", naam)
            .veld("email", email)
            .veld("gebruikersnaam", gebruikersnaam);
    if (vast == null) {
      dialoog.veld("organisatie", organisatie);
    }
    dialoog
        .breed("rollen", rollen)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("beheer.uitnodigen.knop"),
            () -> {
              if (organisatie.getValue() == null) {
                throw new OngeldigeInvoer("organisatie", null, "fout.verplicht");
              }
              Uitgenodigd uit =
                  uitnodigingen.nodigUit(
                      organisatie.getValue().id(),
                      new Uitnodiging(
                          naam.getValue().strip(),
                          email.getValue().isBlank() ? null : email.getValue().strip(),
                          gebruikersnaam.getValue().strip(),
                          rollen.getValue(),
                          reden.getValue()));
              String hoe = uit.bestondAl() ? "bestond" : uit.mail() ? "mail" : "zonder";
              Melding.gelukt(BeheerTeksten.t("beheer.uitnodigen.gedaan." + hoe, naam.getValue().strip()));
              uitgenodigd.accept(uit.gebruikerId());
            })
        .open();
  }

  private ComboBox<OrganisatieNaam> organisatie(OrganisatieNaam vast, CheckboxGroup<Rol> rollen) {
    ComboBox<OrganisatieNaam> veld = new ComboBox<>(BeheerTeksten.t("beheer.kolom.organisatie"));
    veld.setItemLabelGenerator(deel -> deel.plaats() == null ? deel.naam() : deel.naam() + ", " + deel.plaats());
    veld.setRequiredIndicatorVisible(true);
    veld.addValueChangeListener(
        keuze -> {
          List<Rol> mogelijk =
              keuze.getValue() == null ? List.of() : rechten.mogelijkeRollen(keuze.getValue().id());
          rollen.setItems(mogelijk);
          if (mogelijk.size() == 1) {
            rollen.select(mogelijk.getFirst());
          }
        });
    if (vast == null) {
      veld.setItems(
          vraag ->
              organisaties
                  .kies(vraag.getFilter().orElse(null), null, PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                  .stream());
    } else {
      veld.setItems(List.of(vast));
      veld.setValue(vast);
    }
    return veld;
  }

  /** What stands under the state of an account: when it was invited, and what is the matter. */
  static String toelichting(GebruikerGegevens account, Accountstatus status) {
    if (status == null) {
      return null;
    }
    if (status.uitkomst() != null) {
      return BeheerTeksten.providerfout(status.uitkomst());
    }
    if (status.stand() == Accountstand.UITGENODIGD) {
      return BeheerTeksten.t(
          "beheer.uitnodigen.op", Datums.kort(status.uitgenodigdOp(), BeheerTeksten.taal()));
    }
    return account.laatstIngelogd() == null
        ? BeheerTeksten.t("beheer.gebruikers.nooit-ingelogd")
        : BeheerTeksten.t(
            "beheer.gebruikers.ingelogd", Datums.kort(account.laatstIngelogd(), BeheerTeksten.taal()));
  }

  /** What can be done with an account of somebody else. */
  List<Button> knoppen(GebruikerGegevens account, boolean metProvider, Runnable gewijzigd) {
    List<Button> knoppen = new ArrayList<>();
    boolean nieuw = account.laatstIngelogd() == null;
    if (metProvider && nieuw && account.actief() && account.email() != null) {
      knoppen.add(
          new Button(
              BeheerTeksten.t("beheer.uitnodigen.opnieuw"),
              klik ->
                  new Beslisdialoog(
                          BeheerTeksten.t("beheer.uitnodigen.opnieuw"),
                          List.of(BeheerTeksten.t("beheer.uitnodigen.opnieuw-gevolg", account.naam())))
                      .bijBesluit(
                          BeheerTeksten.t("beheer.uitnodigen.knop"),
                          geen -> {
                            uitnodigingen.opnieuw(account.id());
                            Melding.gelukt(
                                BeheerTeksten.t("beheer.uitnodigen.gedaan.mail", account.naam()));
                            gewijzigd.run();
                          })
                      .open()));
    }
    if (nieuw && account.actief()) {
      knoppen.add(
          knop("trek-in", account, reden -> uitnodigingen.trekIn(account.id(), reden), gewijzigd));
    } else if (account.actief()) {
      knoppen.add(knop("sluit", account, reden -> collegas.sluit(account.id(), reden), gewijzigd));
    } else {
      knoppen.add(knop("open", account, reden -> collegas.open(account.id(), reden), gewijzigd));
    }
    return knoppen;
  }

  private static Button knop(
      String wat, GebruikerGegevens account, java.util.function.Consumer<String> doen, Runnable gewijzigd) {
    String tekst = BeheerTeksten.t("beheer.account." + wat);
    return new Button(
        tekst,
        klik ->
            new Beslisdialoog(tekst, List.of(BeheerTeksten.t("beheer.account." + wat + ".gevolg", account.naam())))
                .motivering(BeheerTeksten.t("beheer.kolom.reden"), 1, REDEN)
                .bijBesluit(
                    tekst,
                    reden -> {
                      doen.accept(reden);
                      Melding.gelukt(BeheerTeksten.t("beheer.account." + wat + ".gedaan", account.naam()));
                      gewijzigd.run();
                    })
                .open());
  }
}
