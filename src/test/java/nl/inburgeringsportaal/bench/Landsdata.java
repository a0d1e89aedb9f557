package nl.inburgeringsportaal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 100,000 invented pupils at 1,600 schools, the same at every run. One school is large (an ISK of a big city
 * with 2,000 pupils), so that its list has a twentieth page; the others share the rest.
 *
 * @param groteSchool id of the large school
 * @param functionaris user name of somebody who reaches all of it
 * @param mentor user name of somebody who reaches twenty of its groups
 */
record Landsdata(long groteSchool, String functionaris, String mentor) {
  static final int SCHOLEN = 1_600;
  static final int LEERLINGEN = 100_000;
  private static final int GROOT = 2_000;
  private static final int KLASSEN = 80;
  private static final int BLOK = 5_000;
  private static final LocalDate EERSTE_GEBOORTEDAG = LocalDate.of(2005, 1, 1);
  static final List<String> STATUS =
      List.of(
          "STATUSHOUDER", "STATUSHOUDER", "GEZINSMIGRANT", "IN_PROCEDURE", "ONTHEEMDE_RTB", "NEDERLANDER", "ONBEKEND");
  static final List<String> OPLEIDING =
      List.of("PRO", "ISK_PRO", "VSO_ARBEID", "VSO_DAGBESTEDING", "ENTREE", "VMBO_BB", "VMBO_GT", "HAVO", "MBO2");
  private static final List<String> LETTERGREPEN =
      List.of(
          "ab", "dar", "el", "fi", "gam", "ha", "is", "ka", "lo", "mi", "na", "om", "ra", "sel", "ta", "wel", "ya",
          "zu");

  static Landsdata maak(JdbcTemplate jdbc, Testgegevens gegevens) {
    Random toeval = new Random(2026);
    long school = gegevens.nieuweSchool();
    List<Long> scholen = scholen(jdbc);
    leerlingen(jdbc, toeval, school, scholen);
    String functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    String mentor = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    for (int klas = 0; klas < 20; klas++) {
      jdbc.update(
          "insert into gebruiker_groep (gebruiker_id, organisatie_id, groep)"
              + " select id, ?, ? from gebruiker where gebruikersnaam = ?",
          school, "K" + klas, mentor);
    }
    jdbc.execute("analyze table leerling, leerling_persoon");
    return new Landsdata(school, functionaris, mentor);
  }

  private static List<Long> scholen(JdbcTemplate jdbc) {
    List<Long> ids = ids(jdbc, "organisatie_seq", SCHOLEN - 1);
    List<Object[]> rijen = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      rijen.add(new Object[] {ids.get(i), "School " + i, "Plaats " + i % 300});
    }
    jdbc.batchUpdate(
        "insert into organisatie (id, soort, naam, plaats, gewijzigd_door) values (?, 'SCHOOL', ?, ?, 'systeem')",
        rijen);
    return ids;
  }

  private static void leerlingen(JdbcTemplate jdbc, Random toeval, long grote, List<Long> scholen) {
    List<Long> ids = ids(jdbc, "leerling_seq", LEERLINGEN);
    List<Long> plaatsen = new ArrayList<>(Collections.nCopies(GROOT, grote));
    for (int i = GROOT; i < LEERLINGEN; i++) {
      plaatsen.add(scholen.get(i % scholen.size()));
    }
    // Pupils do not come school by school: rows of one school lie spread over the table, as after years of use.
    Collections.shuffle(plaatsen, toeval);
    for (int begin = 0; begin < LEERLINGEN; begin += BLOK) {
      List<Object[]> leerling = new ArrayList<>();
      List<Object[]> persoon = new ArrayList<>();
      for (int i = begin; i < begin + BLOK; i++) {
        leerling.add(new Object[] {ids.get(i), plaatsen.get(i), "K" + toeval.nextInt(KLASSEN),
            een(OPLEIDING, toeval), een(STATUS, toeval)});
        persoon.add(new Object[] {ids.get(i), plaatsen.get(i), "L" + i, naam(toeval, 4), naam(toeval, 2),
            EERSTE_GEBOORTEDAG.plusDays(toeval.nextInt(5 * 365)), "M. " + naam(toeval, 2)});
      }
      jdbc.batchUpdate(
          "insert into leerling (id, school_id, klas, opleidingscode, verblijfsstatus, gewijzigd_door)"
              + " values (?, ?, ?, ?, ?, 'systeem')", leerling);
      jdbc.batchUpdate(
          "insert into leerling_persoon (leerling_id, school_id, leerlingnummer, achternaam, roepnaam,"
              + " geboortedatum, mentor, gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?, 'systeem')", persoon);
    }
  }

  /** Takes ids as the portal does: fifty for every step of the sequence. */
  private static List<Long> ids(JdbcTemplate jdbc, String reeks, int aantal) {
    List<Long> ids = new ArrayList<>(aantal + 50);
    String vraag = "select next value for " + reeks + " from seq_1_to_" + (aantal + 49) / 50;
    for (Long einde : jdbc.queryForList(vraag, Long.class)) {
      for (long id = einde - 49; id <= einde && ids.size() < aantal; id++) {
        ids.add(id);
      }
    }
    return ids;
  }

  static String een(List<String> lijst, Random toeval) {
    return lijst.get(toeval.nextInt(lijst.size()));
  }

  static String naam(Random toeval, int lengte) {
    StringBuilder naam = new StringBuilder();
    for (int i = 0; i < lengte; i++) {
      naam.append(een(LETTERGREPEN, toeval));
    }
    naam.setCharAt(0, Character.toUpperCase(naam.charAt(0)));
    return naam.toString();
  }
}
