package nl.inburgeringsportaal.testbasis;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each portal in this JVM keeps by itself who is logged in, but Spring Security's static holder looks in the
 * portal that started last. Before a class of tests it is turned to theirs, so that their order does not matter.
 */
public class EigenAanmelding extends AbstractTestExecutionListener {

  @Override
  public void beforeTestClass(TestContext test) {
    test.getApplicationContext()
        .getBeanProvider(SecurityContextHolderStrategy.class)
        .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
  }
}
