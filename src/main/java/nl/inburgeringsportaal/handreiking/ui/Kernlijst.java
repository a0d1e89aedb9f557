package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;

/** What holds for an education and what does not, each with the way to its answer. */
class Kernlijst extends UnorderedList {
  private static final long serialVersionUID = 1L;

  /**
   * @param vragen questions of one education; those about a point of it are shown
   * @param adres gives the address of an answer
   */
  Kernlijst(List<HandreikingListItem> vragen, Function<HandreikingListItem, String> adres) {
    addClassName("kernpunten");
    vragen.stream()
        .filter(vraag -> vraag.kern() != null)
        .sorted(Comparator.comparing(vraag -> vraag.kern().punt()))
        .forEach(
            vraag -> {
              Span punt = new Span(getTranslation("handreiking.kernpunt." + vraag.kern().punt()));
              punt.addClassName("punt");
              add(
                  new ListItem(
                      punt,
                      AntwoordDelen.oordeel(vraag.kern().oordeel()),
                      AntwoordDelen.nederlands(new Anchor(adres.apply(vraag), vraag.vraag()))));
            });
  }
}
