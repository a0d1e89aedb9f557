package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.organisatie.internal.Mandaat;
import nl.inburgeringsportaal.organisatie.internal.MandaatRepository;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import nl.inburgeringsportaal.toegang.internal.GebruikerRol;
import nl.inburgeringsportaal.toegang.internal.GebruikerRolRepository;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Transactional;

/** The organisations and accounts of the demo, once per database. All people and schools are invented. */
@TestComponent
@Order(10)
public class DemoAccounts implements DemoStap {
  private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

  private final Klok klok;
  private final OrganisatieRepository organisaties;
  private final MandaatRepository mandaten;
  private final GebruikerRepository gebruikers;
  private final GebruikerRolRepository rollen;

  DemoAccounts(
      Klok klok,
      OrganisatieRepository organisaties,
      MandaatRepository mandaten,
      GebruikerRepository gebruikers,
      GebruikerRolRepository rollen) {
    this.klok = klok;
    this.organisaties = organisaties;
    this.mandaten = mandaten;
    this.gebruikers = gebruikers;
    this.rollen = rollen;
  }

  private record Account(String gebruikersnaam, String naam, String organisatie, List<Rol> rollen) {}

  private static final List<Account> ACCOUNTS =
      List.of(
          new Account("school", "Sanne de Wit", "kompas", List.of(Rol.SCHOOLFUNCTIONARIS)),
          new Account("school2", "Joris Hendriks", "horizon", List.of(Rol.SCHOOLFUNCTIONARIS)),
          new Account("gemeente", "Femke Bakker", "utrecht", List.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER)),
          new Account("gemeente2", "Wouter Smit", "zwolle", List.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER)),
          new Account("klantmanager", "Naima Idrissi", "utrecht", List.of(Rol.KLANTMANAGER)),
          new Account("wissel", "Tom Kuipers", "uitvoering", List.of(Rol.KLANTMANAGER)),
          new Account("planner", "Lotte Vos", "utrecht", List.of(Rol.TOETSPLANNER)),
          new Account("toetsbegeleider", "Pieter Mulder", "utrecht", List.of(Rol.TOETSBEGELEIDER)),
          new Account("toetsbegeleider2", "Ans Dekker", "zwolle", List.of(Rol.TOETSBEGELEIDER)),
          new Account("keurmerk", "Ruben Vermeer", "bow", List.of(Rol.INSPECTEUR_BOW)),
          new Account("beslisser", "Ilse Postma", "bow", List.of(Rol.BESLISSER_BOW, Rol.INSPECTEUR_BOW)),
          new Account("beslisser2", "Hugo Schouten", "bow", List.of(Rol.BESLISSER_BOW, Rol.INSPECTEUR_BOW)),
          new Account("bezoeker", "Mira Jonker", "bezoek", List.of(Rol.BEZOEKER_EXTERN)),
          new Account("ice", "Bas Wolters", "ice", List.of(Rol.TRAINER_ICE)),
          new Account("duo", "Karin Peters", "duo", List.of(Rol.MEDEWERKER_DUO)),
          new Account("duo2", "Sem Groen", "duo", List.of(Rol.MEDEWERKER_DUO)),
          new Account("szw", "Nora van Leeuwen", "szw", List.of(Rol.BELEID_SZW)),
          new Account("inspectie", "Daan Brouwer", "inspectie", List.of(Rol.INSPECTIE_SZW)),
          new Account("redactie", "Eva Scholten", "divosa", List.of(Rol.REDACTEUR_HANDREIKING)),
          new Account("redactie2", "Jan Willems", "vng", List.of(Rol.REDACTEUR_HANDREIKING)),
          new Account("fg", "Marit Hoekstra", "utrecht", List.of(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING)),
          new Account("beheer", "Gijs Timmer", "beheer", List.of(Rol.PORTAALBEHEERDER)),
          new Account("beheer2", "Yara Prins", "beheer", List.of(Rol.PORTAALBEHEERDER)));

  /**
   * @return names of the demo accounts, in the order in which they are shown
   */
  public static List<String> namen() {
    return ACCOUNTS.stream().map(Account::gebruikersnaam).toList();
  }

  /**
   * Puts the demo's people in a realm.
   *
   * @param realm gets them
   * @param wachtwoord password of each of them
   */
  public static void voegToe(Realm realm, String wachtwoord) {
    ACCOUNTS.forEach(
        wie -> realm.met(wie.gebruikersnaam(), wie.naam(), wachtwoord, wie.organisatie(), wie.rollen()));
  }

  /**
   * @param rol a role
   * @return the first account that has it
   */
  public static String naam(Rol rol) {
    return ACCOUNTS.stream()
        .filter(account -> account.rollen().contains(rol))
        .findFirst()
        .map(Account::gebruikersnaam)
        .orElseThrow();
  }

  /** Makes organisations, accounts, roles and mandates when the database has no account yet. */
  @Override
  @Transactional
  public void maak() {
    if (gebruikers.count() > 0) {
      return;
    }
    // In a demo that plays earlier everybody works here a year already.
    LocalDate jaarGeleden = klok.vandaag().minusYears(1);
    LocalDate begin = jaarGeleden.isBefore(BEGIN) ? jaarGeleden : BEGIN;
    Map<String, Long> ids = new HashMap<>();
    voegToe(ids, "kompas", Organisatiesoort.SCHOOL, "Kompas College ISK", "Utrecht", "GM0344");
    voegToe(ids, "horizon", Organisatiesoort.SCHOOL, "Horizon Praktijkschool", "Zwolle", "GM0193");
    voegToe(ids, "utrecht", Organisatiesoort.GEMEENTE, "Gemeente Utrecht", "Utrecht", "GM0344");
    voegToe(ids, "zwolle", Organisatiesoort.GEMEENTE, "Gemeente Zwolle", "Zwolle", "GM0193");
    voegToe(ids, "uitvoering", Organisatiesoort.UITVOERINGSORGANISATIE, "Werkplein Midden", "Amersfoort", null);
    voegToe(ids, "bow", Organisatiesoort.BLIK_OP_WERK, "Blik op Werk", "Utrecht", null);
    voegToe(ids, "bezoek", Organisatiesoort.INSPECTIEPARTNER, "Taalvisie Inspecties", "Amsterdam", null);
    voegToe(ids, "ice", Organisatiesoort.BUREAU_ICE, "Bureau ICE", "Culemborg", null);
    voegToe(ids, "duo", Organisatiesoort.DUO, "DUO", "Groningen", null);
    voegToe(ids, "szw", Organisatiesoort.SZW, "Ministerie van SZW", "Den Haag", null);
    voegToe(ids, "inspectie", Organisatiesoort.INSPECTIE_SZW, "Nederlandse Arbeidsinspectie", "Den Haag", null);
    voegToe(ids, "divosa", Organisatiesoort.REDACTIEPARTNER, "Divosa", "Utrecht", null);
    voegToe(ids, "vng", Organisatiesoort.REDACTIEPARTNER, "VNG", "Den Haag", null);
    voegToe(ids, "beheer", Organisatiesoort.BEHEERORGANISATIE, "Beheer Inburgeringsportaal", null, null);
    for (String gemeente : List.of("utrecht", "zwolle")) {
      mandaten.save(
          new Mandaat(ids.get("uitvoering"), ids.get(gemeente), Rol.KLANTMANAGER, new Periode(begin, null)));
    }
    ACCOUNTS.forEach(account -> voegToe(account, ids.get(account.organisatie()), begin));
  }

  private void voegToe(Account account, long organisatieId, LocalDate begin) {
    Gebruiker gebruiker =
        gebruikers.save(
            new Gebruiker(
                account.gebruikersnaam(), account.naam(), account.gebruikersnaam() + "@voorbeeld.example"));
    account.rollen().forEach(rol -> rollen.save(new GebruikerRol(gebruiker.id(), organisatieId, rol, begin, null)));
  }

  private void voegToe(
      Map<String, Long> ids, String sleutel, Organisatiesoort soort, String naam, String plaats, String gemeente) {
    OrganisatieGegevens gegevens =
        new OrganisatieGegevens(null, 0, soort, naam, plaats, gemeente, null, null, null, null);
    // The host of the portal is there from the first migration on.
    Organisatie organisatie =
        organisaties.findBySleutelIn(Set.of(sleutel)).stream()
            .findFirst()
            .orElseGet(() -> organisaties.save(new Organisatie(gegevens, sleutel)));
    ids.put(sleutel, organisatie.gegevens().id());
  }
}
