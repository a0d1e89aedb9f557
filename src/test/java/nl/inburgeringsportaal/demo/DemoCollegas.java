package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import nl.inburgeringsportaal.toegang.internal.Rondewerker;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Colleagues of the gemeentebeheerder, an administrator at DUO, and a review of rights that runs. */
@TestComponent
@Order(16)
class DemoCollegas implements DemoStap {
  private static final List<Rol> BEURTELINGS = List.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.TOETSBEGELEIDER);
  private static final List<String> NAMEN =
      List.of(
          "Anouk van den Berg", "Bilal Yilmaz", "Carla Hofman", "Dirk Jansma", "Emine Kaya", "Frank de Groot",
          "Gerda Visscher", "Hassan Amrani", "Iris Koster", "Jeroen van Dam", "Kim Nguyen", "Lisa Brandsma",
          "Mohamed El Idrissi", "Noor Dijkstra", "Olga Petrova", "Paul Rietveld", "Rosa Martens", "Stefan Blom");

  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;
  private final Rondewerker rondes;
  private final JdbcClient jdbc;
  private final Klok klok;

  DemoCollegas(
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen,
      Rondewerker rondes,
      JdbcClient jdbc,
      Klok klok) {
    this.gebruikers = gebruikers;
    this.rollen = rollen;
    this.rondes = rondes;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public void maak() {
    String eerste = gebruikersnaam(NAMEN.getFirst());
    if (gebruikers.findByGebruikersnaam(eerste).isEmpty()) {
      long gemeente =
          jdbc.sql("select id from organisatie where naam = 'Gemeente Utrecht'").query(Long.class).single();
      for (int i = 0; i < NAMEN.size(); i++) {
        voegToe(NAMEN.get(i), gemeente, i);
      }
      jdbc.sql(
              """
              update gebruiker_rol set organisatiebeheerder = true
              where rol = 'medewerker_duo' and gebruiker_id = (select id from gebruiker where gebruikersnaam = 'duo')
              """)
          .update();
    }
    rondes.werkBij();
  }

  private void voegToe(String naam, long gemeente, int nummer) {
    Gebruiker gebruiker = new Gebruiker(gebruikersnaam(naam), naam, gebruikersnaam(naam) + "@voorbeeld.example");
    gebruikers.saveAndFlush(gebruiker);
    LocalDate sinds = klok.vandaag().minusMonths(13 + nummer * 5L);
    rollen.saveAndFlush(
        new GebruikerRol(gebruiker.id(), gemeente, BEURTELINGS.get(nummer % BEURTELINGS.size()), sinds, null));
    // Some work daily, some were not seen for long, the last three never.
    if (nummer < NAMEN.size() - 3) {
      LocalDateTime gezien = klok.nu().minusDays((long) nummer * nummer).minusHours(nummer);
      jdbc.sql("update gebruiker set laatst_ingelogd = ? where id = ?").params(gezien, gebruiker.id()).update();
    }
  }

  private static String gebruikersnaam(String naam) {
    return naam.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
  }
}
