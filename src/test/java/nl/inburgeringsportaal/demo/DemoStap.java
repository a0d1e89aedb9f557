package nl.inburgeringsportaal.demo;

/**
 * One part of the demo data. Steps run in the order of their {@code @Order} at every start and add only what
 * is not there yet; the portal counts as ready when all of them are done.
 */
public interface DemoStap {

  /** Adds this part of the data when it is missing. */
  void maak();
}
