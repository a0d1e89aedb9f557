package nl.inburgeringsportaal.handreiking;

import com.vaadin.flow.component.Component;
import nl.inburgeringsportaal.regels.Onderwijssoort;

/** The handreiking as a piece of another screen, such as beside a talk with a pupil. */
public interface HandreikingPanelen {

  /**
   * Questions for one kind of education, those asked often first; an answer opens in place, with its sources
   * and date and a link to its own page.
   *
   * @param soort education of the pupil
   * @return a new component, without a heading of its own
   */
  Component voor(Onderwijssoort soort);

  /**
   * What holds for one kind of education and what does not, at one glance, each point with a link to its answer.
   *
   * @param soort education of the pupil
   * @return a new component, without a heading of its own; empty when nothing was written about it
   */
  Component kern(Onderwijssoort soort);
}
