package nl.inburgeringsportaal.base.opslag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.Versleuteling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of files, which may name people: not readable in the database or a backup. */
@Component
class Naamcijfers implements Cijferhouder {
  private final JdbcClient jdbc;
  private final Versleuteling versleuteling;

  Naamcijfers(JdbcClient jdbc, Versleuteling versleuteling) {
    this.jdbc = jdbc;
    this.versleuteling = versleuteling;
  }

  byte[] cijfer(long bestandId, String naam) {
    return versleuteling.versleutel(naam.getBytes(StandardCharsets.UTF_8), plaats(bestandId));
  }

  String naam(long bestandId, byte[] cijfer) {
    return new String(versleuteling.ontsleutel(cijfer, plaats(bestandId)), StandardCharsets.UTF_8);
  }

  private static String plaats(long bestandId) {
    return "opslag/" + bestandId + "/naam";
  }

  @Override
  public String naam() {
    return "namen van bestanden";
  }

  @Override
  public List<Cijfer> na(long id, int hoogstens) {
    return jdbc.sql("select id, naam from opslagbestand where id > ? and naam is not null order by id limit ?")
        .params(id, hoogstens)
        .query((rij, nummer) -> new Cijfer(rij.getLong(1), plaats(rij.getLong(1)), rij.getBytes(2)))
        .list();
  }

  @Override
  public boolean vervang(Cijfer oud, byte[] nieuw) {
    return jdbc.sql("update opslagbestand set naam = ? where id = ? and naam = ?")
            .params(nieuw, oud.id(), oud.cijfer())
            .update()
        == 1;
  }
}
