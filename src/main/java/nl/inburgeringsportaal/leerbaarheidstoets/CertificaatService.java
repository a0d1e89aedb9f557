package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidergrendel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Certificaatnummers;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Certificaatpdf;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import org.springframework.stereotype.Service;

/** Certificates, which only Bureau ICE issues and withdraws. */
@Service
@RolesAllowed(Rollen.TRAINER_ICE)
public class CertificaatService {
  private static final String OBJECT = "toetsbegeleider";

  private final Begeleidergrendel grendel;
  private final Begeleiderboek boek;
  private final Deelnameboek deelnames;
  private final Bevoegdheidboek bevoegdheden;
  private final Certificaatnummers nummers;
  private final Certificaatpdf pdf;
  private final Wijzigingslog wijzigingslog;

  public CertificaatService(
      Begeleidergrendel grendel,
      Begeleiderboek boek,
      Deelnameboek deelnames,
      Bevoegdheidboek bevoegdheden,
      Certificaatnummers nummers,
      Certificaatpdf pdf,
      Wijzigingslog wijzigingslog) {
    this.grendel = grendel;
    this.boek = boek;
    this.deelnames = deelnames;
    this.bevoegdheden = bevoegdheden;
    this.nummers = nummers;
    this.pdf = pdf;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * Certifies somebody who passed a training, and passed one again after a certificate was withdrawn.
   *
   * @param begeleiderId id of a toetsbegeleider
   * @param van first day, not before the day on which he passed
   * @param tot first day after, null for no end
   * @return id of the certificate
   * @throws NietGevonden when there is no such person
   * @throws OngeldigeInvoer when the days cannot be
   * @throws RegelOvertreden when he was taken back, passed no training, or has a certificate on some of those days
   */
  public long geefUit(long begeleiderId, LocalDate van, LocalDate tot) {
    Invoerregels.periode(van, tot);
    return grendel.begeleider(
        begeleiderId,
        () -> {
          Begeleiderboek.Begeleider wie = boek.vind(begeleiderId).orElseThrow(NietGevonden::new);
          if (wie.ingetrokkenOp() != null) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.teruggetrokken");
          }
          List<CertificaatGegevens> eerder = bevoegdheden.certificaten(begeleiderId);
          LocalDate geslaagd = geslaagdOp(begeleiderId, laatstIngetrokken(eerder));
          if (van.isBefore(geslaagd)) {
            throw new OngeldigeInvoer("van", null, "leerbaarheidstoets.fout.voor-training", geslaagd);
          }
          Periode nieuw = new Periode(van, tot);
          boolean overlapt =
              eerder.stream()
                  .filter(een -> een.ingetrokkenOp() == null)
                  .anyMatch(een -> new Periode(een.geldigVan(), een.geldigTot()).overlapt(nieuw));
          if (overlapt) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.al-certificaat");
          }
          String nummer = nummers.nieuw();
          wijzigingslog.noteer(OBJECT, begeleiderId, wie.organisatieId(), "certificaat", null, nummer, null);
          return bevoegdheden.certificeer(begeleiderId, nummer, van, tot);
        });
  }

  private static LocalDate laatstIngetrokken(List<CertificaatGegevens> certificaten) {
    return certificaten.stream()
        .map(CertificaatGegevens::ingetrokkenOp)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private LocalDate geslaagdOp(long begeleiderId, LocalDate vanaf) {
    return deelnames.van(begeleiderId).stream()
        .filter(deel -> deel.uitkomst() == Trainingsuitkomst.GESLAAGD && !deel.uitkomstOp().isBefore(vanaf))
        .map(DeelnameListItem::uitkomstOp)
        .min(LocalDate::compareTo)
        .orElseThrow(() -> new RegelOvertreden("leerbaarheidstoets.fout.niet-geslaagd"));
  }

  /**
   * Withdraws a certificate, from today on.
   *
   * @param certificaatId id of a certificate
   * @param reden why, 1 to {@value BegeleidervoorstelService#LANGSTE_REDEN} characters
   * @throws NietGevonden when there is no such certificate
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when it was withdrawn or has ended already
   */
  public void trekIn(long certificaatId, String reden) {
    long begeleiderId = bevoegdheden.vanCertificaat(certificaatId).orElseThrow(NietGevonden::new);
    String waarom = Invoerregels.tekst("reden", reden, BegeleidervoorstelService.LANGSTE_REDEN);
    grendel.begeleider(
        begeleiderId,
        () -> {
          if (!bevoegdheden.trekCertificaatIn(certificaatId, waarom)) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.al-ingetrokken");
          }
          Long organisatie = boek.vind(begeleiderId).orElseThrow().organisatieId();
          wijzigingslog.noteer(OBJECT, begeleiderId, organisatie, "certificaat", true, null, waarom);
          return null;
        });
  }

  /**
   * @param certificaatId id of a certificate
   * @return it as a document in Dutch, PDF/UA-1; the download is in the read log
   * @throws NietGevonden when there is no such certificate, it was withdrawn, or whose it is was removed
   */
  public byte[] pdf(long certificaatId) {
    long begeleiderId = bevoegdheden.vanCertificaat(certificaatId).orElseThrow(NietGevonden::new);
    return pdf.van(begeleiderId, certificaatId);
  }
}
