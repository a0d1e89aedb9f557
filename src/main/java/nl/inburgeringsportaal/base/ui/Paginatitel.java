package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.stream.Stream;

/** Title of the browser's tab: that of the page itself, taken from its h1, then the name of the portal. */
public final class Paginatitel {

  private Paginatitel() {}

  /**
   * Sets the title and the language of the page.
   *
   * @param layout the layout around the page
   * @param inhoud where the page stands
   */
  public static void zet(Component layout, Component inhoud) {
    layout
        .getUI()
        .ifPresent(
            ui -> {
              boolean eigen = delen(inhoud).anyMatch(HasDynamicTitle.class::isInstance);
              if (!eigen) {
                // After the router, which clears the title of a view that has none of its own.
                ui.beforeClientResponse(layout, moment -> ui.getPage().setTitle(van(inhoud)));
              }
              ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
            });
  }

  private static String van(Component inhoud) {
    return titel(inhoud).map(titel -> titel + " · ").orElse("") + "Inburgeringsportaal";
  }

  private static Optional<String> titel(Component inhoud) {
    return delen(inhoud).filter(H1.class::isInstance).map(deel -> ((H1) deel).getText()).findFirst();
  }

  private static Stream<Component> delen(Component deel) {
    return Stream.concat(Stream.of(deel), deel.getChildren().flatMap(Paginatitel::delen));
  }
}
