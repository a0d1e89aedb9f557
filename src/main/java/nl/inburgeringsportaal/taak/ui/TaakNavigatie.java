package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Navigatie;

/** Mijn werk, for every role that a module gives work. */
@SpringComponent
class TaakNavigatie implements Navigatie {
  private static final int PLAATS = 10;
  private final Werklijst werk;

  TaakNavigatie(Werklijst werk) {
    this.werk = werk;
  }

  @Override
  public List<Ingang> ingangen() {
    return List.of(
        new Ingang(
            "taak.titel",
            VaadinIcon.LIST_SELECT,
            MijnWerkView.class,
            werk.rollen(),
            PLAATS,
            werk::aantal,
            werk::isErIets));
  }
}
