package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Intrekking;
import nl.inburgeringsportaal.base.levering.Intrekking.Beletsel;
import nl.inburgeringsportaal.base.levering.Intrekking.Telling;
import nl.inburgeringsportaal.base.levering.Intrekking.Uitkomst;
import nl.inburgeringsportaal.base.levering.Rijherstel;
import nl.inburgeringsportaal.base.levering.Standherstel;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes a delivery of persons back: facts and values with a history, and names by their change log. Somebody whom it
 * added goes, unless anything was changed of him or rests on him since.
 */
class InburgeraarsIntrekking implements Intrekker {
  private static final String TABEL = "inburgeraar";

  private static final List<List<String>> ZONDER_DATUM =
      List.of(
          List.of("regime"),
          List.of("doelgroep"),
          List.of("vrijwillig"),
          List.of("gemeentecode", "coa", "koppelgemeente"),
          List.of("termijn_begin", "termijn_einde"));

  private static final List<List<String>> GROEPEN =
      Stream.concat(
              ZONDER_DATUM.stream(),
              Stream.of(
                  List.of("plicht_begin"),
                  List.of("voldaan_op", "voldaan_reden"),
                  List.of("ontheven_op"),
                  List.of("einde_overig_op", "einde_overig_reden"),
                  List.of("kennisgeving"),
                  List.of("tien_weken_begin"),
                  List.of("tijdelijk_vrijgesteld_van", "tijdelijk_vrijgesteld_tot"),
                  List.of("analfabeet")))
          .toList();

  /** What the portal itself adds for every person; it goes along with him, the children first. */
  private static final List<String> EIGEN =
      List.of("inburgeraar_doel", "inzage", "inburgeraar_stand", "inburgeraar_contact", "inburgeraar_persoon");

  private static final String GEBRUIKT =
      "exists (select 1 from inburgeraar_contact c where c.inburgeraar_id = l.id and c.versie > 0)"
          + " or exists (select 1 from wijzigingsregel w where w.object_soort = 'inburgeraar' and w.object_id = l.id)"
          + " or exists (select 1 from opschorting o where o.object_soort = 'inburgeraar' and o.object_id = l.id)";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Inzageregister inzage;
  private final Terugwerking terugwerking;

  InburgeraarsIntrekking(JdbcClient jdbc, IdBlokken ids, Inzageregister inzage, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.inzage = inzage;
    this.terugwerking = terugwerking;
  }

  @Override
  public Uitkomst trekIn(Intrekking wat) {
    Map<String, Object> parameters = wat.parameters();
    Rijherstel rijen = new Rijherstel(jdbc, new Rijherstel.Tabel(TABEL, List.of("id"), GROEPEN), wat);
    rijen.zoek();
    rijen.houd(rijen.heeftVerwijzing(EIGEN) + " or " + GEBRUIKT);
    String gevonden = rijen.gevonden();
    Standherstel standen = new Standherstel(jdbc, "inburgeraar_stand", "inburgeraar_id", ZONDER_DATUM, wat);
    standen.zoek("select t.id from " + gevonden + " t where t.er and not t.nieuw");
    Persoonsherstel personen = new Persoonsherstel(jdbc, ids, parameters);
    personen.zoek();
    Telling telling = rijen.telling();
    Telling namen = personen.telling();
    List<Beletsel> beletsels =
        List.of(
            new Beletsel("inburgeraar.intrekken.bsn", personen.onbekendBsn()),
            new Beletsel("inburgeraar.intrekken.onmogelijk", onmogelijk(rijen)));
    if (beletsels.stream().noneMatch(beletsel -> beletsel.aantal() > 0)) {
      noteer(wat, rijen, standen);
      zetTerug(parameters, rijen, standen, personen);
      verwijder(rijen);
    }
    return new Uitkomst(List.of(telling, namen), beletsels);
  }

  /** Whose values would contradict each other, because only some of them were changed since. */
  private long onmogelijk(Rijherstel rijen) {
    String plicht = straks(rijen, "plicht_begin");
    String einden =
        Stream.of("voldaan_op", "ontheven_op", "einde_overig_op")
            .map(kolom -> straks(rijen, kolom) + " < " + plicht)
            .collect(Collectors.joining(" or "));
    return jdbc.sql("select count(*) from " + rijen.gevonden() + " t join inburgeraar l on l.id = t.id where t.terug"
            + " and ((" + plicht + " is null and not " + straks(rijen, "vrijwillig") + ") or " + einden + " or "
            + straks(rijen, "voldaan_op") + " = " + straks(rijen, "ontheven_op") + " or "
            + straks(rijen, "voldaan_op") + " = " + straks(rijen, "einde_overig_op") + " or "
            + straks(rijen, "ontheven_op") + " = " + straks(rijen, "einde_overig_op") + ")")
        .query(Long.class)
        .single();
  }

  private static String straks(Rijherstel rijen, String kolom) {
    return "if(t.%s, t.v_%2$s, l.%2$s)".formatted(rijen.gaatTerug(kolom), kolom);
  }

  private void noteer(Intrekking wat, Rijherstel rijen, Standherstel standen) {
    String met = " from " + rijen.gevonden() + " t join inburgeraar l on l.id = t.id where ";
    for (String feit : InburgeraarsTerugwerking.GEDATEERD) {
      terugwerking.noteer(
          wat.wat(), "inburgeraars", feit,
          "select least(coalesce(l.%1$s, t.v_%1$s), coalesce(t.v_%1$s, l.%1$s)) as vanaf".formatted(feit) + met
              + "t.%s and not (l.%2$s <=> t.v_%2$s)".formatted(rijen.gaatTerug(feit), feit),
          Map.of());
    }
    for (String feit : InburgeraarsTerugwerking.ZONDER_DATUM) {
      terugwerking.noteer(
          wat.wat(), "inburgeraars", feit,
          "select greatest(min(s.van), coalesce(l.plicht_begin, min(s.van))) as vanaf from " + standen.gevonden()
              + " s join inburgeraar l on l.id = s.id where s." + standen.gaatTerug(feit) + " group by l.id",
          Map.of());
    }
    terugwerking.noteer(
        wat.wat(), "inburgeraars", "ingetrokken", "select l.plicht_begin as vanaf" + met + "t.weg", Map.of());
  }

  private void zetTerug(
      Map<String, Object> parameters, Rijherstel rijen, Standherstel standen, Persoonsherstel personen) {
    jdbc.sql(
            "create or replace temporary table inburgeraar_anders"
                + " (inburgeraar_id bigint not null primary key, regel bigint not null)")
        .update();
    jdbc.sql("insert into inburgeraar_anders select t.id, 0 from " + rijen.gevonden() + " t where t.er and t.terug")
        .update();
    Correctieregister correcties = new Correctieregister(jdbc, ids);
    correcties.voor(parameters);
    standen.zetTerug();
    rijen.zetTerug();
    personen.zetTerug();
    inzage.herbereken(
        "select a.inburgeraar_id from inburgeraar_anders a",
        Map.of(),
        (LocalDate) parameters.get("dag"),
        (String) parameters.get("door"),
        null);
    correcties.na(parameters);
  }

  private void verwijder(Rijherstel rijen) {
    for (String tabel : EIGEN) {
      jdbc.sql("delete e from " + rijen.gevonden() + " t join " + tabel + " e on e.inburgeraar_id = t.id where t.weg")
          .update();
    }
    rijen.verwijder();
  }
}
