package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.inburgeringsportaal.levering.LeveringService;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Leveringsoort;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that the school has just delivered: one that is fine, one with faults, one of which the rest counts. */
@TestComponent
@Order(50)
class DemoLeveringen implements DemoStap {
  private static final Duration GEDULD = Duration.ofMinutes(1);
  private static final String KOP =
      "leerlingnummer;achternaam;roepnaam;geboortedatum;klas;opleidingscode;verblijfsstatus\n";

  /** A day in another form, and a status that does not exist. */
  private static final String FOUTEN =
      "1301;Haile;Senait;14-03-2010;ISK-1;ISK_PRO;STATUSHOUDER\n1302;Aziz;Reza;2010-06-02;ISK-1;ISK;VLUCHTELING\n";

  private final LeveringService leveringen;
  private final JdbcClient jdbc;
  private final DemoRol rol;

  DemoLeveringen(LeveringService leveringen, JdbcClient jdbc, DemoRol rol) {
    this.leveringen = leveringen;
    this.jdbc = jdbc;
    this.rol = rol;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from levering where inhoud_verwijderd_op is null").query(Long.class).single() > 0) {
      return;
    }
    List<String> regels =
        jdbc.sql(
                "select concat_ws(';', p.leerlingnummer, p.achternaam, p.roepnaam, p.geboortedatum, l.klas,"
                    + " l.opleidingscode, l.verblijfsstatus) from leerling l"
                    + " join leerling_persoon p on p.leerling_id = l.id"
                    + " join gebruiker_rol r on r.organisatie_id = l.school_id"
                    + " join gebruiker g on g.id = r.gebruiker_id"
                    + " where g.gebruikersnaam = 'school' order by p.leerlingnummer")
            .query(String.class)
            .list();
    String goed = KOP + String.join("\n", regels) + "\n";
    String fout = goed + FOUTEN;
    lever(Leveringmodus.ALLES, "leerlingen.csv", goed);
    lever(Leveringmodus.ALLES, "leerlingen-nieuw.csv", fout);
    lever(Leveringmodus.GELDIGE_REGELS, "leerlingen-nieuw.csv", fout);
  }

  private void lever(Leveringmodus modus, String bestand, String csv) {
    long id = rol.als("school", () -> zet(new Leveringkeuze(modus, Leveringsoort.REGULIER, null, false), bestand, csv));
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!rol.als("school", () -> leveringen.findById(id).status().isEind())) {
      if (System.nanoTime() > einde) {
        throw new IllegalStateException("levering " + id + " komt niet klaar");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private long zet(Leveringkeuze keuze, String bestand, String csv) {
    try (Ontvangst ontvangst = leveringen.begin(keuze)) {
      ontvangst.bestand("leerlingen", bestand, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
      return ontvangst.voltooi();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
