package nl.inburgeringsportaal.bijeenkomst;

import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.bijeenkomst.internal.PublicatiePdf;
import nl.inburgeringsportaal.bijeenkomst.internal.Publicatieboek;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publications for those who read them: everybody, without a login. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class PublicatieService {
  private final Publicatieboek boek;
  private final PublicatiePdf pdf;

  public PublicatieService(Publicatieboek boek, PublicatiePdf pdf) {
    this.boek = boek;
    this.pdf = pdf;
  }

  /**
   * @param filter which ones
   * @return those that hold today, the newest first; at most 200
   */
  public List<PublicatieListItem> list(PublicatieFilter filter) {
    return boek.openbaar(filter);
  }

  /**
   * @return themes of what is published, by name
   */
  public List<String> themas() {
    return boek.themas();
  }

  /**
   * @param id id by which readers know it
   * @return the published version, or that and why it was taken back, then without its text
   * @throws NietGevonden when it was never published
   */
  public PublicatieDetail findById(long id) {
    return boek.gepubliceerd(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id by which readers know it
   * @return the published version as a document in Dutch, PDF/UA-1
   * @throws NietGevonden when it is not published
   */
  public byte[] pdf(long id) {
    PublicatieDetail publicatie = findById(id);
    if (publicatie.status() != Publicatiestatus.GEPUBLICEERD) {
      throw new NietGevonden();
    }
    return pdf.maak(publicatie);
  }
}
