package nl.inburgeringsportaal.demo;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** The cases of misuse of the letter, beside the people and loans of the country. */
@TestComponent
@Order(46)
class DemoLandelijkMisbruik implements DemoStap {
  private final Briefzaken zaken;

  DemoLandelijkMisbruik(Briefzaken zaken) {
    this.zaken = zaken;
  }

  @Override
  public void maak() {
    zaken.maak();
  }
}
