package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidergrendel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidertoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Certificaatnummers;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import org.springframework.stereotype.Service;

/**
 * Permission of a gemeente to supervise the test of its own candidates: a decision of the gemeente itself, so not with
 * a mandate. Somebody of another gemeente is found by the number of the certificate that he shows.
 */
@Service
@RolesAllowed(Rollen.GEMEENTEBEHEERDER)
public class ToestemmingService {
  private static final String OBJECT = "toetsbegeleider";

  private final Begeleidergrendel grendel;
  private final Begeleidertoegang toegang;
  private final Begeleiderzoeker zoeker;
  private final Begeleiderboek boek;
  private final Bevoegdheidboek bevoegdheden;
  private final Wijzigingslog wijzigingslog;
  private final Klok klok;

  public ToestemmingService(
      Begeleidergrendel grendel,
      Begeleidertoegang toegang,
      Begeleiderzoeker zoeker,
      Begeleiderboek boek,
      Bevoegdheidboek bevoegdheden,
      Wijzigingslog wijzigingslog,
      Klok klok) {
    this.grendel = grendel;
    this.toegang = toegang;
    this.zoeker = zoeker;
    this.boek = boek;
    this.bevoegdheden = bevoegdheden;
    this.wijzigingslog = wijzigingslog;
    this.klok = klok;
  }

  /**
   * Lets somebody supervise.
   *
   * @param begeleiderId id of a toetsbegeleider
   * @param gemeenteId the gemeente that gives it
   * @param van first day, today at the earliest
   * @param tot first day after, null until further notice
   * @return id of the permission
   * @throws NietGevonden when the person or the gemeente is not within reach
   * @throws OngeldigeInvoer when the days cannot be
   * @throws RegelOvertreden when he was taken back, or has permission on some of those days already
   */
  public long geef(long begeleiderId, long gemeenteId, LocalDate van, LocalDate tot) {
    toegang.eisGemeente(toegang.besluit(), gemeenteId);
    zoeker.vind(toegang.zicht(), begeleiderId).orElseThrow(NietGevonden::new);
    return sta(begeleiderId, gemeenteId, van, tot);
  }

  /**
   * Lets somebody supervise whom another gemeente proposed.
   *
   * @param nummer number of his certificate, which holds today
   * @param gemeenteId the gemeente that gives it
   * @param van first day, today at the earliest
   * @param tot first day after, null until further notice
   * @return id of the toetsbegeleider
   * @throws NietGevonden when the gemeente is not within reach
   * @throws OngeldigeInvoer when no certificate with that number holds, or the days cannot be
   * @throws RegelOvertreden when he has permission on some of those days already
   */
  public long geefOpNummer(String nummer, long gemeenteId, LocalDate van, LocalDate tot) {
    toegang.eisGemeente(toegang.besluit(), gemeenteId);
    long begeleider =
        bevoegdheden
            .vanNummer(Certificaatnummers.lees(nummer))
            .orElseThrow(() -> new OngeldigeInvoer("nummer", null, "leerbaarheidstoets.fout.nummer"));
    sta(begeleider, gemeenteId, van, tot);
    return begeleider;
  }

  private long sta(long begeleiderId, long gemeenteId, LocalDate van, LocalDate tot) {
    Invoerregels.periode(van, tot);
    if (van.isBefore(klok.vandaag())) {
      throw new OngeldigeInvoer("van", null, "leerbaarheidstoets.fout.voorbij");
    }
    return grendel.begeleider(
        begeleiderId,
        () -> {
          if (boek.vind(begeleiderId).orElseThrow(NietGevonden::new).ingetrokkenOp() != null) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.teruggetrokken");
          }
          Periode nieuw = new Periode(van, tot);
          boolean overlapt =
              bevoegdheden.toestemmingen(begeleiderId).stream()
                  .filter(een -> een.organisatieId() == gemeenteId && een.ingetrokkenOp() == null)
                  .anyMatch(een -> new Periode(een.van(), een.tot()).overlapt(nieuw));
          if (overlapt) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.al-toestemming");
          }
          wijzigingslog.noteer(OBJECT, begeleiderId, gemeenteId, "toestemming", null, van, null);
          return bevoegdheden.sta(begeleiderId, gemeenteId, van, tot);
        });
  }

  /**
   * Withdraws permission, from today on.
   *
   * @param toestemmingId id of a permission
   * @param reden why, 1 to {@value BegeleidervoorstelService#LANGSTE_REDEN} characters
   * @throws NietGevonden when it is not of a gemeente within reach
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it was withdrawn or has ended already
   */
  public void trekIn(long toestemmingId, String reden) {
    Bevoegdheidboek.Toestemming toestemming =
        bevoegdheden
            .toestemming(toestemmingId)
            .filter(een -> toegang.besluit().omvat(een.organisatieId()))
            .orElseThrow(NietGevonden::new);
    String waarom = Invoerregels.tekst("reden", reden, BegeleidervoorstelService.LANGSTE_REDEN);
    grendel.begeleider(
        toestemming.begeleiderId(),
        () -> {
          if (!bevoegdheden.trekToestemmingIn(toestemmingId, waarom)) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.al-ingetrokken");
          }
          wijzigingslog.noteer(
              OBJECT, toestemming.begeleiderId(), toestemming.organisatieId(), "toestemming", true, null, waarom);
          return null;
        });
  }
}
