package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Persoon;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatlezer;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatzoeker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate needs on the day: language, interpreter, wheelchair, facilities. Never a diagnosis. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER, Rollen.GEMEENTEBEHEERDER})
@Transactional
public class KandidaatwensService {
  /** Code of an interpreter of sign language (ISO 639-2). */
  public static final String GEBARENTAAL = "sgn";

  private static final Set<Rol> SCHRIJVERS =
      EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER);
  private static final Set<String> TALEN = talen();

  private final Personenbereik bereik;
  private final Kandidaatzoeker zoeker;
  private final Kandidaatlezer lezer;
  private final Wijzigingslog wijzigingslog;
  private final JdbcClient jdbc;
  private final Klok klok;

  KandidaatwensService(
      Personenbereik bereik,
      Kandidaatzoeker zoeker,
      Kandidaatlezer lezer,
      Wijzigingslog wijzigingslog,
      JdbcClient jdbc,
      Klok klok) {
    this.bereik = bereik;
    this.zoeker = zoeker;
    this.lezer = lezer;
    this.wijzigingslog = wijzigingslog;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  private static Set<String> talen() {
    Set<String> talen =
        Stream.concat(
                Arrays.stream(Locale.getISOLanguages()),
                Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .filter(taal -> taal.matches("[a-z]{2,3}"))
            .collect(Collectors.toCollection(HashSet::new));
    talen.add(GEBARENTAAL);
    return Set.copyOf(talen);
  }

  /**
   * Saves what a candidate needs; it goes with him to every session.
   *
   * @param gegevens the form, with the version that was read
   * @return id of the session in which he has a place although he cannot come into its room with his wheelchair, which
   *     is work for who plans; empty when there is none
   * @throws NietGevonden when he is not within reach
   * @throws OngeldigeInvoer when a language does not exist
   * @throws GelijktijdigGewijzigd when somebody else was first; nothing is saved
   */
  public Optional<Long> save(WensGegevens gegevens) {
    KandidaatListItem wie =
        zoeker.vind(bereik.zicht(SCHRIJVERS), gegevens.deelnameId()).orElseThrow(NietGevonden::new);
    Persoon persoon = bereik.eis(wie.inburgeraarId(), SCHRIJVERS);
    taal("instructietaal", gegevens.instructietaal());
    taal("tolkTaal", gegevens.tolkTaal());
    WensGegevens oud = lezer.wens(wie.inburgeraarId()).apply(wie.id());
    if (oud.versie() != gegevens.versie()) {
      throw new GelijktijdigGewijzigd();
    }
    bewaar(wie.inburgeraarId(), gegevens);
    noteer(persoon, "instructietaal", oud.instructietaal(), gegevens.instructietaal());
    noteer(persoon, "tolk_taal", oud.tolkTaal(), gegevens.tolkTaal());
    noteer(persoon, "rolstoel", oud.rolstoel(), gegevens.rolstoel());
    noteer(persoon, "voorzieningen", tekst(oud), tekst(gegevens));
    return gegevens.rolstoel() ? onbereikbaar(wie.inburgeraarId()) : Optional.empty();
  }

  private Optional<Long> onbereikbaar(long inburgeraarId) {
    return jdbc.sql(
            """
            select s.id from lbt_plaatsing p join lbt_sessie s on s.id = p.sessie_id
              join toetslokaal k on k.id = s.lokaal_id
            where p.inburgeraar_id = ? and p.beeindigd_op is null and s.begin > ? and not k.rolstoel
              and s.status in ('GEPLAND', 'KLAARGEZET')
            """)
        .params(inburgeraarId, klok.nu())
        .query(Long.class)
        .optional();
  }

  private static void taal(String veld, String code) {
    if (code != null && !TALEN.contains(code)) {
      throw new OngeldigeInvoer(veld, code, "lbt-kandidaten.fout.taal");
    }
  }

  private void bewaar(long inburgeraarId, WensGegevens gegevens) {
    // The first one to note something writes version 1; whoever does so in the same moment finds it there.
    String sql =
        gegevens.versie() == 0
            ? "insert ignore into lbt_wens (inburgeraar_id, instructietaal, tolk_taal, rolstoel, voorzieningen, versie,"
                + " gewijzigd_door) values (:id, :taal, :tolk, :rolstoel, :voorzieningen, 1, :door)"
            : "update lbt_wens set instructietaal = :taal, tolk_taal = :tolk, rolstoel = :rolstoel,"
                + " voorzieningen = :voorzieningen, versie = versie + 1, gewijzigd_door = :door"
                + " where inburgeraar_id = :id and versie = :versie";
    int rijen =
        jdbc.sql(sql)
            .param("id", inburgeraarId)
            .param("taal", gegevens.instructietaal())
            .param("tolk", gegevens.tolkTaal())
            .param("rolstoel", gegevens.rolstoel())
            .param("voorzieningen", tekst(gegevens))
            .param("door", Wijzigingsspoor.actor())
            .param("versie", gegevens.versie())
            .update();
    if (rijen == 0) {
      throw new GelijktijdigGewijzigd();
    }
  }

  private static String tekst(WensGegevens wens) {
    return wens.voorzieningen().isEmpty()
        ? null
        : wens.voorzieningen().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private void noteer(Persoon persoon, String veld, Object oud, Object nieuw) {
    if (!Objects.equals(oud, nieuw)) {
      wijzigingslog.noteer(
          InburgeraarService.OBJECT, persoon.id(), persoon.organisatieId(), veld, oud, nieuw, null);
    }
  }
}
