package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Voorkeuren;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows what somebody typed about a talk that a colleague closed meanwhile: it can no longer be saved as the
 * record, but it must not be lost either.
 */
@org.springframework.stereotype.Component
class Conceptlezer {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> TEKSTEN = new TypeReference<>() {};

  private final Voorkeuren voorkeuren;

  Conceptlezer(Voorkeuren voorkeuren) {
    this.voorkeuren = voorkeuren;
  }

  /** Key of the draft of a record. */
  static String sleutel(long gesprekId) {
    return "gesprek-" + gesprekId;
  }

  /** The text that was typed, to copy and then to let go of; empty when there is none. */
  Optional<Component> nietOpgeslagen(long gesprekId) {
    return voorkeuren
        .concept(sleutel(gesprekId))
        .map(Conceptlezer::tekst)
        .filter(tekst -> !tekst.isBlank())
        .map(tekst -> toon(gesprekId, tekst));
  }

  /** What was typed in the fields of a draft, empty when there is none to be read. */
  static String tekst(String inhoud) {
    try {
      Map<String, String> velden = Optional.ofNullable(JSON.readValue(inhoud, TEKSTEN)).orElse(Map.of());
      return Stream.of("uitgelegd", "wens", "afspraken")
          .map(velden::get)
          .filter(tekst -> tekst != null && !tekst.isBlank())
          .collect(Collectors.joining("\n\n"));
    } catch (JacksonException onleesbaar) {
      return "";
    }
  }

  private Component toon(long gesprekId, String tekst) {
    TextArea getypt = new TextArea(I18NProvider.translate("jongeren.gesprek.concept.label"));
    getypt.setReadOnly(true);
    getypt.setValue(tekst);
    getypt.setWidthFull();
    Div geheel = new Div();
    geheel.addClassNames("leesbaar", "niet-afdrukken");
    Button weg =
        new Button(
            I18NProvider.translate("base.concept.verwijder"),
            klik -> {
              voorkeuren.verwijderConcept(sleutel(gesprekId));
              geheel.setVisible(false);
            });
    geheel.add(
        new Bericht(Statusbadge.Soort.BIJNA, I18NProvider.translate("jongeren.gesprek.concept.uitleg"), weg), getypt);
    return geheel;
  }
}
