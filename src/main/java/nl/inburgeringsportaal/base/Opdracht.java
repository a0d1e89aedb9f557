package nl.inburgeringsportaal.base;

/**
 * Work that an administrator starts from the command line beside the running portal, such as checking the log or
 * encrypting anew: {@code java -jar portaal.jar --portaal.opdracht=NAAM}. Every module adds its own as a bean.
 */
public interface Opdracht {

  /**
   * @return the name on the command line, lower case with hyphens
   */
  String naam();

  /**
   * Does the work and tells, in Dutch and by an {@link Opdrachtuitvoer} (a bean), what was
   * done. It may be stopped and started again.
   *
   * @return exit code: 0 when all is well, 1 when something was found that is not as it should be
   */
  int voerUit();
}
