package nl.inburgeringsportaal.handreiking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import nl.inburgeringsportaal.handreiking.HandreikingPanelen;
import nl.inburgeringsportaal.handreiking.HandreikingRoute;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/** Makes the panel beside a talk: the questions asked often, each opening in place, and the way to the rest. */
@SpringComponent
class AntwoordPanelen implements HandreikingPanelen {
  private static final int MINSTENS = 8;
  private final HandreikingService service;

  AntwoordPanelen(HandreikingService service) {
    this.service = service;
  }

  @Override
  public Component voor(Onderwijssoort soort) {
    return new Paneel(service, soort);
  }

  @Override
  public Component kern(Onderwijssoort soort) {
    return new Kern(service, soort);
  }

  /** The points, with the style sheet of the handreiking. */
  @StyleSheet(AntwoordDelen.STIJL)
  private static final class Kern extends Div {
    private static final long serialVersionUID = 1L;

    Kern(HandreikingService service, Onderwijssoort soort) {
      addClassNames("handreiking-paneel", "kern");
      add(new Kernlijst(service.vragen(soort), vraag -> HandreikingRoute.vraag(vraag.slug())));
    }
  }

  /** The panel. */
  @StyleSheet(AntwoordDelen.STIJL)
  private static final class Paneel extends Div {
    private static final long serialVersionUID = 1L;

    Paneel(HandreikingService service, Onderwijssoort soort) {
      addClassName("handreiking-paneel");
      List<HandreikingListItem> alle = service.vragen(soort);
      long veelgesteld = alle.stream().filter(HandreikingListItem::veelgesteld).count();
      alle.stream()
          .limit(Math.max(MINSTENS, veelgesteld))
          .forEach(vraag -> add(AntwoordDelen.uitklapbaar(vraag, service::antwoord)));
      add(AntwoordDelen.alleVragen(soort, alle.size()));
    }
  }
}
