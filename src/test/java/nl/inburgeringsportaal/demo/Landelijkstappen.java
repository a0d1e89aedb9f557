package nl.inburgeringsportaal.demo;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What fills the national demo: the people who work with it, and the whole country as DUO delivers it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  DemoGegevens.class,
  DemoRol.class,
  DemoAccounts.class,
  DemoOrganisaties.class,
  DemoCollegas.class,
  DemoHandreiking.class,
  Demobezorger.class,
  DemoLandelijk.class
})
class Landelijkstappen {}
