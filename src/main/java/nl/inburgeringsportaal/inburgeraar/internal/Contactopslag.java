package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks and stores contact data, and writes what became another value to the erasable change log. */
@Component
public class Contactopslag {
  /** Names under which changes of contact data are noted. */
  public static final Set<String> VELDEN =
      Set.of("adres", "postcode", "plaats", "telefoon", "email", "taal", "tolk", "geheim");

  private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9 ()-]{6,20}");

  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;

  Contactopslag(JdbcClient jdbc, Wijzigingslog wijzigingslog) {
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @param organisatieId organisation that is served
   * @param oud what is stored
   * @param nieuw what takes its place
   * @throws OngeldigeInvoer when a value breaks a rule
   * @throws GelijktijdigGewijzigd when somebody else was first
   */
  public void bewaar(long organisatieId, ContactGegevens oud, ContactGegevens nieuw) {
    controleer(nieuw);
    if (nieuw.met(null).equals(oud.met(null))) {
      return;
    }
    if (oud.versie() == 0) {
      // Most persons have none: the first one who writes something down makes the row.
      jdbc.sql("insert ignore into inburgeraar_contact (inburgeraar_id, gewijzigd_door) values (?, ?)")
          .params(oud.id(), Wijzigingsspoor.actor())
          .update();
    }
    int rijen =
        jdbc.sql(
                """
                update inburgeraar_contact set adres = :adres, postcode = :postcode, plaats = :plaats,
                  telefoon = :telefoon, email = :email, taal = :taal, tolk = :tolk, indicatie_geheim = :geheim,
                  versie = versie + 1, gewijzigd_door = :door
                where inburgeraar_id = :id and versie = :versie
                """)
            .param("adres", nieuw.adres())
            .param("postcode", nieuw.postcode())
            .param("plaats", nieuw.plaats())
            .param("telefoon", nieuw.telefoon())
            .param("email", nieuw.email())
            .param("taal", nieuw.taal())
            .param("tolk", nieuw.tolk())
            .param("geheim", nieuw.geheim())
            .param("door", Wijzigingsspoor.actor())
            .param("id", oud.id())
            .param("versie", oud.versie())
            .update();
    if (rijen == 0) {
      throw new GelijktijdigGewijzigd();
    }
    noteer(organisatieId, oud.id(), "adres", oud.adres(), nieuw.adres());
    noteer(organisatieId, oud.id(), "postcode", oud.postcode(), nieuw.postcode());
    noteer(organisatieId, oud.id(), "plaats", oud.plaats(), nieuw.plaats());
    noteer(organisatieId, oud.id(), "telefoon", oud.telefoon(), nieuw.telefoon());
    noteer(organisatieId, oud.id(), "email", oud.email(), nieuw.email());
    noteer(organisatieId, oud.id(), "taal", oud.taal(), nieuw.taal());
    noteer(organisatieId, oud.id(), "tolk", oud.tolk(), nieuw.tolk());
    noteer(organisatieId, oud.id(), "geheim", oud.geheim(), nieuw.geheim());
  }

  private void noteer(long organisatieId, long id, String veld, Object oud, Object nieuw) {
    if (!Objects.equals(oud, nieuw)) {
      wijzigingslog.noteer(InburgeraarService.OBJECT, id, organisatieId, veld, oud, nieuw, null);
    }
  }

  private static void controleer(ContactGegevens nieuw) {
    lengte("adres", nieuw.adres(), 200);
    lengte("plaats", nieuw.plaats(), 100);
    lengte("taal", nieuw.taal(), 60);
    lengte("email", nieuw.email(), 254);
    vorm("postcode", nieuw.postcode(), POSTCODE);
    vorm("telefoon", nieuw.telefoon(), TELEFOON);
    vorm("email", nieuw.email(), EMAIL);
  }

  /** Faults about contact data do not repeat them: they may be shown and logged elsewhere. */
  private static void lengte(String veld, String waarde, int hoogstens) {
    if (waarde != null && waarde.length() > hoogstens) {
      throw new OngeldigeInvoer(veld, null, "inburgeraar.fout.te-lang", hoogstens);
    }
  }

  private static void vorm(String veld, String waarde, Pattern vorm) {
    if (waarde != null && !vorm.matcher(waarde).matches()) {
      throw new OngeldigeInvoer(veld, null, "inburgeraar.fout." + veld);
    }
  }
}
