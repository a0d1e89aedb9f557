package nl.inburgeringsportaal.demo;

import nl.inburgeringsportaal.keurmerk.internal.Vaststellerhulp;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Everything that fills the demo: add a class that implements {@link DemoStap} here, with its {@code @Order}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  DemoGegevens.class,
  DemoRol.class,
  DemoAccounts.class,
  DemoOrganisaties.class,
  DemoCollegas.class,
  DemoLeerlingen.class,
  DemoVerleden.class,
  DemoHandreiking.class,
  DemoInburgeraars.class,
  Demobezorger.class,
  DemoLeningen.class,
  DemoJongeren.class,
  DemoLeveringen.class,
  DemoPublicaties.class,
  DemoBijeenkomsten.class,
  DemoToetsbegeleiders.class,
  DemoKandidaten.class,
  DemoToetsplanning.class,
  DemoKnelpunten.class,
  Vaststellerhulp.class,
  DemoKeurmerk.class,
  DemoToezicht.class,
  DemoOvernames.class,
  DemoAandacht.class,
  DemoMisbruik.class,
  DemoBrief.class
})
public class Demostappen {}
