package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.NieuweRecords;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Staged lines of {@code inburgeraars.csv} become persons, set by set. Only what really differs is written, so that the
 * history says something; a column that the file does not have is not looked at.
 */
class InburgeraarsToepassing implements Toepasser {
  /** Values without a date of their own: what they were on an earlier day is in {@code inburgeraar_stand}. */
  static final List<String> ZONDER_DATUM =
      List.of(
          "regime", "doelgroep", "vrijwillig", "gemeentecode", "coa", "koppelgemeente", "termijn_begin",
          "termijn_einde");

  private static final List<String> FEITEN =
      Stream.concat(
              ZONDER_DATUM.stream(),
              Stream.of(
                  "plicht_begin", "kennisgeving", "tien_weken_begin", "voldaan_op", "voldaan_reden", "ontheven_op",
                  "einde_overig_op", "einde_overig_reden", "tijdelijk_vrijgesteld_van", "tijdelijk_vrijgesteld_tot",
                  "analfabeet"))
          .toList();

  /** Says who somebody is: no row history, each change is a row of {@code wijzigingsregel}. */
  private static final List<String> PERSOON = List.of("achternaam", "voornamen", "geboortedatum");

  private static final String REGELS =
      "s.levering_id = :levering and s.regel between :van and :tot and s.geweigerd = 0";

  private static final String ZONDER =
      " and not exists (select 1 from inburgeraar_persoon p where p.vnummer = s.vnummer)";

  private static final String OP_REGEL = " order by s.regel";

  /** The person was made here, and the checks found his gemeenten, which are never removed. */
  static final String VOEG_TOE = ZONDER_OPZOEKEN + "insert into ";

  private static final String MET_ANDERS =
      " join staging_inburgeraar s on s.levering_id = :levering and s.regel = a.regel ";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Inzageregister inzage;
  private final Correctieregister correcties;
  private final Standhistorie standen;
  private final InburgeraarsTerugwerking terugwerking;
  private final Toepassing wat;
  private final List<String> feiten;
  private final List<String> persoon;
  private final boolean metBsn;

  /**
   * @param wat delivery, deliverer and columns
   */
  InburgeraarsToepassing(
      JdbcClient jdbc, IdBlokken ids, Inzageregister inzage, Terugwerking terugwerking, Toepassing wat) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.inzage = inzage;
    this.wat = wat;
    this.feiten = FEITEN.stream().filter(wat.kolommen()::contains).toList();
    this.persoon = PERSOON.stream().filter(wat.kolommen()::contains).toList();
    this.metBsn = wat.kolommen().contains("bsn");
    this.terugwerking = new InburgeraarsTerugwerking(terugwerking, wat);
    this.correcties = new Correctieregister(jdbc, ids);
    this.standen = new Standhistorie(jdbc, wat, ZONDER_DATUM.stream().filter(wat.kolommen()::contains).toList());
  }

  @Override
  public Aantallen pasToe(long van, long tot) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", wat.leveringId());
    parameters.put("leverancier", wat.organisatieId());
    parameters.put("van", van);
    parameters.put("tot", tot);
    parameters.put("door", wat.door());
    parameters.put("nu", wat.nu());
    parameters.put("dag", wat.nu().toLocalDate());
    long gewijzigd = wat.allesNieuw() ? 0 : wijzig(parameters);
    return new Aantallen(voegToe(parameters), gewijzigd);
  }

  private long wijzig(Map<String, Object> parameters) {
    jdbc.sql(
            "create or replace temporary table inburgeraar_anders"
                + " (inburgeraar_id bigint not null primary key, regel bigint not null) engine = memory")
        .update();
    String gelijk =
        Stream.of(
                feiten.stream().map(InburgeraarsToepassing::gelijkFeit),
                persoon.stream().map(InburgeraarsToepassing::gelijkPersoon),
                metBsn ? Stream.of("p.bsn_hash <=> s.bsn_hash") : Stream.<String>empty())
            .flatMap(delen -> delen)
            .collect(Collectors.joining(" and "));
    int gewijzigd =
        jdbc.sql(
                "insert into inburgeraar_anders select l.id, s.regel from staging_inburgeraar s"
                    + " join inburgeraar_persoon p on p.vnummer = s.vnummer"
                    + " join inburgeraar l on l.id = p.inburgeraar_id where " + REGELS + " and (not (" + gelijk
                    + ") or " + standen.ooitAnders(parameters) + ")")
            .params(parameters)
            .update();
    if (gewijzigd == 0) {
      return 0;
    }
    noteerWijzigingen(parameters);
    terugwerking.gewijzigd(parameters);
    if (wat.correctie()) {
      correcties.voor(parameters);
    }
    standen.wijzig(parameters);
    // The row always gets the delivery, also when only a name changed: the delivery finds it back by it.
    String sets =
        feiten.stream()
            .map(kolom -> "l.%s = %s, ".formatted(kolom, nieuweWaarde(kolom)))
            .collect(Collectors.joining());
    jdbc.sql(
            "update inburgeraar_anders a join inburgeraar l on l.id = a.inburgeraar_id" + MET_ANDERS + "set " + sets
                + "l.versie = l.versie + 1, l.gewijzigd_door = :door, l.reden = null, l.levering_id = :levering")
        .params(parameters)
        .update();
    wijzigPersonen(parameters);
    inzage.herbereken(
        "select a.inburgeraar_id from inburgeraar_anders a", Map.of(), wat.nu().toLocalDate(), wat.door(), null);
    if (wat.correctie()) {
      correcties.na(parameters);
    }
    return gewijzigd;
  }

  private void wijzigPersonen(Map<String, Object> parameters) {
    String sets =
        persoon.stream().map(kolom -> "p.%1$s = s.%1$s, ".formatted(kolom)).collect(Collectors.joining())
            + (metBsn
                // The same number keeps its cipher: a new one each time would look like a change.
                ? "p.bsn_cijfer = if(p.bsn_hash <=> s.bsn_hash, p.bsn_cijfer, s.bsn_cijfer), p.bsn_hash = s.bsn_hash, "
                : "");
    String gelijk =
        Stream.concat(
                persoon.stream().map(InburgeraarsToepassing::gelijkPersoon),
                metBsn ? Stream.of("p.bsn_hash <=> s.bsn_hash") : Stream.empty())
            .collect(Collectors.joining(" and "));
    jdbc.sql(
            "update inburgeraar_anders a join inburgeraar_persoon p on p.inburgeraar_id = a.inburgeraar_id" + MET_ANDERS
                + "set " + sets + "p.versie = p.versie + 1, p.gewijzigd_door = :door, p.reden = null where not ("
                + gelijk + ")")
        .params(parameters)
        .update();
  }

  private void noteerWijzigingen(Map<String, Object> parameters) {
    Stream<String> velden =
        persoon.stream()
            .map(
                kolom ->
                    verschil(kolom, "cast(p.%s as char)".formatted(kolom), "cast(s.%s as char)".formatted(kolom),
                        gelijkPersoon(kolom)));
    // That it became another one is known; which one it was or is stands nowhere readable.
    Stream<String> bsn =
        metBsn
            ? Stream.of(
                verschil("bsn", "if(p.bsn_hash is null, null, '*********')",
                    "if(s.bsn_hash is null, null, '*********')", "p.bsn_hash <=> s.bsn_hash"))
            : Stream.empty();
    jdbc.sql("drop temporary table if exists inburgeraar_verschil").update();
    int aantal =
        jdbc.sql(
                "create temporary table inburgeraar_verschil (nummer bigint not null primary key) as"
                    + " select row_number() over (order by inburgeraar_id, veld) - 1 as nummer, v.* from ("
                    + Stream.concat(velden, bsn).collect(Collectors.joining(" union all ")) + ") v")
            .params(parameters)
            .update();
    if (aantal == 0) {
      return;
    }
    ids.reserveer("wijzigingsregel_seq", aantal);
    jdbc.sql(
            """
            insert into wijzigingsregel (id, moment, organisatie_id, object_soort, object_id, veld, oud, nieuw,
              gewijzigd_door, levering_id)
            select b.eerste + v.nummer mod 50, :nu, :leverancier, 'inburgeraar', v.inburgeraar_id, v.veld, v.oud,
              v.nieuw, :door, :levering
            from inburgeraar_verschil v join id_blok b on b.nummer = v.nummer div 50
            """)
        .params(parameters)
        .update();
  }

  private static String verschil(String veld, String oud, String nieuw, String gelijk) {
    return ("select a.inburgeraar_id, '%s' as veld, %s as oud, %s as nieuw from inburgeraar_anders a"
            + " join inburgeraar_persoon p on p.inburgeraar_id = a.inburgeraar_id" + MET_ANDERS + "where not (%s)")
        .formatted(veld, oud, nieuw, gelijk);
  }

  private long voegToe(Map<String, Object> parameters) {
    NieuweRecords nieuwe = new NieuweRecords(jdbc, ids, "staging_inburgeraar", "inburgeraar_seq");
    int aantal = nieuwe.neem(REGELS, wat.allesNieuw() ? "" : ZONDER, parameters);
    if (aantal == 0) {
      return 0;
    }
    String id = nieuwe.id();
    String uit = nieuwe.uit() + nieuwe.waar();
    jdbc.sql(
            VOEG_TOE + "inburgeraar (id, " + String.join(", ", FEITEN) + ", levering_id, gewijzigd_door) select "
                + id + ", "
                + FEITEN.stream().map(InburgeraarsToepassing::nieuweWaarde).collect(Collectors.joining(", "))
                + ", :levering, :door" + uit + OP_REGEL)
        .params(parameters)
        .update();
    jdbc.sql(
            VOEG_TOE + "inburgeraar_persoon (inburgeraar_id, vnummer, achternaam, voornamen, geboortedatum, bsn_hash,"
                + " bsn_cijfer, gewijzigd_door) select " + id + ", s.vnummer, s.achternaam, s.voornamen,"
                + " s.geboortedatum, s.bsn_hash, s.bsn_cijfer, :door" + uit + OP_REGEL)
        .params(parameters)
        .update();
    standen.begin(id, uit + OP_REGEL, parameters);
    terugwerking.nieuw(uit, parameters);
    inzage.herbereken(
        "select " + id + uit + Inzageregister.KAN_GEZIEN_WORDEN,
        parameters,
        wat.nu().toLocalDate(),
        wat.door(),
        null);
    return aantal;
  }

  /** Not at a location of COA unless the file says so. */
  private static String nieuweWaarde(String kolom) {
    return kolom.equals("coa") ? "coalesce(s.coa, 0)" : "s." + kolom;
  }

  static String gelijkFeit(String kolom) {
    return "l.%s <=> %s".formatted(kolom, nieuweWaarde(kolom));
  }

  /** Names sort without regard to accents, but a corrected accent is a change. */
  private static String gelijkPersoon(String kolom) {
    return "geboortedatum".equals(kolom)
        ? "p.geboortedatum <=> s.geboortedatum"
        : "p.%1$s collate utf8mb4_nopad_bin <=> s.%1$s".formatted(kolom);
  }
}
