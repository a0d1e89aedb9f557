package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page around the portal: theme, icon and language. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("portaal/portaal.css")
public class PortaalSchil implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings pagina) {
    pagina.addFavIcon("icon", "portaal/favicon.svg", "any");
    pagina.addMetaTag("viewport", "width=device-width, initial-scale=1");
    pagina.addMetaTag("color-scheme", "light dark");
  }
}
