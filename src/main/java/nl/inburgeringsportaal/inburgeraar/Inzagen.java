package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.inburgeraar.internal.Inzageregister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Told by the module that sets the PIP, in its transaction: two of DUO's four conditions rest on it. */
@Service
@ZonderToegangscontrole(waarom = "called by the module that sets the PIP, which has checked who may set it")
@Transactional(propagation = Propagation.MANDATORY)
public class Inzagen {
  private final JdbcClient jdbc;
  private final Inzageregister register;
  private final Klok klok;

  Inzagen(JdbcClient jdbc, Inzageregister register, Klok klok) {
    this.jdbc = jdbc;
    this.register = register;
    this.klok = klok;
  }

  /**
   * The present PIP became another one. Whose it is sees the file; whose the one before it was sees it for a month from
   * the dagtekening.
   *
   * @param inburgeraarId a person
   * @param gemeentecode gemeente of the present PIP, null when there is none any more
   * @param dagtekening its day, null without a PIP
   * @param vorigeGemeentecode gemeente of the PIP before it, null when it is the first
   */
  public void pip(long inburgeraarId, String gemeentecode, LocalDate dagtekening, String vorigeGemeentecode) {
    String door = Wijzigingsspoor.actor();
    if (gemeentecode == null) {
      jdbc.sql("delete from inburgeraar_pip where inburgeraar_id = ?").param(inburgeraarId).update();
    } else {
      jdbc.sql(
              """
              insert into inburgeraar_pip (inburgeraar_id, gemeentecode, dagtekening, vorige_gemeentecode,
                gewijzigd_door)
              values (:id, :gemeente, :dagtekening, :vorige, :door)
              on duplicate key update gemeentecode = values(gemeentecode), dagtekening = values(dagtekening),
                vorige_gemeentecode = values(vorige_gemeentecode), gewijzigd_door = values(gewijzigd_door),
                versie = inburgeraar_pip.versie + 1
              """)
          .param("id", inburgeraarId)
          .param("gemeente", gemeentecode)
          .param("dagtekening", dagtekening)
          .param("vorige", vorigeGemeentecode)
          .param("door", door)
          .update();
    }
    register.herbereken("select :id", Map.of("id", inburgeraarId), klok.vandaag(), door, null);
  }
}
