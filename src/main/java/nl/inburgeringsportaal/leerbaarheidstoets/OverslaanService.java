package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.inburgeraar.Personenbereik.Persoon;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Aanmeldboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatzoeker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * That somebody need not take the leerbaarheidstoets (Wet inburgering 2021 art. 14 lid 6-7). His own klantmanager
 * decides it, or who replaces him; everybody else sees that no test is needed, not why.
 */
@Service
@RolesAllowed(Rollen.KLANTMANAGER)
public class OverslaanService {
  /** Most characters of what there is to say about the ground. */
  public static final int LANGSTE_TOELICHTING = 1_000;

  /** Most characters of a reason to take the decision back. */
  public static final int LANGSTE_REDEN = 200;

  private static final Set<Rol> WIE = EnumSet.of(Rol.KLANTMANAGER);

  private final Personenbereik bereik;
  private final Kandidaatzoeker zoeker;
  private final Aanmeldboek boek;
  private final Wijzigingslog wijzigingslog;
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  OverslaanService(
      Personenbereik bereik,
      Kandidaatzoeker zoeker,
      Aanmeldboek boek,
      Wijzigingslog wijzigingslog,
      JdbcClient jdbc,
      IdBlokken ids,
      Klok klok) {
    this.bereik = bereik;
    this.zoeker = zoeker;
    this.boek = boek;
    this.wijzigingslog = wijzigingslog;
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * Decides that a candidate need not take the test; a seat that he has becomes free.
   *
   * @param deelnameId id of a deelname
   * @param grond ground of the law
   * @param toelichting what there is to say about it, at most {@value #LANGSTE_TOELICHTING} characters; may be null,
   *     but not for {@link Overslaangrond#AUDITIEF}, where the law asks why he cannot take it
   * @throws NietGevonden when he is not within reach
   * @throws OngeldigeInvoer when ground or explanation are missing
   * @throws RegelOvertreden when it is not his own candidate, or the test is being or was taken
   */
  public void geenToets(long deelnameId, Overslaangrond grond, String toelichting) {
    KandidaatListItem wie = eisEigen(deelnameId);
    if (grond == null) {
      throw new OngeldigeInvoer("grond", null, "fout.verplicht");
    }
    String tekst =
        grond == Overslaangrond.AUDITIEF
            ? Invoerregels.tekst("toelichting", toelichting, LANGSTE_TOELICHTING)
            : Invoerregels.misschien("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          boek.maakStoelVrij(deelnameId, "OVERGESLAGEN");
          if (!LbtDeelnamestatus.valueOf(boek.neem(deelnameId)).isPlanbaar()) {
            throw new RegelOvertreden("lbt-kandidaten.fout.niet-over-te-slaan");
          }
          boek.zet(deelnameId, LbtDeelnamestatus.OVERGESLAGEN.name());
          jdbc.sql(
                  "insert into lbt_overslaan (id, deelname_id, grond, toelichting, besloten_op, gewijzigd_door)"
                      + " values (?, ?, ?, ?, ?, ?)")
              .params(
                  ids.volgende("lbt_overslaan_seq"), deelnameId, grond.name(), tekst, klok.vandaag(),
                  Wijzigingsspoor.actor())
              .update();
          noteer(wie, null, true);
          return null;
        });
  }

  /**
   * Takes the decision back; the candidate waits for a place again.
   *
   * @param deelnameId id of a deelname
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when he is not within reach
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it is not his own candidate, or there is no such decision
   */
  public void trekIn(long deelnameId, String reden) {
    KandidaatListItem wie = eisEigen(deelnameId);
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_REDEN);
    boek.doe(
        () -> {
          if (!boek.neem(deelnameId).equals(LbtDeelnamestatus.OVERGESLAGEN.name())) {
            throw new RegelOvertreden("lbt-kandidaten.fout.niet-overgeslagen");
          }
          boek.zet(deelnameId, LbtDeelnamestatus.AANGEMELD.name());
          jdbc.sql(
                  "update lbt_overslaan set ingetrokken_op = ?, intrekreden = ?, versie = versie + 1,"
                      + " gewijzigd_door = ? where deelname_id = ? and ingetrokken_op is null")
              .params(klok.vandaag(), waarom, Wijzigingsspoor.actor(), deelnameId)
              .update();
          noteer(wie, true, null);
          return null;
        });
  }

  private KandidaatListItem eisEigen(long deelnameId) {
    KandidaatListItem wie = zoeker.vind(bereik.zicht(WIE), deelnameId).orElseThrow(NietGevonden::new);
    if (!bereik.isEigen(wie.inburgeraarId())) {
      throw new RegelOvertreden("lbt-kandidaten.fout.niet-eigen");
    }
    return wie;
  }

  /** That no test is needed, never why. */
  private void noteer(KandidaatListItem wie, Object oud, Object nieuw) {
    Persoon persoon = bereik.eis(wie.inburgeraarId(), WIE);
    wijzigingslog.noteer(
        InburgeraarService.OBJECT, wie.inburgeraarId(), persoon.organisatieId(), "geen-lbt", oud, nieuw, null);
  }
}
