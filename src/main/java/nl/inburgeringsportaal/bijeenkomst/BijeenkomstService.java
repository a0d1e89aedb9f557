package nl.inburgeringsportaal.bijeenkomst;

import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.bijeenkomst.internal.BijeenkomstAgenda;
import nl.inburgeringsportaal.bijeenkomst.internal.Bijeenkomstboek;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as everybody may see them, without a login: those that were announced, and why one was cancelled. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class BijeenkomstService {
  private final Bijeenkomstboek boek;
  private final BijeenkomstAgenda agenda;

  public BijeenkomstService(Bijeenkomstboek boek, BijeenkomstAgenda agenda) {
    this.boek = boek;
    this.agenda = agenda;
  }

  /**
   * @param filter which ones
   * @return at most 200
   */
  public List<BijeenkomstListItem> list(BijeenkomstFilter filter) {
    return boek.list(filter, false);
  }

  /**
   * @param id id of a meeting
   * @return it, without where to take part online
   * @throws NietGevonden when there is no such meeting, or it was not announced
   */
  public BijeenkomstDetail findById(long id) {
    return boek.find(id)
        .filter(bijeenkomst -> bijeenkomst.status() != Bijeenkomststatus.CONCEPT)
        .map(BijeenkomstDetail::openbaar)
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a meeting
   * @return its calendar file, without where to take part online
   * @throws NietGevonden when there is no such meeting, or it was not announced
   */
  public byte[] ics(long id) {
    return agenda.bestand(findById(id));
  }
}
