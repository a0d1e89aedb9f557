package nl.inburgeringsportaal.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The schools of the country with their pupils, each delivered by the school itself, and the taalscholen with their
 * learners as DUO delivers them. Invented, and the same at every run on the same day: ages are counted from it.
 */
@TestComponent
@Order(47)
class DemoLandelijkScholen implements DemoStap {
  /** Schools of a copy. */
  static final int SCHOLEN = 1_600;

  /** Pupils of a copy. */
  static final int LEERLINGEN = 25_000;

  /** Taalscholen of a copy. */
  static final int TAALSCHOLEN = 300;

  private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
  private static final LocalDate KEURMERKEN = LocalDate.of(2013, 1, 1);
  private static final long EERSTE_INSTELLING = 4_200_000_000L;
  private static final int JONGSTE = 12;
  private static final int DAGEN = 8 * 365;

  private static final List<String> SOORTEN =
      List.of("ISK", "Praktijkschool", "Vmbo", "College", "Vso", "Entree-opleidingen", "Lyceum", "Mbo");

  /** For each of {@link #SOORTEN} what its pupils follow. */
  private static final List<List<String>> OPLEIDINGEN =
      List.of(
          List.of("ISK", "ISK_PRO", "ISK_VMBO_BB", "ISK_VMBO_KB", "ISK_VMBO_GT", "ISK_HAVO_VWO"),
          List.of("PRO"),
          List.of("VMBO_BB", "VMBO_KB", "VMBO_GT"),
          List.of("VMBO_GT", "HAVO", "VWO"),
          List.of("VSO_ARBEID", "VSO_DAGBESTEDING", "VSO_VERVOLG"),
          List.of("ENTREE"),
          List.of("HAVO", "VWO"),
          List.of("ENTREE", "MBO2", "MBO3", "MBO4"));

  private static final List<String> STATUS =
      List.of(
          "STATUSHOUDER", "STATUSHOUDER", "STATUSHOUDER", "GEZINSMIGRANT", "IN_PROCEDURE", "ONTHEEMDE_RTB", "EU",
          "ONBEKEND");

  private final Demobezorger bezorger;
  private final OrganisatieRepository organisaties;
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final TransactionOperations transactie;
  private final JdbcClient jdbc;
  private final Klok klok;
  private final int factor;

  DemoLandelijkScholen(
      Demobezorger bezorger,
      OrganisatieRepository organisaties,
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      TransactionOperations transactie,
      JdbcClient jdbc,
      Klok klok,
      @Value("${" + DemoLandelijk.FACTOR + "}") int factor) {
    this.bezorger = bezorger;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.transactie = transactie;
    this.jdbc = jdbc;
    this.klok = klok;
    this.factor = factor;
  }

  private record Gemeente(String code, String naam) {}

  /** A school with who works there. */
  private record School(String wie, int soort, String gemeente, int leerlingen) {}

  @Override
  public void maak() {
    if (jdbc.sql("select exists (select 1 from leerling)").query(Boolean.class).single()) {
      return;
    }
    List<Gemeente> gemeenten =
        jdbc.sql("select code, naam from gemeente where geldig_tot is null and code <> 'GM1999' order by code")
            .query(Gemeente.class)
            .list();
    List<School> scholen = transactie.execute(status -> scholen(gemeenten));
    LocalDate vandaag = klok.vandaag();
    List<Demobezorger.Verstuurd> onderweg = new ArrayList<>();
    for (int i = 0; i < scholen.size(); i++) {
      School school = scholen.get(i);
      String csv = leerlingen(school, new SplittableRandom(i), vandaag);
      onderweg.add(bezorger.stuur(school.wie(), vandaag, Map.of("leerlingen", bron(csv))));
    }
    onderweg.forEach(bezorger::wacht);
    taalscholen(gemeenten);
    aanbod();
  }

  private List<School> scholen(List<Gemeente> gemeenten) {
    SplittableRandom toeval = new SplittableRandom(1_600);
    Set<String> namen = new HashSet<>();
    List<School> scholen = new ArrayList<>();
    LocalDate jaarGeleden = klok.vandaag().minusYears(1);
    LocalDate begin = jaarGeleden.isBefore(BEGIN) ? jaarGeleden : BEGIN;
    for (int nummer = 0; nummer < SCHOLEN * factor; nummer++) {
      Gemeente gemeente = gemeenten.get(nummer % gemeenten.size());
      int soort = nummer % SOORTEN.size();
      String naam;
      do {
        naam = SOORTEN.get(soort) + " " + Landelijk.naam(toeval, 3);
      } while (!namen.add(naam + gemeente.naam()));
      String wie = "school-%05d".formatted(nummer + 1);
      Organisatie school =
          organisaties.save(
              new Organisatie(
                  new OrganisatieGegevens(
                      null, 0, Organisatiesoort.SCHOOL, naam, gemeente.naam(), gemeente.code(), null, null, null,
                      null),
                  wie));
      Gebruiker gebruiker = gebruikers.save(new Gebruiker(wie, Landelijk.naam(toeval, 2), wie + "@voorbeeld.example"));
      rollen.save(
          new GebruikerRol(gebruiker.id(), school.gegevens().id(), Rol.SCHOOLFUNCTIONARIS, begin, null));
      int plaats = nummer % SCHOLEN;
      scholen.add(
          new School(
              wie, soort, gemeente.code(), (plaats + 1) * LEERLINGEN / SCHOLEN - plaats * LEERLINGEN / SCHOLEN));
    }
    return scholen;
  }

  private static String leerlingen(School school, SplittableRandom toeval, LocalDate vandaag) {
    StringBuilder csv =
        new StringBuilder(
            "leerlingnummer;achternaam;roepnaam;geboortedatum;opleidingscode;verblijfsstatus;klas;woongemeente\n");
    List<String> opleidingen = OPLEIDINGEN.get(school.soort());
    for (int i = 1; i <= school.leerlingen(); i++) {
      csv.append(
          String.join(
              ";",
              String.valueOf(i),
              Landelijk.naam(toeval, 3),
              Landelijk.naam(toeval, 2),
              vandaag.minusYears(JONGSTE).minusDays(toeval.nextInt(DAGEN)).toString(),
              opleidingen.get(toeval.nextInt(opleidingen.size())),
              STATUS.get(toeval.nextInt(STATUS.size())),
              String.valueOf((char) ('A' + i % 4)),
              school.gemeente()));
      csv.append('\n');
    }
    return csv.toString();
  }

  /** Those with a case in the letter are there already. */
  private void taalscholen(List<Gemeente> gemeenten) {
    int er = jdbc.sql("select count(*) from instelling").query(Integer.class).single();
    SplittableRandom toeval = new SplittableRandom(TAALSCHOLEN);
    StringBuilder csv = new StringBuilder("instellingsnummer;naam;plaats;bow_nummer;keurmerk;taalschakel\n");
    for (int nummer = 1; nummer <= TAALSCHOLEN * factor - er; nummer++) {
      csv.append(
          String.join(
              ";",
              String.valueOf(EERSTE_INSTELLING + nummer),
              "Taalschool " + Landelijk.naam(toeval, 3),
              gemeenten.get(nummer * 7 % gemeenten.size()).naam(),
              String.valueOf(20_000 + nummer),
              "J",
              nummer % 10 == 0 ? "J" : "N"));
      csv.append('\n');
    }
    bezorger.bezorg(KEURMERKEN, Map.of("instellingen", bron(csv.toString())));
  }

  /** A third of those who were still under the duty learns somewhere. */
  private void aanbod() {
    List<String> nummers =
        jdbc.sql("select instellingsnummer from instelling where instellingsnummer >= ? order by instellingsnummer")
            .param(String.valueOf(EERSTE_INSTELLING))
            .query(String.class)
            .list();
    StringBuilder csv = new StringBuilder("vnummer;instellingsnummer;begin;bekostiging\n");
    int[] teller = {0};
    jdbc.sql(
            """
            select p.vnummer, i.plicht_begin from inburgeraar i join inburgeraar_persoon p on p.inburgeraar_id = i.id
            where i.plicht_begin is not null and i.voldaan_op is null and i.ontheven_op is null
              and i.einde_overig_op is null and mod(p.vnummer, 3) = 0
            order by p.vnummer
            """)
        .query(
            rij -> {
              csv.append(rij.getString(1))
                  .append(';')
                  .append(nummers.get(teller[0]++ % nummers.size()))
                  .append(';')
                  .append(rij.getObject(2, LocalDate.class).plusDays(60))
                  .append(";LENING\n");
            });
    bezorger.bezorg(Brief.PEILDATUM, Map.of("aanbod", bron(csv.toString())));
  }

  private static Demobezorger.Bron bron(String csv) {
    return () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }
}
