package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinRequest;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.ReactieService;

/** Asks whether an answer was clear, and when not, what is missing. */
final class Reactieblok extends Section {
  private static final long serialVersionUID = 1L;

  private final transient ReactieService reacties;
  private final transient HandreikingAntwoord antwoord;
  private final Paragraph uitkomst = new Paragraph();
  private final TextArea tekst = new TextArea(getTranslation("handreiking.reactie.wat-mist"));
  private final Button nee = new Button(getTranslation("handreiking.reactie.nee"), klik -> vraagDoor());
  private final Button verstuur = new Button(getTranslation("handreiking.reactie.verstuur"), klik -> stuur(false));
  private final Div keuze;

  Reactieblok(ReactieService reacties, HandreikingAntwoord antwoord) {
    this.reacties = reacties;
    this.antwoord = antwoord;
    addClassNames("reactie", "niet-afdrukken");
    keuze = new Div(new Button(getTranslation("handreiking.reactie.ja"), klik -> stuur(true)), nee);
    keuze.addClassName("knoppen");
    tekst.setHelperText(getTranslation("handreiking.reactie.geen-namen"));
    tekst.setMaxLength(ReactieService.LANGSTE_TEKST);
    tekst.setVisible(false);
    verstuur.addThemeVariants(ButtonVariant.PRIMARY);
    verstuur.setVisible(false);
    uitkomst.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("handreiking.reactie.vraag")), keuze, tekst, verstuur, uitkomst);
  }

  private void vraagDoor() {
    tekst.setVisible(true);
    verstuur.setVisible(true);
    tekst.focus();
  }

  private void stuur(boolean duidelijk) {
    boolean gelukt =
        reacties.reageer(
            antwoord, duidelijk, duidelijk ? null : tekst.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
    if (gelukt) {
      keuze.setVisible(false);
      tekst.setVisible(false);
      verstuur.setVisible(false);
    }
    uitkomst.setText(getTranslation(gelukt ? "handreiking.reactie.dank" : "handreiking.reactie.te-vaak"));
  }
}
