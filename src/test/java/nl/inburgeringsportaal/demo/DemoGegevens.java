package nl.inburgeringsportaal.demo;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<Demomap> map;

  DemoGegevens(List<DemoStap> stappen, ObjectProvider<Demomap> map) {
    this.stappen = stappen;
    this.map = map;
  }

  @Override
  public void run(ApplicationArguments args) {
    stappen.forEach(DemoStap::maak);
    map.ifAvailable(Demomap::noteerHeel);
  }
}
