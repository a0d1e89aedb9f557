package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.inburgeringsportaal.base.Voorkeuren;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody types in a form until it is saved: at each pause in typing it goes to the database, so
 * a session that ends, a closed browser or a lost connection costs nothing. When the form opens again the
 * draft is put back, with a line that says so and offers to let go of it.
 *
 * <p>Fill the fields first, add them, then call {@link #herstel}; call {@link #klaar} after saving. Place it
 * above the form: it is the line itself. Made by {@link Bouwstenen#concept}.
 */
public class ConceptBewaarder extends Div {
  private static final long serialVersionUID = 1L;
  private static final int WACHT_MS = 1_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> TEKSTEN = new TypeReference<>() {};

  private final String sleutel;
  private final transient Voorkeuren voorkeuren;
  private final transient Map<String, Veld<?>> velden = new LinkedHashMap<>();
  private boolean bezig;

  ConceptBewaarder(String sleutel, Voorkeuren voorkeuren) {
    this.sleutel = sleutel;
    this.voorkeuren = voorkeuren;
    addClassName("concept");
    setVisible(false);
  }

  private record Veld<V>(
      HasValue<?, V> veld, V begin, Function<V, String> naarTekst, Function<String, V> naarWaarde) {
    String tekst() {
      V waarde = veld.getValue();
      return waarde == null ? "" : naarTekst.apply(waarde);
    }

    void zet(String tekst) {
      V waarde = tekst.isEmpty() ? veld.getEmptyValue() : naarWaarde.apply(tekst);
      veld.setValue(waarde == null ? veld.getEmptyValue() : waarde);
    }

    void terug() {
      veld.setValue(begin == null ? veld.getEmptyValue() : begin);
    }
  }

  /**
   * @param naam name of the field, kept in the draft
   * @param veld a field of text
   * @return this
   */
  public ConceptBewaarder tekst(String naam, HasValue<?, String> veld) {
    return veld(naam, veld, Function.identity(), Function.identity());
  }

  /**
   * @param naam name of the field, kept in the draft
   * @param veld a field of a day
   * @return this
   */
  public ConceptBewaarder dag(String naam, HasValue<?, LocalDate> veld) {
    return veld(naam, veld, LocalDate::toString, LocalDate::parse);
  }

  /**
   * @param naam name of the field, kept in the draft
   * @param veld a field of yes or no
   * @return this
   */
  public ConceptBewaarder vink(String naam, HasValue<?, Boolean> veld) {
    return veld(naam, veld, String::valueOf, Boolean::valueOf);
  }

  /**
   * @param naam name of the field, kept in the draft
   * @param veld any field
   * @param naarTekst its value as text
   * @param naarWaarde the value of a text; null when it no longer exists
   * @return this
   */
  public <V> ConceptBewaarder veld(
      String naam, HasValue<?, V> veld, Function<V, String> naarTekst, Function<String, V> naarWaarde) {
    if (veld instanceof HasValueChangeMode typend) {
      typend.setValueChangeMode(ValueChangeMode.LAZY);
      typend.setValueChangeTimeout(WACHT_MS);
    }
    velden.put(naam, new Veld<>(veld, veld.getValue(), naarTekst, naarWaarde));
    veld.addValueChangeListener(wijziging -> bewaar());
    return this;
  }

  /**
   * Puts a draft back when there is one.
   *
   * @return true when there was
   */
  public boolean herstel() {
    Optional<Map<String, String>> concept = voorkeuren.concept(sleutel).flatMap(ConceptBewaarder::lees);
    concept.ifPresent(
        teksten -> {
          bezig = true;
          teksten.forEach((naam, tekst) -> Optional.ofNullable(velden.get(naam)).ifPresent(veld -> zet(veld, tekst)));
          bezig = false;
          toonBericht();
        });
    return concept.isPresent();
  }

  /** The form has been saved, or the user let go of it: no draft any more. */
  public void klaar() {
    voorkeuren.verwijderConcept(sleutel);
    setVisible(false);
  }

  private void toonBericht() {
    removeAll();
    Button weg =
        new Button(
            getTranslation("base.concept.verwijder"),
            klik -> {
              bezig = true;
              velden.values().forEach(Veld::terug);
              bezig = false;
              klaar();
            });
    add(new Bericht(Statusbadge.Soort.ACTIEF, getTranslation("base.concept.terug"), weg));
    setVisible(true);
  }

  private void bewaar() {
    if (bezig) {
      return;
    }
    Map<String, String> teksten = new TreeMap<>();
    velden.forEach((naam, veld) -> teksten.put(naam, veld.tekst()));
    voorkeuren.bewaarConcept(sleutel, JSON.writeValueAsString(teksten));
  }

  /** A draft of an older form, or of a choice that is gone, must not keep the form from opening. */
  private static void zet(Veld<?> veld, String tekst) {
    try {
      veld.zet(tekst);
    } catch (RuntimeException nietMeerGeldig) {
      veld.terug();
    }
  }

  /** The fields of a draft; empty when it is none. */
  static Optional<Map<String, String>> lees(String inhoud) {
    try {
      return Optional.ofNullable(JSON.readValue(inhoud, TEKSTEN));
    } catch (JacksonException onleesbaar) {
      return Optional.empty();
    }
  }
}
