package nl.inburgeringsportaal.levering.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.levering.Leveringstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Handles the withdrawal of a delivery in the turn of its deliverer. To count what it changes it is carried out and
 * undone, so that what a second person sees is what will happen. When he has agreed it is carried out in one
 * transaction; if the counts are no longer those that he saw, nothing is, and he is asked again.
 */
@Component
class Intrekkingen {
  private final JdbcClient jdbc;
  private final Klok klok;
  private final LeveringOpslag opslag;
  private final Bestandssoorten soorten;
  private final Beurten beurten;
  private final Rijtransactie rijtransactie;

  Intrekkingen(
      JdbcClient jdbc,
      Klok klok,
      LeveringOpslag opslag,
      Bestandssoorten soorten,
      Beurten beurten,
      Rijtransactie rijtransactie) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.opslag = opslag;
    this.soorten = soorten;
    this.beurten = beurten;
    this.rijtransactie = rijtransactie;
  }

  /** Ends the transaction without its changes; carries what was counted in it. */
  private static final class Ongedaan extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Intrekking.Uitkomst> uitkomst;

    private Ongedaan(Map<String, Intrekking.Uitkomst> uitkomst) {
      super(null, null, false, false);
      this.uitkomst = uitkomst;
    }
  }

  /**
   * @param taak a delivery that takes another one back
   * @return where it is now: at its end, or waiting for the second person
   */
  Leveringstatus verwerk(Taak taak) {
    boolean eerder = taak.bevestigd();
    opslag.fase(taak.id(), eerder ? Leveringstatus.VERWERKEN : Leveringstatus.CONTROLEREN, 0);
    if (eerder) {
      opslag.begint(taak.id());
    }
    try {
      rijtransactie.doe(() -> voerUit(taak));
      return Leveringstatus.VERWERKT;
    } catch (Ongedaan ongedaan) {
      boolean kan = ongedaan.uitkomst.values().stream().allMatch(uitkomst -> uitkomst.beletsels().isEmpty());
      Leveringstatus status = kan ? Leveringstatus.WACHT : Leveringstatus.GEWEIGERD;
      rijtransactie.doe(() -> {
        schrijf(taak.id(), ongedaan.uitkomst);
        jdbc.sql("update levering_intrekking set ronde = ronde + 1, veranderd = :eerder, beoordeeld_door = null,"
                + " beoordeeld_op = null, goedgekeurd = null where levering_id = :id")
            .param("eerder", eerder)
            .param("id", taak.id())
            .update();
        jdbc.sql("update levering set bevestigd = false where id = ?").param(taak.id()).update();
        beurten.bewaak(taak.organisatieId());
        opslag.naar(taak.id(), status);
      });
      return status;
    }
  }

  private void voerUit(Taak taak) {
    List<Bestand> bestanden = new ArrayList<>(opslag.bestanden(taak.id()));
    bestanden.sort(Comparator.comparingInt((Bestand bestand) -> soorten.soort(bestand.naam()).volgorde())
        .thenComparing(Bestand::naam)
        .reversed());
    Map<String, Intrekking.Uitkomst> uitkomst = new LinkedHashMap<>();
    for (Bestand bestand : bestanden) {
      uitkomst.put(
          bestand.naam(),
          soorten.soort(bestand.naam()).intrekker().orElseThrow().trekIn(intrekking(taak, bestand)));
    }
    boolean zoalsGezien =
        uitkomst.values().stream().allMatch(een -> een.beletsels().isEmpty())
            && gezien(taak.id()).equals(plat(uitkomst));
    if (!taak.bevestigd() || !zoalsGezien) {
      throw new Ongedaan(uitkomst);
    }
    uitkomst.forEach((naam, een) -> toegepast(taak.id(), naam, een.tellingen().getFirst()));
    beurten.bewaak(taak.organisatieId());
    opslag.verwerkt(taak.id());
  }

  private Intrekking intrekking(Taak taak, Bestand bestand) {
    Toepassing wat =
        new Toepassing(
            taak.id(), taak.organisatieId(), taak.door(), taak.standdatum(), true, taak.dag(), klok.nu(),
            bestand.kolommen(), false);
    return jdbc.sql("select verwerken_begin, verwerkt_op, standdatum, soort = 'CORRECTIE' from levering where id = ?")
        .param(taak.trektIn())
        .query((rij, nummer) ->
            new Intrekking(
                wat,
                taak.trektIn(),
                rij.getObject(1, LocalDateTime.class),
                rij.getObject(2, LocalDateTime.class),
                rij.getObject(3, LocalDate.class),
                rij.getBoolean(4)))
        .single();
  }

  private static Map<String, Intrekking.Telling> plat(Map<String, Intrekking.Uitkomst> uitkomst) {
    Map<String, Intrekking.Telling> plat = new LinkedHashMap<>();
    uitkomst.forEach((bestand, een) ->
        een.tellingen().forEach(telling -> plat.put(bestand + "/" + telling.tabel(), telling)));
    return plat;
  }

  private Map<String, Intrekking.Telling> gezien(long id) {
    Map<String, Intrekking.Telling> gezien = new LinkedHashMap<>();
    record Regel(String bestand, Intrekking.Telling telling) {}
    jdbc.sql("select bestand, tabel, verwijderd, teruggezet, blijft from levering_intrekking_telling"
            + " where levering_id = ?")
        .param(id)
        .query((rij, nummer) ->
            new Regel(
                rij.getString(1),
                new Intrekking.Telling(rij.getString(2), rij.getLong(3), rij.getLong(4), rij.getLong(5))))
        .list()
        .forEach(regel -> gezien.put(regel.bestand() + "/" + regel.telling().tabel(), regel.telling()));
    return gezien;
  }

  private void schrijf(long id, Map<String, Intrekking.Uitkomst> uitkomst) {
    jdbc.sql("delete from levering_intrekking_telling where levering_id = ?").param(id).update();
    jdbc.sql("delete from levering_intrekking_beletsel where levering_id = ?").param(id).update();
    uitkomst.forEach((bestand, een) -> {
      for (Intrekking.Telling telling : een.tellingen()) {
        jdbc.sql("insert into levering_intrekking_telling (levering_id, bestand, tabel, verwijderd, teruggezet, blijft)"
                + " values (?, ?, ?, ?, ?, ?)")
            .params(id, bestand, telling.tabel(), telling.verwijderd(), telling.teruggezet(), telling.blijft())
            .update();
      }
      for (Intrekking.Beletsel beletsel : een.beletsels()) {
        jdbc.sql("insert into levering_intrekking_beletsel (levering_id, bestand, sleutel, aantal) values (?, ?, ?, ?)")
            .params(id, bestand, beletsel.sleutel(), beletsel.aantal())
            .update();
      }
    });
  }

  /** For the list of deliveries: what was taken away or put back counts as changed. */
  private void toegepast(long id, String bestand, Intrekking.Telling telling) {
    long gewijzigd = telling.verwijderd() + telling.teruggezet();
    jdbc.sql("update levering_bestand set gewijzigd = ?, ongewijzigd = ? where levering_id = ? and naam = ?")
        .params(gewijzigd, telling.blijft(), id, bestand)
        .update();
  }
}
