package nl.inburgeringsportaal.misbruik.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.opslag.LosBestand;
import nl.inburgeringsportaal.base.opslag.Opslag;
import nl.inburgeringsportaal.base.opslag.Opslaggebruik;
import nl.inburgeringsportaal.misbruik.Bijlagekeuze;
import nl.inburgeringsportaal.misbruik.MisbruikbijlageService;
import nl.inburgeringsportaal.misbruik.Zaakbijlage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files belong to which case, and which of them the Inspectie has. */
@Component
public class Bijlageboek implements Opslaggebruik {
  /** Files of a case and of the signals that were merged with it; {@code z} is the case of the file. */
  private static final String VAN =
      " from misbruikbijlage m join opslagbestand b on b.id = m.bestand_id join misbruikzaak z on z.id = m.zaak_id";

  private final JdbcClient jdbc;
  private final Opslag opslag;

  Bijlageboek(JdbcClient jdbc, Opslag opslag) {
    this.jdbc = jdbc;
    this.opslag = opslag;
  }

  /**
   * Adds files to a case, in the transaction of the caller.
   *
   * @param zaakId a case
   * @param herkomst from whom they are
   * @param gedeeld true when the Inspectie has them
   * @param bestanden files that a form has taken in
   * @throws OngeldigeInvoer when there are too many
   */
  public void voegToe(long zaakId, Zaakbijlage.Herkomst herkomst, boolean gedeeld, List<LosBestand> bestanden) {
    if (bestanden.size() > MisbruikbijlageService.MEESTE) {
      throw new OngeldigeInvoer(
          "bijlagen", bestanden.size(), "misbruik.fout.bijlagen", MisbruikbijlageService.MEESTE);
    }
    opslag.legVast(bestanden);
    for (LosBestand een : bestanden) {
      jdbc.sql("insert into misbruikbijlage (bestand_id, zaak_id, herkomst, gedeeld) values (?, ?, ?, ?)")
          .params(een.id(), zaakId, herkomst.name(), gedeeld)
          .update();
    }
  }

  /**
   * Sends what somebody chose along to the Inspectie, in the transaction of the caller.
   *
   * @param zaakId a case
   * @param keuze what goes along
   * @throws NietGevonden when a file is of another case
   */
  public void deel(long zaakId, Bijlagekeuze keuze) {
    for (Long een : keuze.vanZaak()) {
      int gedeeld =
          jdbc.sql(
                  "update misbruikbijlage m join misbruikzaak z on z.id = m.zaak_id set m.gedeeld = true"
                      + " where m.bestand_id = :id and (z.id = :zaak or z.hoofdzaak_id = :zaak) and not m.gedeeld")
              .param("id", een)
              .param("zaak", zaakId)
              .update();
      if (gedeeld == 0) {
        throw new NietGevonden();
      }
    }
    voegToe(zaakId, Zaakbijlage.Herkomst.BEHANDELAAR, true, keuze.nieuw());
  }

  /**
   * @param zaakId a case
   * @param eigen true for who handles it, who has everything; false for the Inspectie
   * @return its files and those of signals that were merged with it, the first first
   */
  public List<Zaakbijlage> bijlagen(long zaakId, boolean eigen) {
    return jdbc.sql(
            "select b.*, m.zaak_id, m.herkomst, m.gedeeld" + VAN
                + " where b.stand = 'VAST' and (m.zaak_id = :zaak or z.hoofdzaak_id = :zaak)"
                + (eigen ? "" : " and m.gedeeld") + " order by b.ontvangen_op, b.id")
        .param("zaak", zaakId)
        .query(
            (rij, nummer) ->
                new Zaakbijlage(
                    opslag.bestand(rij),
                    rij.getLong("zaak_id"),
                    Zaakbijlage.Herkomst.valueOf(rij.getString("herkomst")),
                    rij.getBoolean("gedeeld")))
        .list();
  }

  /**
   * @param bestandId a file
   * @param deel what the user reaches
   * @return its case, empty when he may not have the file
   */
  public Optional<Long> zaakVan(long bestandId, Zaakbereik.Deel deel) {
    return jdbc.sql("select m.zaak_id" + VAN + " where m.bestand_id = ? and " + deel.bijlagevoorwaarde())
        .param(bestandId)
        .query(Long.class)
        .optional();
  }

  /**
   * Removes the files of cases for good, in the transaction of the caller.
   *
   * @param zaken ids of cases
   */
  void wisVan(Collection<Long> zaken) {
    List<Long> ids =
        jdbc.sql("select bestand_id from misbruikbijlage where zaak_id in (:zaken)")
            .param("zaken", zaken)
            .query(Long.class)
            .list();
    if (!ids.isEmpty()) {
      maakLos(ids);
      opslag.wis(ids);
    }
  }

  @Override
  public void maakLos(Collection<Long> bestanden) {
    jdbc.sql("delete from misbruikbijlage where bestand_id in (:ids)").param("ids", bestanden).update();
  }
}
