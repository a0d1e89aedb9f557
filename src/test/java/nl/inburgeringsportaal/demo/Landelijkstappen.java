package nl.inburgeringsportaal.demo;

import nl.inburgeringsportaal.keurmerk.internal.Keurmerkvulling;
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
  DemoLandelijk.class,
  Keurmerkvulling.class,
  Briefzaken.class,
  DemoLandelijkMisbruik.class,
  DemoLandelijkScholen.class
})
class Landelijkstappen {}
