package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Opmaaktekst;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.Handreikingbron;
import nl.inburgeringsportaal.handreiking.Oordeel;
import nl.inburgeringsportaal.handreiking.Vertaaldantwoord;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/** The parts of an answer as every screen shows them. What the answers say is Dutch, also in English screens. */
final class AntwoordDelen {
  /** Style sheet of the handreiking, below the path that everybody may read. */
  static final String STIJL = "context://portaal/handreiking.css";

  private static final Set<Onderwijssoort> VIER =
      EnumSet.of(Onderwijssoort.PRAKTIJKONDERWIJS, Onderwijssoort.ISK, Onderwijssoort.VSO, Onderwijssoort.ENTREE);

  private AntwoordDelen() {}

  /**
   * @param deel something with text of the handreiking
   * @return it, marked as Dutch for screen readers
   */
  static <T extends Component> T nederlands(T deel) {
    deel.getElement().setAttribute("lang", "nl");
    return deel;
  }

  /**
   * @param antwoord an answer
   * @return its short form, set apart
   */
  static Component kort(HandreikingAntwoord antwoord) {
    Paragraph kort = new Paragraph(antwoord.vraag().kort());
    kort.addClassName("antwoord-kort");
    return nederlands(kort);
  }

  /**
   * @param antwoord an answer of which part is not confirmed
   * @return what is not confirmed
   */
  static Component voorbehoud(HandreikingAntwoord antwoord) {
    Div titel = new Div(I18NProvider.translate("handreiking.te-bevestigen"));
    titel.addClassName("titel");
    Div bericht = new Div(titel, nederlands(new Paragraph(antwoord.voorbehoud())));
    bericht.addClassNames("bericht", "bijna", "voorbehoud");
    return bericht;
  }

  /**
   * @param antwoord an answer
   * @param hoogsteKop level of its highest headings, one below the heading that it stands under
   * @return its explanation; HTML in it is shown as it was typed and does nothing
   */
  static Component tekst(HandreikingAntwoord antwoord, int hoogsteKop) {
    return nederlands(opgemaakt(antwoord.tekst(), hoogsteKop));
  }

  private static Opmaaktekst opgemaakt(String tekst, int hoogsteKop) {
    Opmaaktekst opgemaakt = new Opmaaktekst(tekst, hoogsteKop);
    opgemaakt.addClassName("antwoord-tekst");
    return opgemaakt;
  }

  /**
   * @param vertaling an answer in another language
   * @return its short form and its text, in the direction in which that language is written
   */
  static Component vertaald(Vertaaldantwoord vertaling) {
    Paragraph kort = new Paragraph(vertaling.kort());
    kort.addClassName("antwoord-kort");
    Div blad = new Div(kort, opgemaakt(vertaling.tekst(), 2));
    if (vertaling.toelichting() != null) {
      Paragraph toelichting = new Paragraph(vertaling.toelichting());
      toelichting.addClassName("tweede");
      blad.add(toelichting);
    }
    blad.addClassName("midden");
    return in(vertaling.taal(), blad);
  }

  /**
   * @param taal a language
   * @param deel something with text in that language
   * @return it, marked as such for browsers and screen readers
   */
  static <T extends Component> T in(Vertaaltaal taal, T deel) {
    deel.getElement().setAttribute("lang", taal.tag());
    deel.getElement().setAttribute("dir", taal.richting());
    return deel;
  }

  /**
   * @param antwoord an answer
   * @return its sources, each with date and how near it is to the rule
   */
  static Component bronnen(HandreikingAntwoord antwoord) {
    UnorderedList lijst = new UnorderedList();
    lijst.addClassName("bronnen");
    antwoord.bronnen().forEach(bron -> lijst.add(bron(bron)));
    return lijst;
  }

  private static ListItem bron(Handreikingbron bron) {
    Component titel = nederlands(new Span(bron.titel()));
    if (bron.adres() != null) {
      Anchor link = new Anchor(bron.adres(), bron.titel());
      link.setTarget(AnchorTarget.BLANK);
      link.getElement().setAttribute("rel", "noopener noreferrer");
      link.add(voorlezen(I18NProvider.translate("handreiking.bron.nieuw-venster")));
      titel = nederlands(link);
    }
    Span herkomst =
        new Span(
            I18NProvider.translate(
                "handreiking.bron.herkomst",
                bron.organisatie(),
                bron.datering(),
                I18NProvider.translate("handreiking.bronwijze." + bron.wijze())));
    herkomst.addClassName("tweede");
    return new ListItem(titel, herkomst);
  }

  private static Span voorlezen(String woorden) {
    Span tekst = new Span(" " + woorden);
    tekst.addClassName("alleen-voorlezen");
    return tekst;
  }

  /**
   * @param soort kind of education
   * @param aantal how many questions it has
   * @return link to all of them; what it is about is said to screen readers, who may meet it in a list of links
   */
  static Anchor alleVragen(Onderwijssoort soort, int aantal) {
    Anchor link =
        new Anchor(HandreikingRoute.onderwijs(soort), I18NProvider.translate("handreiking.alle-vragen", aantal));
    link.add(voorlezen(I18NProvider.translate("handreiking.alle-vragen.voor", naam(soort))));
    return link;
  }

  /**
   * @param antwoord an answer
   * @param taal language of the reader
   * @return when it was written and from when its rules hold
   */
  static Paragraph datum(HandreikingAntwoord antwoord, Locale taal) {
    Paragraph datum =
        new Paragraph(
            I18NProvider.translate(
                "handreiking.datum",
                Datums.lang(antwoord.tekstdatum(), taal),
                Datums.lang(antwoord.geldigVan(), taal)));
    datum.addClassName("klein");
    return datum;
  }

  /**
   * A question that opens its answer in place. The answer is asked when it is opened for the first time.
   *
   * @param vraag the question
   * @param antwoord gives the answer of a question by its slug
   * @return the question, closed
   */
  static Details uitklapbaar(HandreikingListItem vraag, Function<String, HandreikingAntwoord> antwoord) {
    Details details = new Details();
    details.addClassName("vraag");
    Span tekst = nederlands(new Span(vraag.vraag()));
    details.setSummary(tekst);
    details.addOpenedChangeListener(
        gebeurtenis -> {
          if (gebeurtenis.isOpened() && details.getContent().findAny().isEmpty()) {
            details.add(inhoud(antwoord.apply(vraag.slug()), UI.getCurrent().getLocale()));
          }
        });
    return details;
  }

  private static Component inhoud(HandreikingAntwoord antwoord, Locale taal) {
    Div inhoud = new Div(kort(antwoord));
    inhoud.addClassName("antwoord");
    if (antwoord.voorbehoud() != null) {
      inhoud.add(voorbehoud(antwoord));
    }
    Anchor pagina =
        new Anchor(
            HandreikingRoute.vraag(antwoord.vraag().slug()), I18NProvider.translate("handreiking.open-pagina"));
    Div voet = new Div(datum(antwoord, taal), pagina);
    voet.addClassName("antwoord-voet");
    inhoud.add(tekst(antwoord, 3), bronnen(antwoord), voet);
    return inhoud;
  }

  /**
   * @param oordeel whether something holds
   * @return it in a word, with its own shape
   */
  static Statusbadge oordeel(Oordeel oordeel) {
    Statusbadge.Soort soort =
        switch (oordeel) {
          case GELDT -> Statusbadge.Soort.KLAAR;
          case GELDT_NIET -> Statusbadge.Soort.LAAT;
          case MOGELIJK -> Statusbadge.Soort.ACTIEF;
          case ONZEKER -> Statusbadge.Soort.BIJNA;
        };
    return new Statusbadge(I18NProvider.translate("handreiking.oordeel." + oordeel), soort);
  }

  /**
   * @param soort kind of education
   * @return its name in the language of the reader
   */
  static String naam(Onderwijssoort soort) {
    return I18NProvider.translate("handreiking.onderwijs." + soort);
  }

  /**
   * @param soorten kinds of education
   * @return in few words which they are
   */
  static String namen(Set<Onderwijssoort> soorten) {
    if (soorten.size() == Onderwijssoort.values().length) {
      return I18NProvider.translate("handreiking.onderwijs.alle");
    }
    if (soorten.containsAll(VIER)) {
      return I18NProvider.translate("handreiking.onderwijs.vier");
    }
    return List.copyOf(soorten).stream().sorted().map(AntwoordDelen::naam).collect(Collectors.joining(", "));
  }
}
