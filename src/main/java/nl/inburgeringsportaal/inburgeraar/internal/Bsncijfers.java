package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.Base64;
import java.util.List;
import nl.inburgeringsportaal.base.Cijferhouder;
import nl.inburgeringsportaal.base.Vnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The BSN's, for when the key changes. */
@Component
class Bsncijfers implements Cijferhouder {
  private final JdbcClient jdbc;
  private final BsnKluis kluis;

  Bsncijfers(JdbcClient jdbc, BsnKluis kluis) {
    this.jdbc = jdbc;
    this.kluis = kluis;
  }

  @Override
  public String naam() {
    return "BSN's";
  }

  @Override
  public List<Cijfer> na(long id, int hoogstens) {
    return jdbc.sql(
            "select inburgeraar_id, vnummer, bsn_cijfer from inburgeraar_persoon"
                + " where inburgeraar_id > ? and bsn_cijfer is not null order by inburgeraar_id limit ?")
        .params(id, hoogstens)
        .query(
            (rij, nummer) ->
                new Cijfer(
                    rij.getLong(1),
                    kluis.plaats(new Vnummer(rij.getString(2))),
                    Base64.getDecoder().decode(rij.getString(3))))
        .list();
  }

  @Override
  public boolean vervang(Cijfer oud, byte[] nieuw) {
    return jdbc.sql(
                "update inburgeraar_persoon set bsn_cijfer = :nieuw where inburgeraar_id = :id and bsn_cijfer = :oud")
            .param("nieuw", Base64.getEncoder().encodeToString(nieuw))
            .param("id", oud.id())
            .param("oud", Base64.getEncoder().encodeToString(oud.cijfer()))
            .update()
        == 1;
  }
}
