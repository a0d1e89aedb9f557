package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.Vertaling;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of a page that goes on without a connection and after the login has ended; see docs/decisions/0025. What is
 * shown and filled in is done by the script {@code portaal/SOORT.js} on top of {@code portaal/blad.js}; the server side
 * only says what it is about, for whom, and in which words.
 */
public final class LosBlad extends Component {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String script;

  /**
   * @param soort kind of page: its folder, its script, and with {@code -blad} the name of its element
   * @param veld attribute that holds the id
   * @param id id of what it is about
   * @param gebruiker id of the account
   */
  public LosBlad(String soort, String veld, long id, long gebruiker) {
    super(new Element(soort + "-blad"));
    script =
        "context://"
            + Bestandsversie.van("portaal/" + soort + ".js", "portaal/blad.js", "portaal/blad-bewaar.js");
    getElement().setAttribute(veld, String.valueOf(id));
    getElement().setAttribute("gebruiker", String.valueOf(gebruiker));
    // The request itself is what counts: somebody who fills in is at work, also for the end of his login.
    getElement().addEventListener("blad-verstuurd", verstuurd -> {});
  }

  /**
   * @param vertaling all texts
   * @param begin what the keys of its texts begin with
   * @param taal language of the reader
   * @return this, with its texts
   */
  public LosBlad met(Vertaling vertaling, String begin, Locale taal) {
    Map<String, String> teksten = new TreeMap<>();
    vertaling
        .bundel(taal.getLanguage())
        .forEach(
            (sleutel, tekst) -> {
              if (sleutel.startsWith(begin)) {
                teksten.put(sleutel.substring(begin.length()), tekst);
              }
            });
    getElement().setAttribute("taal", taal.getLanguage());
    getElement().setAttribute("teksten", JSON.writeValueAsString(teksten));
    return this;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(script);
  }
}
