package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Afnametoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderzoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Bevoegdheidboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Certificaatpdf;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What makes that somebody may supervise, for himself: certificates, permissions, account and trainings. */
@Service
@RolesAllowed(Rollen.TOETSBEGELEIDER)
@Transactional
public class MijnBegeleiderService {
  private final Afnametoegang toegang;
  private final Begeleiderzoeker zoeker;
  private final Begeleiderboek boek;
  private final Deelnameboek deelnames;
  private final Bevoegdheidboek bevoegdheden;
  private final Certificaatpdf pdf;

  MijnBegeleiderService(
      Afnametoegang toegang,
      Begeleiderzoeker zoeker,
      Begeleiderboek boek,
      Deelnameboek deelnames,
      Bevoegdheidboek bevoegdheden,
      Certificaatpdf pdf) {
    this.toegang = toegang;
    this.zoeker = zoeker;
    this.boek = boek;
    this.deelnames = deelnames;
    this.bevoegdheden = bevoegdheden;
    this.pdf = pdf;
  }

  /**
   * @return the facts about the current user, once for each gemeente that proposed him; none when no gemeente did
   */
  public List<BegeleiderGegevens> list() {
    return toegang.begeleiders().stream().map(this::lees).flatMap(Optional::stream).toList();
  }

  private Optional<BegeleiderGegevens> lees(long id) {
    return zoeker
        .vind(Bereik.alles(), id)
        .map(
            nu -> {
              Begeleiderboek.Begeleider wie = boek.vind(id).orElseThrow();
              return new BegeleiderGegevens(
                  nu,
                  wie.mail(),
                  wie.portaalnaam(),
                  false,
                  wie.ingetrokkenOp(),
                  wie.intrekreden(),
                  deelnames.van(id),
                  bevoegdheden.certificaten(id),
                  bevoegdheden.toestemmingen(id),
                  bevoegdheden.accounts(id));
            });
  }

  /**
   * @param certificaatId id of a certificate
   * @return it as a document in Dutch, PDF/UA-1; the download is in the read log
   * @throws NietGevonden when it is somebody else's, or was withdrawn
   */
  public byte[] pdf(long certificaatId) {
    long begeleiderId =
        bevoegdheden
            .vanCertificaat(certificaatId)
            .filter(toegang.begeleiders()::contains)
            .orElseThrow(NietGevonden::new);
    return pdf.van(begeleiderId, certificaatId);
  }
}
