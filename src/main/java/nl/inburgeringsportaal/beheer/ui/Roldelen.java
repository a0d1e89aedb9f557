package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GroepService;
import nl.inburgeringsportaal.toegang.OrganisatiebeheerderService;
import nl.inburgeringsportaal.toegang.RechtenService;
import nl.inburgeringsportaal.toegang.RolGegevens;
import org.springframework.data.domain.PageRequest;

/** The roles of an account: give, take, extend, and limit to groups of a school. */
@SpringComponent
class Roldelen {
  private final RechtenService rechten;
  private final GroepService groepen;
  private final OrganisatiebeheerderService beheerders;
  private final Organisaties organisaties;
  private final Klok klok;

  Roldelen(
      RechtenService rechten,
      GroepService groepen,
      OrganisatiebeheerderService beheerders,
      Organisaties organisaties,
      Klok klok) {
    this.rechten = rechten;
    this.groepen = groepen;
    this.beheerders = beheerders;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /** Roles in every organisation, for the portaalbeheerder. */
  Component deel(long gebruikerId, boolean ik, Runnable gewijzigd) {
    return deel(gebruikerId, ik, null, gewijzigd);
  }

  /** Roles in one organisation, for who administers its people; null for every one. */
  Component deel(long gebruikerId, boolean ik, OrganisatieNaam vast, Runnable gewijzigd) {
    Section deel = new Section(new H3(BeheerTeksten.t("beheer.rollen.titel")));
    deel.addClassName("stapel");
    List<RolGegevens> rollen = rechten.rollen(gebruikerId);
    if (rollen.isEmpty()) {
      deel.add(new Paragraph(BeheerTeksten.t("beheer.rollen.leeg")));
    } else {
      Regellijst regels = new Regellijst(BeheerTeksten.t("beheer.rollen.titel"));
      rollen.forEach(rol -> regels.add(regel(rol, !ik && vast == null, gewijzigd)));
      deel.add(regels);
    }
    if (!ik) {
      Div knoppen =
          new Div(new Button(BeheerTeksten.t("beheer.rollen.nieuw"), klik -> nieuw(gebruikerId, vast, gewijzigd)));
      knoppen.addClassName("knoppen");
      deel.add(knoppen);
      if (vast == null) {
        scholen(rollen).forEach((id, naam) -> deel.add(klassen(gebruikerId, id, naam, gewijzigd)));
      }
    }
    return deel;
  }

  private Component regel(RolGegevens rol, boolean metMerk, Runnable gewijzigd) {
    LocalDate vandaag = klok.vandaag();
    boolean voorbij = rol.tot() != null && !rol.tot().isAfter(vandaag);
    List<Button> knoppen = new ArrayList<>();
    if (!voorbij) {
      Button einde = new Button(BeheerTeksten.t("beheer.rollen.einde"), klik -> einde(rol, gewijzigd));
      einde.setAriaLabel(
          BeheerTeksten.t("beheer.rollen.einde-van", BeheerTeksten.rol(rol.rol()), rol.organisatienaam()));
      knoppen.add(einde);
      if (metMerk && OrganisatiebeheerderService.kanMet(rol.rol())) {
        knoppen.add(merk(rol, gewijzigd));
      }
    }
    return Regellijst.regel(
        rol.organisatiebeheerder()
            ? BeheerTeksten.t("beheer.rollen.met-beheer", BeheerTeksten.rol(rol.rol()))
            : BeheerTeksten.rol(rol.rol()),
        rol.organisatienaam() + " · " + BeheerTeksten.periode(rol.van(), rol.tot()),
        BeheerTeksten.geldigheid(rol.van(), rol.tot(), vandaag),
        knoppen);
  }

  /** Makes him administrator of the people of that organisation, or no longer. */
  private Button merk(RolGegevens rol, Runnable gewijzigd) {
    String wat = rol.organisatiebeheerder() ? "beheer-weg" : "beheer-geven";
    Button knop = new Button(BeheerTeksten.t("beheer.rollen." + wat));
    knop.setAriaLabel(BeheerTeksten.t("beheer.rollen." + wat + "-van", rol.organisatienaam()));
    knop.addClickListener(
        klik ->
            new Beslisdialoog(
                    BeheerTeksten.t("beheer.rollen." + wat + "-van", rol.organisatienaam()),
                    List.of(BeheerTeksten.t("beheer.rollen." + wat + "-gevolg", rol.organisatienaam())))
                .motivering(BeheerTeksten.t("beheer.kolom.reden"), 1, 200)
                .bijBesluit(
                    BeheerTeksten.t("beheer.rollen." + wat),
                    reden -> {
                      beheerders.wijsAan(rol.id(), rol.versie(), !rol.organisatiebeheerder(), reden);
                      Melding.gelukt(
                          BeheerTeksten.t("beheer.rollen." + wat + "-gedaan", rol.organisatienaam()));
                      gewijzigd.run();
                    })
                .open());
    return knop;
  }

  private Map<Long, String> scholen(List<RolGegevens> rollen) {
    Map<Long, String> scholen = new LinkedHashMap<>();
    rollen.stream()
        .filter(rol -> rol.rol() == Rol.SCHOOLFUNCTIONARIS)
        .filter(rol -> rol.tot() == null || rol.tot().isAfter(klok.vandaag()))
        .forEach(rol -> scholen.put(rol.organisatieId(), rol.organisatienaam()));
    return scholen;
  }

  private Component klassen(long gebruikerId, long school, String naam, Runnable gewijzigd) {
    Set<String> nu = groepen.list(gebruikerId, school);
    Regellijst regels = new Regellijst(BeheerTeksten.t("beheer.klassen.titel", naam));
    Button wijzig =
        new Button(BeheerTeksten.t("beheer.wijzigen"), klik -> wijzigKlassen(gebruikerId, school, naam, nu, gewijzigd));
    wijzig.setAriaLabel(BeheerTeksten.t("beheer.klassen.wijzigen", naam));
    regels.add(
        Regellijst.regel(
            BeheerTeksten.t("beheer.klassen.titel", naam),
            nu.isEmpty() ? BeheerTeksten.t("beheer.klassen.alle") : String.join(", ", nu),
            null,
            List.of(wijzig)));
    return regels;
  }

  private void nieuw(long gebruikerId, OrganisatieNaam vast, Runnable gewijzigd) {
    Select<Rol> rol = new Select<>();
    rol.setLabel(BeheerTeksten.t("beheer.kolom.rol"));
    rol.setItemLabelGenerator(BeheerTeksten::rol);
    rol.setEnabled(false);
    ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(BeheerTeksten.t("beheer.kolom.organisatie"));
    if (vast == null) {
      organisatie.setItems(
          vraag ->
              organisaties
                  .kies(vraag.getFilter().orElse(null), null, PageRequest.of(vraag.getPage(), vraag.getPageSize()))
                  .stream());
    } else {
      organisatie.setItems(List.of(vast));
      organisatie.setReadOnly(true);
    }
    organisatie.setItemLabelGenerator(
        deel -> deel.plaats() == null ? deel.naam() : deel.naam() + ", " + deel.plaats());
    organisatie.setRequiredIndicatorVisible(true);
    organisatie.addValueChangeListener(
        keuze -> {
          List<Rol> mogelijk = keuze.getValue() == null ? List.of() : rechten.mogelijkeRollen(keuze.getValue().id());
          rol.setItems(mogelijk);
          rol.setEnabled(!mogelijk.isEmpty());
          mogelijk.stream().findFirst().ifPresent(rol::setValue);
        });
    if (vast != null) {
      organisatie.setValue(vast);
    }
    Datumveld van = new Datumveld(BeheerTeksten.t("beheer.kolom.van"));
    van.setValue(klok.vandaag());
    van.setMin(klok.vandaag());
    Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
    laatste.setHelperText(BeheerTeksten.t("beheer.leeg-is-tot-nader-order"));
    laatste.setClearButtonVisible(true);
    TextField reden = Velden.reden();
    new Invoerdialoog(BeheerTeksten.t("beheer.rollen.nieuw"))
        .veld("organisatie", organisatie)
        .veld("rol", rol)
        .veld("van", van)
        .veld("tot", laatste)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("beheer.rollen.geven"),
            () -> {
              if (organisatie.getValue() == null) {
                throw new OngeldigeInvoer("organisatie", null, "fout.verplicht");
              }
              rechten.geef(
                  gebruikerId,
                  organisatie.getValue().id(),
                  rol.getValue(),
                  Velden.periode(van, laatste),
                  reden.getValue());
              Melding.gelukt(
                  BeheerTeksten.t(
                      "beheer.rollen.gegeven", BeheerTeksten.rol(rol.getValue()), organisatie.getValue().naam()));
              gewijzigd.run();
            })
        .open();
  }

  private void einde(RolGegevens rol, Runnable gewijzigd) {
    Datumveld laatste = new Datumveld(BeheerTeksten.t("beheer.kolom.laatste-dag"));
    laatste.setValue(rol.tot() == null ? klok.vandaag().minusDays(1) : rol.tot().minusDays(1));
    laatste.setMin(klok.vandaag().minusDays(1));
    laatste.setClearButtonVisible(true);
    laatste.setHelperText(
        BeheerTeksten.t("beheer.einde-gisteren") + " " + BeheerTeksten.t("beheer.leeg-is-tot-nader-order"));
    TextField reden = Velden.reden();
    new Invoerdialoog(
            BeheerTeksten.t("beheer.rollen.einde-van", BeheerTeksten.rol(rol.rol()), rol.organisatienaam()))
        .breed("tot", laatste)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("base.opslaan"),
            () -> {
              rechten.wijzigEinde(rol.id(), rol.versie(), Velden.dagErna(laatste), reden.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.rollen.einde-gewijzigd", BeheerTeksten.rol(rol.rol())));
              gewijzigd.run();
            })
        .open();
  }

  private void wijzigKlassen(long gebruikerId, long school, String naam, Set<String> nu, Runnable gewijzigd) {
    MultiSelectComboBox<String> klassen = new MultiSelectComboBox<>(BeheerTeksten.t("beheer.klassen.veld"));
    Set<String> bekend = new TreeSet<>(nu);
    klassen.setItems(bekend);
    klassen.setValue(nu);
    klassen.setAllowCustomValue(true);
    klassen.setClearButtonVisible(true);
    klassen.setHelperText(BeheerTeksten.t("beheer.klassen.hulp"));
    klassen.addCustomValueSetListener(
        getypt -> {
          Set<String> gekozen = new HashSet<>(klassen.getValue());
          gekozen.add(getypt.getDetail().strip());
          bekend.addAll(gekozen);
          klassen.setItems(bekend);
          klassen.setValue(gekozen);
        });
    TextField reden = Velden.reden();
    new Invoerdialoog(BeheerTeksten.t("beheer.klassen.titel", naam))
        .breed("groepen", klassen)
        .breed("reden", reden)
        .bijOpslaan(
            BeheerTeksten.t("base.opslaan"),
            () -> {
              groepen.save(gebruikerId, school, klassen.getValue(), reden.getValue());
              Melding.gelukt(BeheerTeksten.t("beheer.klassen.gewijzigd", naam));
              gewijzigd.run();
            })
        .open();
  }
}
