package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.jongeren.internal.LeerlingPersoon;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives all pupils of a klas a mentor, and shows first for how many that changes something. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional
public class MentorService {
  private static final int LANGSTE_NAAM = 200;

  private final LeerlingToegang toegang;
  private final Wijzigingslog wijzigingslog;
  private final EntityManager em;
  private final Klok klok;

  public MentorService(LeerlingToegang toegang, Wijzigingslog wijzigingslog, EntityManager em, Klok klok) {
    this.toegang = toegang;
    this.wijzigingslog = wijzigingslog;
    this.em = em;
    this.klok = klok;
  }

  /**
   * What {@link #wijsToe} will do.
   *
   * @param leerlingen pupils of the klas
   * @param nieuw of these, who have no mentor now
   * @param anders of these, who have another mentor now
   */
  public record Gevolg(int leerlingen, int nieuw, int anders) {}

  /**
   * @param klas a klas
   * @param mentor name of the mentor
   * @return what it would change, in the scope of the user
   * @throws OngeldigeInvoer when klas or mentor is missing or too long
   */
  @Transactional(readOnly = true)
  public Gevolg voorbeeld(String klas, String mentor) {
    String naam = controleer(klas, mentor);
    List<LeerlingPersoon> alle = vanKlas(klas);
    int nieuw = (int) alle.stream().filter(leerling -> leerling.mentor() == null).count();
    int anders =
        (int) alle.stream().filter(leerling -> leerling.mentor() != null && !leerling.mentor().equals(naam)).count();
    return new Gevolg(alle.size(), nieuw, anders);
  }

  /**
   * @param klas a klas
   * @param mentor name of the mentor, 1 to 200 characters
   * @return how many pupils have another mentor now than before
   * @throws OngeldigeInvoer when klas or mentor is missing or too long
   */
  public int wijsToe(String klas, String mentor) {
    String naam = controleer(klas, mentor);
    int gewijzigd = 0;
    for (LeerlingPersoon leerling : vanKlas(klas)) {
      if (!Objects.equals(leerling.mentor(), naam)) {
        wijzigingslog.noteer(
            LeerlingService.OBJECT,
            leerling.leerlingId(),
            leerling.schoolId(),
            "mentor",
            leerling.mentor(),
            naam,
            null);
        leerling.krijgtMentor(naam);
        gewijzigd++;
      }
    }
    return gewijzigd;
  }

  private List<LeerlingPersoon> vanKlas(String klas) {
    Bereik.Voorwaarde scope = toegang.bereik().voorwaarde("p.schoolId", "l.klas");
    var vraag =
        em.createQuery(
                "select p from LeerlingPersoon p join Leerling l on l.id = p.leerlingId where "
                    + scope.tekst()
                    + " and l.klas = :klas and (l.uitgeschrevenOp is null or l.uitgeschrevenOp > :vandaag)"
                    + " order by p.leerlingId",
                LeerlingPersoon.class)
            .setParameter("klas", klas)
            .setParameter("vandaag", klok.vandaag());
    scope.parameters().forEach(vraag::setParameter);
    return vraag.getResultList();
  }

  private static String controleer(String klas, String mentor) {
    if (klas == null || klas.isBlank()) {
      throw new OngeldigeInvoer("klas", klas, "fout.verplicht");
    }
    if (mentor == null || mentor.isBlank()) {
      throw new OngeldigeInvoer("mentor", mentor, "fout.verplicht");
    }
    if (mentor.strip().length() > LANGSTE_NAAM) {
      throw new OngeldigeInvoer("mentor", null, "fout.lengte", LANGSTE_NAAM);
    }
    return mentor.strip();
  }
}
