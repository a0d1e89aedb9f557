package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Invoerdialoog;
import nl.inburgeringsportaal.base.ui.LegeToestand;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.PlaatsingService;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieKandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.ToetsbriefService;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorsteluitkomst;

/** Who takes the test in a session: placing, moving, taking out, letters, and who had a place before. */
@SpringComponent
class Kandidatendelen {
  private final PlaatsingService plaatsen;
  private final ToetsbriefService uitnodigingen;
  private final Bouwstenen bouwstenen;

  Kandidatendelen(PlaatsingService plaatsen, ToetsbriefService uitnodigingen, Bouwstenen bouwstenen) {
    this.plaatsen = plaatsen;
    this.uitnodigingen = uitnodigingen;
    this.bouwstenen = bouwstenen;
  }

  Section deel(SessieDetail sessie, Runnable gewijzigd) {
    List<SessieKandidaat> alle = plaatsen.vanSessie(sessie.gegevens().id());
    List<SessieKandidaat> nu = alle.stream().filter(SessieKandidaat::staat).toList();
    List<SessieKandidaat> eerder = alle.stream().filter(een -> !een.staat()).toList();
    Section deel = new Section(new H2(Plandelen.t("deel.kandidaten", nu.size())));
    deel.addClassName("stapel");
    Div knoppen = Delen.knoppen();
    boolean open = sessie.isTePlaatsen();
    if (open && sessie.bezet() < sessie.plaatsen()) {
      Button plaats = new Button(Plandelen.t("kandidaat.plaatsen"), klik -> plaats(sessie, gewijzigd));
      plaats.addThemeVariants(ButtonVariant.PRIMARY);
      knoppen.add(plaats);
    }
    if (open && !nu.isEmpty()) {
      long id = sessie.gegevens().id();
      knoppen.add(
          Delen.pdf(Plandelen.t("brieven"), "uitnodigingen-" + id + ".pdf", () -> uitnodigingen.vanSessie(id)));
    }
    deel.add(knoppen);
    if (nu.isEmpty()) {
      deel.add(
          new LegeToestand(VaadinIcon.USERS, Plandelen.t("kandidaten.leeg"), Plandelen.t("kandidaten.leeg.uitleg")));
    } else {
      deel.add(lijst(nu.stream().map(een -> regel(sessie, een, open, gewijzigd)).toList()));
    }
    if (!eerder.isEmpty()) {
      Details geschiedenis =
          new Details(
              Plandelen.t("kandidaten.eerder", eerder.size()),
              lijst(eerder.stream().map(Kandidatendelen::geweest).toList()));
      deel.add(geschiedenis);
    }
    return deel;
  }

  private static UnorderedList lijst(List<ListItem> regels) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("feitenlijst");
    regels.forEach(lijst::add);
    return lijst;
  }

  private ListItem regel(SessieDetail sessie, SessieKandidaat wie, boolean open, Runnable gewijzigd) {
    String brief =
        wie.uitgenodigdOp() == null
            ? Plandelen.t("brief.nog-niet")
            : Plandelen.t("brief.op", Datums.kort(wie.uitgenodigdOp().toLocalDate(), Plandelen.taal()));
    String nummer = wie.examennummer() == null ? Plandelen.t("examennummer.geen") : wie.examennummer();
    ListItem regel =
        Plandelen.regel(
            wie.naam(), samen(nummer, wie.gemeente(), behoefte(wie), open ? brief : null), stand(wie));
    if (open && wie.rolstoel() && !sessie.rolstoel()) {
      regel.add(new Statusbadge(Plandelen.t("zonder-rolstoel"), Statusbadge.Soort.LAAT));
    }
    if (wie.uiterlijk() != null && open) {
      regel.add(bouwstenen.termijn(wie.uiterlijk()));
    }
    if (open) {
      String bestand = "uitnodiging-" + wie.plaatsingId() + ".pdf";
      regel.add(
          Delen.pdf(Plandelen.t("brief"), bestand, () -> uitnodigingen.brief(wie.plaatsingId())),
          Plandelen.knop("kandidaat.verplaatsen", wie.naam(), () -> verplaats(wie, gewijzigd)),
          Plandelen.knop("kandidaat.uithalen", wie.naam(), () -> haalUit(wie, gewijzigd)));
    }
    return regel;
  }

  static String samen(String... delen) {
    return Stream.of(delen).filter(een -> een != null && !een.isBlank()).collect(Collectors.joining(" · "));
  }

  private static String behoefte(SessieKandidaat wie) {
    List<String> delen = new ArrayList<>();
    if (wie.instructietaal() != null) {
      delen.add(Plandelen.taalnaam(wie.instructietaal()));
    }
    if (wie.tolkTaal() != null) {
      delen.add(Plandelen.t("tolk", Plandelen.taalnaam(wie.tolkTaal())));
    }
    if (wie.rolstoel()) {
      delen.add(Plandelen.t("rolstoel"));
    }
    return String.join(", ", delen);
  }

  private static Statusbadge stand(SessieKandidaat wie) {
    return new Statusbadge(
        Plandelen.t("deelname." + wie.status()),
        wie.status() == LbtDeelnamestatus.INGEPLAND || wie.status() == LbtDeelnamestatus.VERSCHENEN
            ? Statusbadge.Soort.ACTIEF
            : wie.status() == LbtDeelnamestatus.AFGENOMEN ? Statusbadge.Soort.KLAAR : Statusbadge.Soort.BIJNA);
  }

  private static ListItem geweest(SessieKandidaat wie) {
    String dag = Datums.kort(wie.beeindigdOp(), Plandelen.taal());
    return Plandelen.regel(wie.naam(), Plandelen.t("einde." + wie.reden(), dag));
  }

  private void plaats(SessieDetail sessie, Runnable gewijzigd) {
    List<KandidaatKeuze> wie = plaatsen.passend(sessie.gegevens().id());
    MultiSelectComboBox<KandidaatKeuze> veld = new MultiSelectComboBox<>(Plandelen.t("veld.kandidaten"));
    veld.setItems(wie);
    veld.setItemLabelGenerator(Kandidatendelen::keuze);
    veld.setRequiredIndicatorVisible(true);
    veld.setHelperText(Plandelen.t("veld.kandidaten.hulp", wie.size(), sessie.plaatsen() - sessie.bezet()));
    new Invoerdialoog(Plandelen.t("kandidaat.plaatsen"))
        .breed("kandidaten", veld)
        .bijOpslaan(
            Plandelen.t("kandidaat.plaatsen"),
            () -> {
              Plandelen.gekozen("kandidaten", veld.getValue().isEmpty() ? null : veld.getValue());
              plaats(sessie.gegevens().id(), volgorde(veld));
              gewijzigd.run();
            })
        .open();
  }

  /** One who is refused is told in the dialog; of several those who fit get their place, and the others are named. */
  private void plaats(long sessieId, List<KandidaatKeuze> wie) {
    if (wie.size() == 1) {
      plaatsen.plaats(sessieId, wie.getFirst().deelnameId());
      Melding.gelukt(Plandelen.t("kandidaat.geplaatst", 1));
      return;
    }
    Voorsteluitkomst uitkomst =
        plaatsen.plaatsAlle(sessieId, wie.stream().map(KandidaatKeuze::deelnameId).toList());
    String gedaan = Plandelen.t("voorstel.gedaan", uitkomst.geplaatst(), uitkomst.nietMeer().size());
    if (uitkomst.nietMeer().isEmpty()) {
      Melding.gelukt(gedaan);
    } else {
      Melding.fout(gedaan + " " + String.join(" ", Plandelen.nietMeer(uitkomst, wie)));
    }
  }

  private static List<KandidaatKeuze> volgorde(MultiSelectComboBox<KandidaatKeuze> veld) {
    return veld.getValue().stream().sorted(Comparator.comparing(KandidaatKeuze::deelnameId)).toList();
  }

  /** Somebody in a list to choose from: his name and what makes the choice. */
  static String keuze(KandidaatKeuze wie) {
    String dag =
        wie.uiterlijk() == null
            ? null
            : Plandelen.t("uiterlijk", Datums.kort(wie.uiterlijk(), Plandelen.taal()));
    String taal = wie.instructietaal() == null ? null : Plandelen.taalnaam(wie.instructietaal());
    String stoel = wie.rolstoel() ? Plandelen.t("rolstoel") : null;
    String nummer = wie.examennummer() == null ? Plandelen.t("examennummer.geen") : wie.examennummer();
    return samen(wie.naam(), nummer, dag, taal, stoel);
  }

  private void verplaats(SessieKandidaat wie, Runnable gewijzigd) {
    ComboBox<SessieListItem> veld = new ComboBox<>(Plandelen.t("veld.naar-sessie"));
    List<SessieListItem> sessies = plaatsen.sessiesVoorPlaats(wie.plaatsingId());
    veld.setItems(sessies);
    veld.setItemLabelGenerator(Kandidatendelen::sessie);
    veld.setRequiredIndicatorVisible(true);
    veld.setHelperText(Plandelen.t("veld.naar-sessie.hulp", sessies.size()));
    new Invoerdialoog(Plandelen.t("kandidaat.verplaatsen"))
        .boven(new Paragraph(Plandelen.t("kandidaat.verplaatsen.gevolg", wie.naam())))
        .breed("sessie", veld)
        .bijOpslaan(
            Plandelen.t("kandidaat.verplaatsen"),
            () -> {
              plaatsen.verplaats(wie.plaatsingId(), Plandelen.gekozen("sessie", veld.getValue()).id());
              Melding.gelukt(Plandelen.t("kandidaat.verplaatst"));
              gewijzigd.run();
            })
        .open();
  }

  /** A session in a list to choose from. */
  static String sessie(SessieListItem sessie) {
    return samen(
        Plandelen.wanneer(sessie.begin(), sessie.einde()),
        sessie.locatie(),
        Plandelen.t("bezet-van", sessie.bezet(), sessie.plaatsen()));
  }

  private void haalUit(SessieKandidaat wie, Runnable gewijzigd) {
    List<String> gevolgen = new ArrayList<>(List.of(Plandelen.t("kandidaat.uithalen.gevolg", wie.naam())));
    if (wie.uitgenodigdOp() != null) {
      gevolgen.add(Plandelen.t("kandidaat.uithalen.brief"));
    }
    new Beslisdialoog(Plandelen.t("kandidaat.uithalen"), gevolgen)
        .bijBesluit(
            Plandelen.t("kandidaat.uithalen"),
            niets -> {
              plaatsen.haalUit(wie.plaatsingId());
              Melding.gelukt(Plandelen.t("kandidaat.uitgehaald"));
              gewijzigd.run();
            })
        .open();
  }
}
