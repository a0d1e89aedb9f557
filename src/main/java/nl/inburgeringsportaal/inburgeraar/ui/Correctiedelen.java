package nl.inburgeringsportaal.inburgeraar.ui;

import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.dag;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.moment;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.t;
import static nl.inburgeringsportaal.inburgeraar.ui.InburgeraarTeksten.woord;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.inburgeringsportaal.audit.Inzage;
import nl.inburgeringsportaal.inburgeraar.CorrectieGegevens;
import nl.inburgeringsportaal.inburgeraar.CorrectieService;

/** A correction and who had seen the file while it stood in the wrong place. */
@org.springframework.stereotype.Component
class Correctiedelen {
  private final CorrectieService correcties;
  private final Gemeentenamen gemeenten;

  Correctiedelen(CorrectieService correcties, Gemeentenamen gemeenten) {
    this.correcties = correcties;
    this.gemeenten = gemeenten;
  }

  /** What was wrong and what is right: "Wi2021 werd Wi2013" or "Zwolle werd Utrecht". */
  String wat(CorrectieGegevens correctie) {
    return correctie.isRegime()
        ? t("inburgeraar.correctie.wat", woord(correctie.oudRegime()), woord(correctie.nieuwRegime()))
        : t(
            "inburgeraar.correctie.wat",
            gemeenten.van(correctie.oudeGemeente()),
            gemeenten.van(correctie.nieuweGemeente()));
  }

  String gemeente(CorrectieGegevens correctie) {
    return gemeenten.van(correctie.gemeentecode());
  }

  /** One correction with its readers. */
  Component blok(CorrectieGegevens correctie) {
    Section blok = new Section();
    blok.addClassName("leesbaar");
    blok.add(
        new H2(wat(correctie)),
        new Paragraph(
            t(
                "inburgeraar.correctie.periode",
                gemeente(correctie),
                dag(correctie.zagVan()),
                moment(correctie.moment()))));
    List<Inzage> lezers = correcties.wieZag(correctie.id());
    if (lezers.isEmpty()) {
      blok.add(new Paragraph(t("inburgeraar.correctie.niemand", gemeente(correctie))));
    } else {
      UnorderedList lijst = new UnorderedList();
      lezers.forEach(lezer -> lijst.add(new ListItem(regel(lezer))));
      blok.add(new Paragraph(t("inburgeraar.correctie.lezers", lezers.size())), lijst);
    }
    Paragraph lijsten = new Paragraph(t("inburgeraar.correctie.lijsten"));
    lijsten.addClassName("klein");
    blok.add(lijsten);
    return blok;
  }

  private static String regel(Inzage lezer) {
    return t(
        "inburgeraar.correctie.lezer",
        lezer.naam() == null ? lezer.gebruikersnaam() : lezer.naam(),
        lezer.organisatie() == null ? "–" : lezer.organisatie(),
        lezer.keren(),
        moment(lezer.eerste()),
        moment(lezer.laatste()));
  }
}
