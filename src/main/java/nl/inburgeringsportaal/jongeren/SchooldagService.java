package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Termijnenwet;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.SchoolregioRepository;
import nl.inburgeringsportaal.jongeren.internal.SchoolregioRij;
import nl.inburgeringsportaal.regels.Schoolregio;
import nl.inburgeringsportaal.regels.Schoolvakantie;
import nl.inburgeringsportaal.regels.Schoolvakanties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days the own school is open, by weekend, feestdag and the holidays of its region. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class SchooldagService {
  private final SchoolregioRepository regios;
  private final Schoolvakanties vakanties;
  private final LeerlingToegang toegang;

  public SchooldagService(SchoolregioRepository regios, Schoolvakanties vakanties, LeerlingToegang toegang) {
    this.regios = regios;
    this.vakanties = vakanties;
    this.toegang = toegang;
  }

  /**
   * @return region of the own school, empty when its administrator has not said it
   */
  @Transactional(readOnly = true)
  public Optional<Schoolregio> regio() {
    return regios.findById(toegang.wie().organisatieId()).map(SchoolregioRij::regio);
  }

  /**
   * @return true; who may not set the region is refused
   */
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('schoolfunctionaris') and @beheerbereik.magBeheren()")
  public boolean magRegioInstellen() {
    return true;
  }

  /**
   * Says in which region the own school lies; only for who administers the people of the school.
   *
   * @param regio the region
   * @throws OngeldigeInvoer when it is missing
   */
  @PreAuthorize("hasRole('schoolfunctionaris') and @beheerbereik.magBeheren()")
  public void stelRegioIn(Schoolregio regio) {
    if (regio == null) {
      throw new OngeldigeInvoer("regio", null, "fout.verplicht");
    }
    long school = toegang.wie().organisatieId();
    regios
        .findById(school)
        .ifPresentOrElse(rij -> rij.wordt(regio), () -> regios.save(new SchoolregioRij(school, regio)));
  }

  /**
   * @param dag a day
   * @return what kind of day it is at the own school; without a region holidays are not looked at
   */
  @Transactional(readOnly = true)
  public Dagoordeel oordeel(LocalDate dag) {
    if (isWeekend(dag)) {
      return zonder(Dagoordeel.Soort.WEEKEND);
    }
    if (Termijnenwet.isVrij(dag)) {
      return zonder(Dagoordeel.Soort.FEESTDAG);
    }
    Optional<Schoolregio> regio = regio();
    if (regio.isEmpty()) {
      return zonder(Dagoordeel.Soort.SCHOOLDAG);
    }
    Optional<Schoolvakantie> vakantie = vakanties.op(regio.get(), dag);
    if (vakantie.isPresent()) {
      return new Dagoordeel(
          Dagoordeel.Soort.VAKANTIE, vakantie.get(), schooldagVoor(vakantie.get().van()));
    }
    boolean bekend = vakanties.bekendTotEnMet(regio.get()).filter(tot -> !dag.isAfter(tot)).isPresent();
    return zonder(bekend ? Dagoordeel.Soort.SCHOOLDAG : Dagoordeel.Soort.NIET_BEKEND);
  }

  private static LocalDate schooldagVoor(LocalDate dag) {
    LocalDate vorige = dag.minusDays(1);
    while (Termijnenwet.isVrij(vorige)) {
      vorige = vorige.minusDays(1);
    }
    return vorige;
  }

  private static boolean isWeekend(LocalDate dag) {
    return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Dagoordeel zonder(Dagoordeel.Soort soort) {
    return new Dagoordeel(soort, null, null);
  }
}
