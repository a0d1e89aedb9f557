package nl.inburgeringsportaal.rapportage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.testbasis.TestDatabase;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal on a schema of its own, in which a test says who there is: national figures count everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Inburgeringsportaal.class)
@Import({DemoAanmelding.class, DemoAccounts.class, Testgegevens.class, TestTijd.class, Cijferhulp.class})
@ContextConfiguration(initializers = TestDatabase.Cijfers.class)
public @interface CijferContext {}
