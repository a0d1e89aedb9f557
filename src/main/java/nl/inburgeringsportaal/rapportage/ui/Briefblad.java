package nl.inburgeringsportaal.rapportage.ui;

import static nl.inburgeringsportaal.rapportage.ui.Cijferdelen.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.rapport.Hoofdstuktabel;
import nl.inburgeringsportaal.base.ui.Cijfertabel;
import nl.inburgeringsportaal.base.ui.Opmaaktekst;
import nl.inburgeringsportaal.base.ui.Stapeldiagram;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.EditieService;
import nl.inburgeringsportaal.rapportage.internal.Brieftabel;

/**
 * A letter on a page: what is in it, the chapters with their text, tables, pictures and notes, and at the end promises
 * and the monitoring plan. Of an edition it is in Dutch, whatever the language of the reader.
 */
class Briefblad extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Briefinhoud brief;
  private final transient Brieftabel vorm;
  private final transient Consumer<String> schrijf;
  private final UnorderedList inhoud = new UnorderedList();
  private final String adres;

  /**
   * @param brief what it says
   * @param woorden the texts
   * @param taal in which numbers are written
   * @param adres address of the page, to which the list of what is in it leads
   * @param schrijf gets the code of the chapter whose text is to be written; null when nothing can be written
   */
  Briefblad(Briefinhoud brief, Vertaling woorden, Locale taal, String adres, Consumer<String> schrijf) {
    this.brief = brief;
    this.vorm = new Brieftabel(brief, woorden, taal);
    this.schrijf = schrijf;
    this.adres = adres;
    addClassName("brief");
    if (!taal.getLanguage().equals(UI.getCurrent().getLocale().getLanguage())) {
      getElement().setAttribute("lang", taal.getLanguage());
    }
    Nav nav = new Nav(new H2(t("brief.inhoud")), inhoud);
    nav.addClassNames("inhoudsopgave", "niet-afdrukken");
    nav.getElement().setAttribute("aria-label", t("brief.inhoud"));
    add(nav);
    tekst(EditieService.INLEIDING, t("brief.inleiding"), brief.inleiding());
    brief.hoofdstukken().forEach(this::hoofdstuk);
    tekst(EditieService.SLOT, t("brief.slot"), brief.slot());
    toezeggingen();
    monitoring();
  }

  private Section deel(String code, String titel) {
    Section deel = new Section();
    deel.setId("deel-" + code);
    deel.addClassName("hoofdstuk");
    deel.add(new H2(titel));
    Anchor link = new Anchor();
    link.getElement().setAttribute("href", adres + "#deel-" + code);
    link.setRouterIgnore(true);
    link.setText(titel);
    inhoud.add(new ListItem(link));
    add(deel);
    return deel;
  }

  private void tekst(String code, String titel, String tekst) {
    if (tekst != null || schrijf != null) {
      voegTekst(deel(code, titel), code, titel, tekst);
    }
  }

  private void voegTekst(Section deel, String code, String titel, String tekst) {
    if (tekst != null) {
      deel.add(new Opmaaktekst(tekst, 3));
    }
    if (schrijf != null) {
      Button knop = new Button(t("editie.schrijf"), VaadinIcon.EDIT.create(), klik -> schrijf.accept(code));
      knop.setAriaLabel(t("editie.schrijf.bij", titel));
      knop.addClassName("niet-afdrukken");
      deel.add(knop);
    }
  }

  private void hoofdstuk(Briefinhoud.Deel van) {
    String code = van.cijfers().code();
    Section deel = deel(code, van.cijfers().titel());
    voegTekst(deel, code, van.cijfers().titel(), van.tekst());
    for (Hoofdstuktabel tabel : van.cijfers().tabellen()) {
      vorm.bladen(tabel).forEach(blad -> deel.add(tabel(blad)));
      deel.add(Cijferdelen.wieTellenMee(tabel.telt(), tabel.bron()));
      tabel.beeld().ifPresent(beeld -> deel.add(new Stapeldiagram(beeld, getLocale())));
    }
    if (!van.cijfers().voetnoten().isEmpty()) {
      deel.add(Cijferdelen.voetnoten(van.cijfers().voetnoten()));
    }
    if (van.herkomst() != null) {
      deel.add(Cijferdelen.herkomst(van.herkomst()));
    }
    van.regels()
        .forEach(regel -> deel.add(klein(t("brief.regel", regel.naam(), regel.waarde()))));
  }

  private static Cijfertabel tabel(Brieftabel.Blad blad) {
    Cijfertabel tabel = new Cijfertabel(blad.titel(), blad.koppen());
    blad.rijen().forEach(rij -> tabel.rij(rij.getFirst(), null, rij.subList(1, rij.size())));
    blad.totalen().forEach(rij -> tabel.totaal(rij.getFirst(), rij.subList(1, rij.size())));
    return tabel;
  }

  private static Paragraph klein(String tekst) {
    Paragraph regel = new Paragraph(tekst);
    regel.addClassName("voetnoten");
    return regel;
  }

  private void toezeggingen() {
    if (brief.toezeggingen().isEmpty()) {
      return;
    }
    Section deel = deel("toezeggingen", t("toezegging.titel"));
    brief.toezeggingen()
        .forEach(
            een -> {
              deel.add(new H3(een.titel()), new Paragraph(een.omschrijving()));
              vorm.regels(een).forEach(regel -> deel.add(klein(regel)));
            });
  }

  private void monitoring() {
    if (brief.monitoring().isEmpty()) {
      return;
    }
    deel("monitoring", t("monitoring.titel"))
        .add(
            new nl.inburgeringsportaal.base.ui.Tabel(
                t("monitoring.titel"),
                List.of(
                    t("monitoring.kolom.soort"), t("monitoring.kolom.titel"), t("monitoring.kolom.uitvoerder"),
                    t("monitoring.kolom.status"), t("monitoring.kolom.gepland"), t("monitoring.kolom.gereed")),
                brief.monitoring().stream()
                    .map(
                        een ->
                            java.util.Arrays.asList(
                                t("monitoring.soort." + een.soort()), een.titel(), een.uitvoerder(),
                                t("monitoring.status." + een.status()),
                                een.geplandOp() == null ? null : vorm.dag(een.geplandOp()),
                                een.gereedOp() == null ? null : vorm.dag(een.gereedOp())))
                    .toList()));
  }
}
