package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.EnumMap;
import java.util.Map;
import nl.inburgeringsportaal.base.Publiekstaal;

/**
 * The choice of language on top of a public page that exists in more of them than the portal itself. The language is in
 * the address and nowhere else: no cookie, nothing is kept. What surrounds the page stays in the language of the
 * portal.
 *
 * <p>The page calls {@link #lees} before it writes its texts, and {@link #laatLos} when it is left.
 */
public final class Paginataal extends Nav {
  private static final long serialVersionUID = 1L;

  private final Map<Publiekstaal, Anchor> links = new EnumMap<>(Publiekstaal.class);
  private Publiekstaal taal = Publiekstaal.NL;

  /** A choice of all languages, each by its name in itself. */
  public Paginataal() {
    addClassName("paginataal");
    UnorderedList lijst = new UnorderedList();
    lijst.getElement().setAttribute("role", "list");
    for (Publiekstaal een : Publiekstaal.values()) {
      Anchor link = new Anchor("", een.eigenNaam());
      link.getElement().setAttribute("lang", een.tag());
      link.getElement().setAttribute("dir", een.richting());
      links.put(een, link);
      lijst.add(new ListItem(link));
    }
    add(lijst);
  }

  /**
   * Takes the language over from the address; without one it is that of the portal.
   *
   * @param adres the address of the page
   * @param pagina the page, which says in its attributes in which language and direction it is
   */
  public void lees(Location adres, Component pagina) {
    Publiekstaal portaal =
        Publiekstaal.vanTag(UI.getCurrent().getSession().getLocale().getLanguage()).orElse(Publiekstaal.NL);
    taal =
        adres
            .getQueryParameters()
            .getSingleParameter(Publiekstaal.PARAMETER)
            .flatMap(Publiekstaal::vanTag)
            .orElse(portaal);
    UI.getCurrent().setLocale(taal.locale());
    pagina.getElement().setAttribute("lang", taal.tag());
    pagina.getElement().setAttribute("dir", taal.richting());
    links.forEach(
        (een, link) -> {
          link.setHref(adres(adres.getPath(), een));
          if (een == taal) {
            link.getElement().setAttribute("aria-current", "true");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }

  /** The next page is in the language of the portal again, unless it says otherwise. */
  public void laatLos() {
    UI.getCurrent().setLocale(UI.getCurrent().getSession().getLocale());
  }

  /**
   * @return the language of the page
   */
  public Publiekstaal taal() {
    return taal;
  }

  /**
   * @param pad address of another page in these languages
   * @return the same in the language of this one
   */
  public String adres(String pad) {
    return adres(pad, taal);
  }

  private static String adres(String pad, Publiekstaal taal) {
    return pad + "?" + Publiekstaal.PARAMETER + "=" + taal.tag();
  }
}
