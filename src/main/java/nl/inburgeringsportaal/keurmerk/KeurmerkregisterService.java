package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.keurmerk.internal.Registergeheugen;
import nl.inburgeringsportaal.keurmerk.internal.Registerzoeker;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public register: what holds and what was decided and published; never what is only meant. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class KeurmerkregisterService {
  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2100;

  private final Registerzoeker zoeker;
  private final Registergeheugen geheugen;

  KeurmerkregisterService(Registerzoeker zoeker, Registergeheugen geheugen) {
    this.zoeker = zoeker;
    this.geheugen = geheugen;
  }

  /**
   * @param filter which schools, on which day
   * @param pagina page and sort; the sort ends with the id by itself
   * @return the rows of the page
   * @throws OngeldigeInvoer when the day is not within the register's years
   */
  public Slice<RegisterListItem> list(RegisterFilter filter, Pageable pagina) {
    return zoeker.zoek(eis(filter), pagina);
  }

  /**
   * @param filter which schools, on which day
   * @return how many there are
   * @throws OngeldigeInvoer when the day is not within the register's years
   */
  public long count(RegisterFilter filter) {
    return zoeker.tel(eis(filter));
  }

  /**
   * @param instellingsnummer number of a school at DUO
   * @param peildatum the day, null for today
   * @return what the register says of it
   * @throws NietGevonden when the register holds no such school
   * @throws OngeldigeInvoer when the day is not within the register's years
   */
  public RegisterDetail findByNummer(String instellingsnummer, LocalDate peildatum) {
    eis(new RegisterFilter(null, null, peildatum));
    return zoeker.vind(instellingsnummer, peildatum).orElseThrow(NietGevonden::new);
  }

  /**
   * @param instellingsnummer number of a school at DUO
   * @return how the list of today has it, empty when it does not
   */
  public Optional<RegisterListItem> nu(String instellingsnummer) {
    return zoeker.nu(instellingsnummer);
  }

  /**
   * The register for other systems, by number.
   *
   * @param filter which schools, on which day
   * @param pagina page; its sort is not used
   * @return the rows of the page
   * @throws OngeldigeInvoer when the day is not within the register's years
   */
  // One question to the database; of what is remembered the state is asked first, so it can only be too old.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Slice<KeurmerkOpDag> opDag(RegisterFilter filter, Pageable pagina) {
    Pageable opNummer = PageRequest.of(pagina.getPageNumber(), pagina.getPageSize());
    return (geheugen.kent(eis(filter)) ? geheugen.zoek(filter, opNummer) : zoeker.zoek(filter, opNummer))
        .map(
            rij ->
                new KeurmerkOpDag(
                    rij.instellingsnummer(),
                    rij.naam(),
                    rij.plaats(),
                    rij.status() == null ? null : rij.status().code(),
                    rij.sinds(),
                    rij.gaatInOp(),
                    rij.gepubliceerdOp()));
  }

  private static RegisterFilter eis(RegisterFilter filter) {
    LocalDate dag = filter.peildatum();
    if (dag != null && (dag.getYear() < EERSTE_JAAR || dag.getYear() > LAATSTE_JAAR)) {
      throw new OngeldigeInvoer(
          "peildatum", dag, "keurmerk.fout.peildatum", String.valueOf(EERSTE_JAAR), String.valueOf(LAATSTE_JAAR));
    }
    return filter;
  }
}
