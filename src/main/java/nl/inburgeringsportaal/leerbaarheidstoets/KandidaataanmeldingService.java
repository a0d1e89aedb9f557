package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Lijstsql;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Persoon;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Zicht;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Aanmeldboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnamesql;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A gemeente signs somebody up for the leerbaarheidstoets, before DUO gave him a number. */
@Service
@RolesAllowed({Rollen.KLANTMANAGER, Rollen.TOETSPLANNER})
public class KandidaataanmeldingService {
  private static final Set<Rol> WIE = EnumSet.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER);

  /** Under the law of 2021, with a duty that has begun and not ended, and nobody has signed him up. */
  private static final String KANDIDAAT =
      """
      l.regime = 'WI2021' and (l.vrijwillig or l.plicht_begin <= :dag)
        and %s and not %s
      """
          .formatted(Deelnamesql.PLICHT_LOOPT, Deelnamesql.isBekend("l.id"));

  private final Personenbereik bereik;
  private final Aanmeldboek boek;
  private final Wijzigingslog wijzigingslog;
  private final Leeslog leeslog;
  private final JdbcClient jdbc;
  private final Klok klok;

  KandidaataanmeldingService(
      Personenbereik bereik,
      Aanmeldboek boek,
      Wijzigingslog wijzigingslog,
      Leeslog leeslog,
      JdbcClient jdbc,
      Klok klok) {
    this.bereik = bereik;
    this.boek = boek;
    this.wijzigingslog = wijzigingslog;
    this.leeslog = leeslog;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Somebody who can be signed up.
   *
   * @param id id of the person
   * @param naam first names and surname
   * @param gemeentecode code of his gemeente
   */
  public record Keuze(long id, String naam, String gemeentecode) {

    /** Not the person: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Keuze[" + id + "]";
    }
  }

  /**
   * @param naam part of the name, empty for all
   * @param pagina page; by name
   * @return who can be signed up; a search for a name is in the read log
   */
  @Transactional
  public List<Keuze> zoek(String naam, Pageable pagina) {
    Zicht zicht = bereik.zicht(WIE);
    String zoek = naam == null ? "" : naam.strip();
    List<Keuze> gevonden =
        jdbc.sql(
                "select l.id, concat_ws(' ', p.voornamen, p.achternaam) as naam, " + Personenbereik.GEMEENTECODE
                    + " as gemeentecode from inburgeraar l join inburgeraar_persoon p on p.inburgeraar_id = l.id where "
                    + zicht.voorwaarde("l.id") + " and " + KANDIDAAT
                    + " and concat_ws(' ', p.voornamen, p.achternaam) like :zoek escape '!'"
                    + " order by p.achternaam, p.voornamen, l.id limit :aantal offset :vanaf")
            .params(zicht.parameters())
            .param("dag", klok.vandaag())
            .param("zoek", Lijstsql.bevat(zoek))
            .param("aantal", pagina.getPageSize())
            .param("vanaf", pagina.getOffset())
            .query(Keuze.class)
            .list();
    if (!zoek.isEmpty() && pagina.getPageNumber() == 0) {
      leeslog.noteer(
          Leeslog.Handeling.GEZOCHT, KandidaatService.OBJECT, null, null, "aan te melden, getoond=" + gevonden.size());
    }
    return gevonden;
  }

  /**
   * Signs somebody up; the number comes from DUO.
   *
   * @param inburgeraarId id of a person
   * @return id of the deelname
   * @throws NietGevonden when he is not within reach
   * @throws RegelOvertreden when he is signed up already, has an outcome, need not take the test or is not under the
   *     duty of the law of 2021
   */
  public long meldAan(long inburgeraarId) {
    Persoon persoon = bereik.eis(inburgeraarId, WIE);
    return boek.doe(
        () -> {
          if (boek.isBekend(inburgeraarId)) {
            throw new RegelOvertreden("lbt-kandidaten.fout.al-aangemeld");
          }
          boolean mag =
              jdbc.sql("select exists (select 1 from inburgeraar l where l.id = :id and " + KANDIDAAT + ")")
                  .params(Map.of("id", inburgeraarId, "dag", klok.vandaag()))
                  .query(Boolean.class)
                  .single();
          if (!mag) {
            throw new RegelOvertreden("lbt-kandidaten.fout.geen-plicht");
          }
          long id = boek.meldAan(inburgeraarId);
          wijzigingslog.noteer(
              InburgeraarService.OBJECT, inburgeraarId, persoon.organisatieId(), "lbt-aanmelding", null, true, null);
          return id;
        });
  }
}
