package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.ContactpersoonGegevens;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.TaalschooldeelService;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whom Blik op Werk speaks at a school is forgotten a time after the school lost its keurmerk, and not before. */
@PortaalContext
class ContactbewaringIT {
  private static final LocalDate BEGIN = LocalDate.of(2009, 3, 2);
  private static final LocalDate EINDE = LocalDate.of(2011, 5, 2);

  @Autowired private Contactbewaring bewaring;
  @Autowired private TaalschooldeelService delen;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcClient jdbc;
  @Autowired private IdBlokken ids;
  @Autowired private TransactionOperations transactie;

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  private long school(boolean verloren) {
    Keurmerkvulling vulling = new Keurmerkvulling(jdbc, ids);
    String nummer = Cursushulp.nummer();
    long school =
        transactie.execute(
            status -> {
              long id = vulling.school(nummer, "School " + nummer, "Zwolle", Keurmerkstatus.KEURMERK, BEGIN);
              if (verloren) {
                vulling.besluit(id, Besluitsoort.INTREKKEN, Keurmerkstatus.INGETROKKEN, EINDE);
              }
              return id;
            });
    gegevens.als(
        "keurmerk",
        () -> {
          delen.saveContactpersoon(school, new ContactpersoonGegevens(null, 0, "Vaste Contact", null, null, null));
          return null;
        });
    return school;
  }

  private long over(long school) {
    return jdbc.sql("select count(*) from taalschool_contact where taalschool_id = ?")
        .param(school)
        .query(Long.class)
        .single();
  }

  @Test
  void contactpersonenGaanNaDeTermijnVanEenSchoolZonderKeurmerk() {
    long weg = school(true);
    long blijft = school(false);

    assertThat(bewaring.aantal(EINDE)).as("op de dag zelf is er nog geen dag voorbij").isZero();
    assertThat(bewaring.aantal(EINDE.plusDays(1))).isEqualTo(1);
    Bewaarsoort.Verwijderd verwijderd =
        transactie.execute(status -> bewaring.verwijder(new Bewaarsoort.Ronde(0, EINDE.plusDays(1), 100)));

    assertThat(verwijderd.aantal()).isEqualTo(1);
    assertThat(verwijderd.eerste()).isEqualTo(EINDE);
    assertThat(over(weg)).isZero();
    assertThat(over(blijft)).isEqualTo(1);
  }
}
