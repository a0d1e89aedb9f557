package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.rapportage.BriefbestandService;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;

/** All figures of the letter to the Tweede Kamer for a peildatum beside an earlier one. */
@Route(UitvoeringsbriefView.PAD)
@RolesAllowed(Rollen.BELEID_SZW)
@StyleSheet(Cijferdelen.STIJL)
class UitvoeringsbriefView extends Cijferpagina {
  private static final long serialVersionUID = 1L;

  /** Address of the page. */
  static final String PAD = "uitvoeringsbrief";

  private final transient UitvoeringsbriefService service;
  private final transient BriefbestandService bestanden;
  private final transient Vertaling woorden;
  private transient Briefinhoud brief;

  UitvoeringsbriefView(
      UitvoeringsbriefService service, BriefbestandService bestanden, Bouwstenen bouwstenen, Vertaling woorden) {
    super(PAD, "brief", bouwstenen);
    this.service = service;
    this.bestanden = bestanden;
    this.woorden = woorden;
  }

  @Override
  protected List<Component> toon(Peilvraag vraag, LocalDate vergelijk) {
    brief = service.cijfers(vraag, vergelijk, getLocale());
    samenvatting(brief.peildatum(), brief.vergelijk(), vraag.bekendOp());
    return List.of(new Briefblad(brief, woorden, getLocale(), adres(), null));
  }

  @Override
  protected void vergeet() {
    brief = null;
  }

  @Override
  protected void exporteer() {
    if (brief != null) {
      new Briefuitvoer(bestanden, brief, null, getLocale()).open();
    }
  }
}
