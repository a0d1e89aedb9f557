package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.DomeinFout;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A form in a dialog. What a service refuses is said at the field that it is about, with what was typed still
 * there; what is about no field stands above the form.
 */
public class Invoerdialoog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final FormLayout formulier = new FormLayout();
  private final Div inhoud = new Div();
  private final Div boven = new Div();
  private final Div onder = new Div();
  private final Div fout = new Div();
  private final Map<String, Component> velden = new LinkedHashMap<>();
  private final Button bewaar = new Button();
  private transient Runnable bijConflict;
  private ConceptBewaarder concept;

  /**
   * @param titel what is filled in, in the language of the reader
   */
  public Invoerdialoog(String titel) {
    setHeaderTitle(titel);
    setWidth("min(40rem, 96vw)");
    addClassName("invoer");
    formulier.setAutoResponsive(true);
    formulier.setAutoRows(true);
    formulier.setColumnWidth("15rem");
    formulier.setMaxColumns(2);
    formulier.setExpandFields(true);
    formulier.setExpandColumns(true);
    fout.setVisible(false);
    inhoud.add(boven, fout, formulier, onder);
    inhoud.addClassName("stapel");
    add(inhoud);
    Button annuleer = new Button(getTranslation("base.annuleren"), klik -> close());
    bewaar.addThemeVariants(ButtonVariant.PRIMARY);
    bewaar.setDisableOnClick(true);
    getFooter().add(annuleer, bewaar);
    setCloseOnOutsideClick(false);
    addOpenedChangeListener(
        open -> {
          if (open.isOpened() && !velden.isEmpty()) {
            velden.values().stream()
                .filter(veld -> kanFocus(veld) && veld.isVisible() && !alleenLezen(veld))
                .findFirst()
                .ifPresent(Invoerdialoog::focus);
          }
        });
  }

  /** A group of choices takes the focus by one of them, though it has no method for that. */
  private static boolean kanFocus(Component veld) {
    return veld instanceof Focusable<?> || veld instanceof RadioButtonGroup<?> || veld instanceof CheckboxGroup<?>;
  }

  private static void focus(Component veld) {
    if (veld instanceof Focusable<?> focus) {
      focus.focus();
    } else if (kanFocus(veld)) {
      // Later, as Focusable does: what opens or is drawn now takes the focus first.
      veld.getElement()
          .executeJs("setTimeout(() => (this.querySelector('[checked]') ?? this.firstElementChild).focus(), 0)");
    }
  }

  private static boolean alleenLezen(Component veld) {
    return veld instanceof HasValue<?, ?> waarde && waarde.isReadOnly();
  }

  /**
   * @param naam name of the field in the service's messages
   * @param veld the field
   * @return this
   */
  public Invoerdialoog veld(String naam, Component veld) {
    velden.put(naam, veld);
    formulier.add(veld);
    return this;
  }

  /**
   * @param naam name of the field in the service's messages
   * @param veld a field over the whole width
   * @return this
   */
  public Invoerdialoog breed(String naam, Component veld) {
    velden.put(naam, veld);
    formulier.add(veld, 2);
    return this;
  }

  /**
   * @param delen something above the form
   * @return this
   */
  public Invoerdialoog boven(Component... delen) {
    boven.add(delen);
    return this;
  }

  /**
   * @param delen something under the form
   * @return this
   */
  public Invoerdialoog onder(Component... delen) {
    onder.add(delen);
    return this;
  }

  /**
   * @param knop what is done, as a verb
   * @param doen does it; the dialog closes when it worked
   * @return this
   */
  public Invoerdialoog bijOpslaan(String knop, Runnable doen) {
    bewaar.setText(knop);
    bewaar.addClickListener(klik -> probeer(doen, true));
    // A field sends what was typed when it is left; the keys are pressed while one is still in it.
    bewaar.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
    return this;
  }

  /**
   * @param doen what to do when somebody else saved first; the dialog stays open under it
   * @return this
   */
  public Invoerdialoog bijConflict(Runnable doen) {
    this.bijConflict = doen;
    return this;
  }

  /**
   * Keeps what is typed until it is saved, and puts back what was left. Comes after all fields are there and filled.
   *
   * @param concept keeps each field of text or of a day, by its name
   * @param niet names of fields that are not kept: who somebody is does not lie about
   * @return this
   */
  public Invoerdialoog onthoud(ConceptBewaarder concept, String... niet) {
    this.concept = concept;
    Set<String> zonder = Set.of(niet);
    velden.forEach(
        (naam, veld) -> {
          if (zonder.contains(naam)) {
            return;
          }
          switch (veld) {
            case TextArea tekst -> concept.tekst(naam, tekst);
            case TextField regel -> concept.tekst(naam, regel);
            case DatePicker dag -> concept.dag(naam, dag);
            default -> {
              // A choice is made again in a moment.
            }
          }
        });
    inhoud.addComponentAtIndex(inhoud.indexOf(boven) + 1, concept);
    concept.herstel();
    return this;
  }

  /**
   * @return the button that saves, for a form of more than one step
   */
  public Button opslaanknop() {
    return bewaar;
  }

  /**
   * Does something with the form and shows what is refused.
   *
   * @param doen does it
   * @param sluit true when the dialog closes when it worked
   * @return true when it worked
   */
  public boolean probeer(Runnable doen, boolean sluit) {
    wisFouten();
    try {
      doen.run();
      if (sluit) {
        if (concept != null) {
          concept.klaar();
        }
        close();
      }
      return true;
    } catch (OngeldigeInvoer ongeldig) {
      toon(ongeldig);
    } catch (GelijktijdigGewijzigd | OptimisticLockingFailureException conflict) {
      if (bijConflict == null) {
        melden(getTranslation("fout.gelijktijdig-gewijzigd"));
      } else {
        bijConflict.run();
      }
    } catch (DomeinFout geweigerd) {
      melden(getTranslation(geweigerd.sleutel(), geweigerd.argumenten()));
    } finally {
      bewaar.setEnabled(true);
    }
    return false;
  }

  private void toon(OngeldigeInvoer ongeldig) {
    Component veld = velden.get(ongeldig.veld());
    Object[] argumenten = ongeldig.argumenten();
    if (veld instanceof HasLabel label && label.getLabel() != null) {
      argumenten[0] = label.getLabel();
    }
    String tekst = getTranslation(ongeldig.sleutel(), argumenten);
    if (veld instanceof HasValidationProperties controle) {
      controle.setErrorMessage(tekst);
      controle.setInvalid(true);
      focus(veld);
    } else {
      melden(tekst);
    }
  }

  private void melden(String tekst) {
    fout.removeAll();
    fout.add(new Bericht(Statusbadge.Soort.LAAT, tekst));
    fout.setVisible(true);
  }

  private void wisFouten() {
    fout.setVisible(false);
    velden.values().stream()
        .filter(HasValidationProperties.class::isInstance)
        .map(HasValidationProperties.class::cast)
        .forEach(veld -> veld.setInvalid(false));
  }
}
