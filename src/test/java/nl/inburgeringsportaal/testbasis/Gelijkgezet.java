package nl.inburgeringsportaal.testbasis;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the clock right before and after each class: one context serves all classes, in any order. */
public final class Gelijkgezet implements BeforeAllCallback, AfterAllCallback {

  @Override
  public void beforeAll(ExtensionContext klasse) {
    zetGelijk(klasse);
  }

  @Override
  public void afterAll(ExtensionContext klasse) {
    zetGelijk(klasse);
  }

  private static void zetGelijk(ExtensionContext klasse) {
    SpringExtension.getApplicationContext(klasse).getBean(TestTijd.ZetbareKlok.class).terug();
  }
}
