package nl.inburgeringsportaal.architectuur;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.inburgeringsportaal.base.Basisentiteit;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What belongs where inside a module, and who may skip a check of rights. */
@AnalyzeClasses(packages = "nl.inburgeringsportaal", importOptions = ImportOption.DoNotIncludeTests.class)
class LagenTest {

  private static final String[] VAADIN = {"com.vaadin.."};

  @ArchTest
  static final ArchRule schermenKennenGeenDatabase =
      noClasses()
          .that()
          .resideInAPackage("..ui..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.or(
                  JavaClass.Predicates.assignableTo(Repository.class),
                  JavaClass.Predicates.assignableTo(EntityManager.class),
                  JavaClass.Predicates.resideInAPackage("org.springframework.jdbc.."),
                  JavaClass.Predicates.resideInAPackage("java.sql..")))
          .because("a screen asks its service, which checks the scope");

  @ArchTest
  static final ArchRule entiteitenZijnGeslotenVoorSchermen =
      noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat().areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule dienstenKennenGeenSchermen =
      noClasses()
          .that()
          .areAnnotatedWith(Service.class)
          .or()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAssignableTo(Repository.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(VAADIN);

  @ArchTest
  static final ArchRule transactiesHorenBijDiensten =
      classes()
          .that(zijnTransactioneel())
          .should()
          .beAnnotatedWith(Service.class)
          .andShould()
          .resideOutsideOfPackage("..ui..");

  @ArchTest
  static final ArchRule elkeDienstZegtWieErBijMag =
      classes()
          .that()
          .areAnnotatedWith(Service.class)
          .and()
          .arePublic()
          .should(
              dragenEenVan(List.of(RolesAllowed.class, PreAuthorize.class, ZonderToegangscontrole.class)))
          .because("default is nothing");

  @ArchTest
  static final ArchRule elkSchermZegtWieErBijMag =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .or()
          .areAnnotatedWith(Layout.class)
          .should(
              dragenEenVan(List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class, DenyAll.class)))
          .because("a route without an annotation is closed without anybody having decided it");

  @ArchTest
  static final ArchRule elkeEntiteitHeeftVersieEnSpoor =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .beAssignableTo(Basisentiteit.class)
          .andShould()
          .resideInAPackage("..internal..");

  @ArchTest
  static final ArchRule nietsVraagtDeDagBuitenDeKlokOm =
      noClasses()
          .that(are(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("nl.inburgeringsportaal.base"))))
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .because("the demo and the tests set the day (base.Klok)");

  @ArchTest
  static final ArchRule nietsBouwtOpCommercieleOfGebundeldeSchermdelen =
      noClasses()
          .should()
          .beAnnotatedWith(com.vaadin.flow.component.dependency.JsModule.class)
          .orShould()
          .beAnnotatedWith(com.vaadin.flow.component.dependency.NpmPackage.class)
          .orShould()
          .beAnnotatedWith(com.vaadin.flow.component.dependency.CssImport.class)
          .because("the pre-compiled bundle of Vaadin is used; see docs/decisions");

  private static DescribedPredicate<JavaClass> zijnTransactioneel() {
    return DescribedPredicate.describe(
        "have a transaction",
        klasse ->
            klasse.isAnnotatedWith(Transactional.class)
                || klasse.getMethods().stream()
                    .anyMatch((JavaMethod methode) -> methode.isAnnotatedWith(Transactional.class)));
  }

  private static ArchCondition<JavaClass> dragenEenVan(
      List<Class<? extends java.lang.annotation.Annotation>> annotaties) {
    return new ArchCondition<>("carry one of " + annotaties.stream().map(Class::getSimpleName).toList()) {
      @Override
      public void check(JavaClass klasse, ConditionEvents gebeurtenissen) {
        boolean goed = annotaties.stream().anyMatch(klasse::isAnnotatedWith);
        gebeurtenissen.add(new SimpleConditionEvent(klasse, goed, klasse.getName() + " zegt niet wie erbij mag"));
      }
    };
  }
}
