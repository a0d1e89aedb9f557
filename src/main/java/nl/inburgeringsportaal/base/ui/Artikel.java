package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** A page of text, from the bundles: headings, paragraphs and lists in a readable measure. */
public class Artikel extends Div {
  private static final long serialVersionUID = 1L;

  /** An empty page. */
  public Artikel() {
    addClassName("artikel");
  }

  /**
   * @param sleutel key of the title, the only h1
   * @return this
   */
  public Artikel titel(String sleutel) {
    add(new H1(getTranslation(sleutel)));
    return this;
  }

  /**
   * @param sleutel key of a heading
   * @return this
   */
  public Artikel kop(String sleutel) {
    add(new H2(getTranslation(sleutel)));
    return this;
  }

  /**
   * @param sleutel key of a heading below {@link #kop}
   * @return this
   */
  public Artikel tussenkop(String sleutel) {
    add(new H3(getTranslation(sleutel)));
    return this;
  }

  /**
   * @param sleutel key of a paragraph
   * @param argumenten arguments of its text
   * @return this
   */
  public Artikel alinea(String sleutel, Object... argumenten) {
    add(new Paragraph(getTranslation(sleutel, argumenten)));
    return this;
  }

  /**
   * @param sleutel key of a text with one item per line
   * @return this
   */
  public Artikel lijst(String sleutel) {
    add(
        new UnorderedList(
            Arrays.stream(getTranslation(sleutel).split("\n")).map(ListItem::new).toArray(ListItem[]::new)));
    return this;
  }

  /**
   * @param delen anything else
   * @return this
   */
  public Artikel met(Component... delen) {
    add(delen);
    return this;
  }
}
