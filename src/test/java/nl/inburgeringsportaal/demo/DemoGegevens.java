package nl.inburgeringsportaal.demo;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/**
 * Fills the demo step by step. Runs as an {@link ApplicationRunner}: the portal answers "not ready" on its
 * readiness address until every step is done.
 */
@TestComponent
class DemoGegevens implements ApplicationRunner {
  private final List<DemoStap> stappen;
  private final Demomap map;

  DemoGegevens(List<DemoStap> stappen, Demomap map) {
    this.stappen = stappen;
    this.map = map;
  }

  @Override
  public void run(ApplicationArguments args) {
    stappen.forEach(DemoStap::maak);
    map.noteerHeel();
  }
}
