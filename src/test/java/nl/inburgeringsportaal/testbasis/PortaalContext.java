package nl.inburgeringsportaal.testbasis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.inburgeringsportaal.Inburgeringsportaal;
import nl.inburgeringsportaal.demo.DemoAanmelding;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.toegang.internal.TestIdentiteit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal on MariaDB with the demo's organisations and accounts. Every test that needs Spring uses
 * exactly this, so that one context serves them all; a test makes schools and pupils of its own
 * ({@link Testgegevens}) and never counts rows of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Inburgeringsportaal.class)
@ExtendWith(Gelijkgezet.class)
@Import({DemoAanmelding.class, DemoAccounts.class, Testgegevens.class, TestTijd.class, TestIdentiteit.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PortaalContext {}
