package nl.inburgeringsportaal.misbruik.internal;

import nl.inburgeringsportaal.keurmerk.OpenSignalen;
import org.springframework.stereotype.Component;

/** Tells the list of taalscholen which signals about them are open; those that were merged count once. */
@Component
class Schoolsignalen implements OpenSignalen {

  @Override
  public String vraag() {
    return "select z.taalschool_id from misbruikzaak z where z.status = 'SIGNAAL' and z.taalschool_id is not null";
  }
}
