package nl.inburgeringsportaal.keurmerk;

import com.vaadin.flow.component.Component;

/**
 * A part that a higher module adds to the page of a taalschool, as a tab of its own after those of this module. It asks
 * its own services, which check the rights of the reader.
 */
public interface Taalschooltab {

  /**
   * @return name in addresses, lower case
   */
  String naam();

  /**
   * @return key of its text
   */
  String sleutel();

  /**
   * @param taalschoolId a school that exists
   * @return what stands under the tab
   */
  Component inhoud(long taalschoolId);
}
