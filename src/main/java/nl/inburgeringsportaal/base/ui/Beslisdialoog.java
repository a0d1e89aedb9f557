package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.inburgeringsportaal.base.DomeinFout;

/**
 * Before a decision: what will happen, for whom, from when, who is told, whether it can be undone; a
 * motivation where the decision needs one; and, where a second person must agree, that he is asked. A rule
 * that refuses the decision is told in the dialog, with everything typed still there.
 */
public class Beslisdialoog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_MOTIVERING = 2_000;

  private final Div inhoud = new Div();
  private final Div fout = new Div();
  private final Button beslis = new Button();
  private TextArea motivering;
  private int kortste;
  private int langste = LANGSTE_MOTIVERING;

  /**
   * @param titel the decision as a question or a verb, in the language of the reader
   * @param gevolgen what will happen, one per line
   */
  public Beslisdialoog(String titel, List<String> gevolgen) {
    addClassName("beslisdialoog");
    setHeaderTitle(titel);
    inhoud.addClassName("beslissing");
    if (!gevolgen.isEmpty()) {
      UnorderedList lijst = new UnorderedList(gevolgen.stream().map(ListItem::new).toArray(ListItem[]::new));
      lijst.addClassName("gevolgen");
      lijst.getElement().setAttribute("aria-label", getTranslation("base.beslissing.gevolgen"));
      inhoud.add(lijst);
    }
    fout.setVisible(false);
    inhoud.add(fout);
    add(inhoud);
    Button annuleer = new Button(getTranslation("base.annuleren"), klik -> close());
    annuleer.addClickShortcut(Key.ESCAPE).listenOn(this);
    beslis.addThemeVariants(ButtonVariant.PRIMARY);
    beslis.setDisableOnClick(true);
    getFooter().add(annuleer, beslis);
  }

  /**
   * @param delen more to see or to fill in
   * @return this
   */
  public Beslisdialoog met(Component... delen) {
    for (Component deel : delen) {
      inhoud.addComponentAtIndex((int) inhoud.getChildren().count() - 1, deel);
    }
    return this;
  }

  /**
   * @param label what to motivate
   * @param kortste least number of characters, 0 when it may be left empty
   * @param langste most number of characters
   * @return this
   */
  public Beslisdialoog motivering(String label, int kortste, int langste) {
    this.kortste = kortste;
    this.langste = langste;
    motivering = new TextArea(label);
    motivering.setWidthFull();
    motivering.setMaxLength(langste);
    motivering.setMinRows(3);
    motivering.setRequiredIndicatorVisible(kortste > 0);
    motivering.setValueChangeMode(ValueChangeMode.LAZY);
    return met(motivering);
  }

  /**
   * @param uitleg who has to agree before it takes effect
   * @return this
   */
  public Beslisdialoog vierOgen(String uitleg) {
    return met(new Bericht(Statusbadge.Soort.ACTIEF, uitleg));
  }

  /**
   * @param knop the decision as a verb
   * @param doen carries it out; gets the motivation, null when empty
   * @return this
   */
  public Beslisdialoog bijBesluit(String knop, Consumer<String> doen) {
    beslis.setText(knop);
    beslis.addClickListener(klik -> besluit(doen));
    return this;
  }

  /**
   * @return this; the button says that it cannot be undone
   */
  public Beslisdialoog onherroepelijk() {
    beslis.addThemeNames("danger");
    return met(new Bericht(Statusbadge.Soort.BIJNA, getTranslation("base.beslissing.onherroepelijk")));
  }

  private void besluit(Consumer<String> doen) {
    fout.setVisible(false);
    String tekst = motivering == null ? "" : motivering.getValue().strip();
    if (motivering != null && (tekst.length() < kortste || tekst.length() > langste)) {
      motivering.setErrorMessage(
          kortste > 1
              ? getTranslation("base.beslissing.motivering", kortste, langste)
              : getTranslation("base.beslissing.verplicht", langste));
      motivering.setInvalid(true);
      motivering.focus();
      beslis.setEnabled(true);
      return;
    }
    try {
      doen.accept(tekst.isEmpty() ? null : tekst);
      close();
    } catch (DomeinFout geweigerd) {
      fout.removeAll();
      fout.add(new Bericht(Statusbadge.Soort.LAAT, getTranslation(geweigerd.sleutel(), geweigerd.argumenten())));
      fout.setVisible(true);
    } finally {
      beslis.setEnabled(true);
    }
  }
}
