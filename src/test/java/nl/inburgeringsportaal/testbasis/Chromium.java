package nl.inburgeringsportaal.testbasis;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of this machine, started once for all journeys. */
public final class Chromium {
  private static final List<String> NAMEN =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  /**
   * Is true in the page when it stands: its heading is there, each widget has become what it is, and Vaadin has
   * nothing under way and nothing left to start. The widgets come in pieces of their own, after the page; and a
   * click becomes a request a moment after it, so that the page has to stand for some frames on end.
   */
  public static final String RUST =
      """
      () => {
        const staat = () => {
          if (document.readyState !== 'complete' || !document.querySelector('h1')) return false;
          const widgets = [...document.querySelectorAll(':not(:defined)')].map(element => element.localName);
          if (widgets.some(naam => naam.startsWith('vaadin-') && !naam.endsWith('-content'))) return false;
          // A column's header comes after the column.
          const leeg = th => !th.hidden && ![...th.querySelectorAll('slot')]
            .some(slot => slot.assignedNodes().some(node => node.textContent.trim()));
          const koppen = [...document.querySelectorAll('vaadin-grid')]
            .flatMap(grid => [...grid.shadowRoot.querySelectorAll('#header tr:not([hidden]) th')]);
          if (koppen.some(leeg)) return false;
          const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
          if (!clients) return true;
          const namen = Object.keys(clients).filter(naam => naam !== 'TypeScript');
          return namen.length > 0 && namen.every(naam => !clients[naam].isActive || !clients[naam].isActive());
        };
        // Asked once per frame.
        const beelden = staat() ? (window.portaalRust || 0) + 1 : 0;
        window.portaalRust = beelden < 3 ? beelden : 0;
        return beelden >= 3;
      }
      """;

  /** What a page says may come late on a machine that does much at once; a page that asks again does so every 5 s. */
  private static final double GEDULD_MS = 20_000;

  private static Browser browser;

  private Chromium() {}

  /**
   * @return the browser, started at the first call
   */
  public static synchronized Browser browser() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
      Playwright playwright =
          Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(programma())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  private static Path programma() {
    Stream<Path> inPad =
        Stream.of(System.getenv("PATH").split(":")).flatMap(map -> NAMEN.stream().map(naam -> Path.of(map, naam)));
    return Stream.concat(inPad, MAC.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("geen Chromium gevonden; zie ./portaal test"));
  }
}
