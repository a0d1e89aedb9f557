package nl.inburgeringsportaal.taak.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.taak.AgendaAdresService;
import nl.inburgeringsportaal.taak.AgendaRoute;
import nl.inburgeringsportaal.taak.SamenvattingService;

/** What the portal brings to somebody himself: his appointments to his calendar, the counts of his work to his mail. */
@Route(AgendaRoute.PAD)
@PermitAll
class AgendaEnMailView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final Agendadeel agenda;
  private final Samenvattingdeel samenvatting;

  AgendaEnMailView(AgendaAdresService adressen, SamenvattingService samenvattingen) {
    addClassNames("pagina", "onder-elkaar");
    agenda = new Agendadeel(adressen);
    samenvatting = new Samenvattingdeel(samenvattingen);
    add(
        new Paginakop(getTranslation("taak.agendaenmail.titel"))
            .samenvatting(getTranslation("taak.agendaenmail.uitleg")),
        agenda,
        samenvatting);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    agenda.toon();
    samenvatting.toon();
  }
}
