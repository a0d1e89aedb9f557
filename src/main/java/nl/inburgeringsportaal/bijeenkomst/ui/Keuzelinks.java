package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;

/** A choice as links: each leads to the same page with another value in the address. For who has no account too. */
final class Keuzelinks extends Nav {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what is chosen
   * @param scherm the page
   * @param adres what is chosen now
   * @param parameter name in the address
   * @param keuzes text by value, in the order of the links; an empty value takes the choice away
   */
  Keuzelinks(
      String label,
      Class<? extends Component> scherm,
      QueryParameters adres,
      String parameter,
      Map<String, String> keuzes) {
    addClassNames("keuzelinks", "niet-afdrukken");
    getElement().setAttribute("aria-label", label);
    Span kop = new Span(label);
    kop.addClassName("label");
    add(kop);
    String nu = adres.getSingleParameter(parameter).orElse("");
    keuzes.forEach(
        (waarde, tekst) -> {
          RouterLink link = new RouterLink(tekst, scherm);
          link.addClassName("keuze");
          link.setHighlightCondition(HighlightConditions.never());
          QueryParameters rest = adres.excluding(parameter);
          link.setQueryParameters(waarde.isEmpty() ? rest : rest.merging(parameter, waarde));
          if (waarde.equals(nu)) {
            link.addClassName("gekozen");
            link.getElement().setAttribute("aria-current", "true");
          }
          add(link);
        });
  }
}
