package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/** A school of its own that shares talks with a gemeente. Today is 2 November 2026. */
public final class Jongerenhulp {
  public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  public static final String UTRECHT = "GM0344";
  public static final String ZWOLLE = "GM0193";

  private final Testgegevens gegevens;
  private final LeerlingService leerlingen;
  private final GesprekService gesprekken;
  private final GesprekOverzicht overzicht;
  private final JdbcTemplate jdbc;
  public final long school;
  public final String functionaris;
  private int nummer;

  public Jongerenhulp(
      Testgegevens gegevens,
      LeerlingService leerlingen,
      GesprekService gesprekken,
      GesprekOverzicht overzicht,
      JdbcTemplate jdbc) {
    this.gegevens = gegevens;
    this.leerlingen = leerlingen;
    this.gesprekken = gesprekken;
    this.overzicht = overzicht;
    this.jdbc = jdbc;
    this.school = gegevens.nieuweSchool();
    this.functionaris = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
  }

  /**
   * A talk that was held and recorded.
   *
   * @param gesprekId the talk
   * @param leerlingId the pupil
   * @param id the youth as the gemeente knows him, 0 when it was not shared
   */
  public record Gedeeld(long gesprekId, long leerlingId, long id) {}

  /** Shares with a gemeente, on consent; the education ends on that day. */
  public Gedeeld deel(String gemeente, LocalDate einde) {
    return voer(Delen.TOESTEMMING, gemeente, einde);
  }

  /** Records a talk with or without sharing it. */
  public Gedeeld voer(Delen delen, String gemeente, LocalDate einde) {
    return gegevens.als(
        functionaris,
        () -> {
          long leerling =
              leerlingen
                  .save(
                      new LeerlingGegevens(
                          null, 0, String.valueOf(++nummer), "Tesfay", "Selam", LocalDate.of(2009, 5, 2), "PRO-5",
                          "J. Bos", null, "PRO", Verblijfsstatus.STATUSHOUDER, LocalDate.of(2024, 8, 1), einde, null,
                          null, null),
                      null)
                  .id();
          long gesprek =
              gesprekken.plan(
                  new GesprekPlan(leerling, VANDAAG, LocalTime.of(10, 0), 30, "lokaal 3", Set.of(), null));
          boolean metToestemming = delen == Delen.TOESTEMMING;
          gesprekken.legVast(
              gesprek,
              overzicht.findById(gesprek).versie(),
              new GesprekVastlegging(
                  VANDAAG, "De brief van DUO.", "Naar het mbo.", List.of(), delen,
                  metToestemming ? ToestemmingVan.LEERLING : null, metToestemming ? VANDAAG : null,
                  delen == Delen.GRONDSLAG ? "Wet op iets" : null, gemeente, null));
          List<Long> id = jdbc.queryForList("select id from jongere where gesprek_id = ?", Long.class, gesprek);
          return new Gedeeld(gesprek, leerling, id.isEmpty() ? 0 : id.getFirst());
        });
  }

  /** The school withdraws. */
  public void trekIn(Gedeeld gedeeld) {
    gegevens.als(
        functionaris,
        () -> {
          gesprekken.trekDelenIn(gedeeld.gesprekId(), overzicht.findById(gedeeld.gesprekId()).versie());
          return null;
        });
  }

  /** The school learns that the pupil lives elsewhere; null: it does not know any more. */
  public void verhuis(Gedeeld gedeeld, String gemeente) {
    gegevens.als(
        functionaris,
        () -> {
          LeerlingGegevens l = leerlingen.findById(gedeeld.leerlingId());
          return leerlingen.save(
              new LeerlingGegevens(
                  l.id(), l.versie(), l.leerlingnummer(), l.achternaam(), l.roepnaam(), l.geboortedatum(), l.klas(),
                  l.mentor(), l.voogd(), l.opleidingscode(), l.verblijfsstatus(), l.begin(), l.verwachtEinde(),
                  l.uitgeschrevenOp(), gemeente, l.achtJaarLeerplichtig()),
              "verhuisd");
        });
  }
}
