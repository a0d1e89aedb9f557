package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleiderboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidergrendel;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Begeleidertoegang;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Deelnameboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Trainingboek;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.Collegas;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import org.springframework.stereotype.Service;

/**
 * What a gemeente does with its own toetsbegeleiders: propose, sign up for a training, take back. Who plans for a
 * gemeente with its mandate may do it too.
 */
@Service
@RolesAllowed({Rollen.GEMEENTEBEHEERDER, Rollen.TOETSPLANNER})
public class BegeleidervoorstelService {
  /** The most characters of a name. */
  public static final int LANGSTE_NAAM = 200;

  /** The most characters of a reason. */
  public static final int LANGSTE_REDEN = 200;

  private static final String OBJECT = "toetsbegeleider";

  private final Begeleiderboek boek;
  private final Begeleidergrendel grendel;
  private final Begeleidertoegang toegang;
  private final Deelnameboek deelnames;
  private final Trainingboek trainingen;
  private final Organisaties organisaties;
  private final Collegas collegas;
  private final Wijzigingslog wijzigingslog;

  public BegeleidervoorstelService(
      Begeleiderboek boek,
      Begeleidergrendel grendel,
      Begeleidertoegang toegang,
      Deelnameboek deelnames,
      Trainingboek trainingen,
      Organisaties organisaties,
      Collegas collegas,
      Wijzigingslog wijzigingslog) {
    this.boek = boek;
    this.grendel = grendel;
    this.toegang = toegang;
    this.deelnames = deelnames;
    this.trainingen = trainingen;
    this.organisaties = organisaties;
    this.collegas = collegas;
    this.wijzigingslog = wijzigingslog;
  }

  /**
   * @return per id the name of the gemeenten for which the current user proposes people
   */
  public Map<Long, String> gemeenten() {
    Map<Long, String> namen = new TreeMap<>(organisaties.namen(toegang.eigen().organisaties().keySet()));
    namen.keySet().retainAll(organisaties.gemeentecodes(namen.keySet()).keySet());
    return namen;
  }

  /**
   * @param gemeenteId a gemeente
   * @return colleagues there who have an account with the role toetsbegeleider, by name
   * @throws NietGevonden when the gemeente is not within reach
   */
  public List<GebruikerNaam> accounts(long gemeenteId) {
    toegang.eisGemeente(toegang.eigen(), gemeenteId);
    return collegas.vanGemeente(gemeenteId, Rol.TOETSBEGELEIDER);
  }

  /**
   * Proposes somebody.
   *
   * @param ruw who
   * @return his id
   * @throws NietGevonden when the gemeente is not within reach
   * @throws OngeldigeInvoer when a field is wrong
   * @throws RegelOvertreden when the gemeente proposed him already
   */
  public long stelVoor(BegeleidervoorstelGegevens ruw) {
    toegang.eisGemeente(toegang.eigen(), ruw.gemeenteId());
    if (ruw.gebruikerId() != null
        && accounts(ruw.gemeenteId()).stream().noneMatch(een -> een.id() == ruw.gebruikerId())) {
      throw new OngeldigeInvoer("gebruikerId", null, "leerbaarheidstoets.fout.account-kiezen");
    }
    return boek.voegToe(
        new BegeleidervoorstelGegevens(
            ruw.gemeenteId(),
            Invoerregels.tekst("naam", ruw.naam(), LANGSTE_NAAM),
            Invoerregels.mail("mail", ruw.mail()),
            ruw.gebruikerId()));
  }

  /**
   * Takes somebody back; he gives up the trainings that have not begun. His account is then work for DUO.
   *
   * @param id id of a toetsbegeleider
   * @param reden why, 1 to {@value #LANGSTE_REDEN} characters
   * @throws NietGevonden when he is not of a gemeente within reach
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when he was taken back already
   */
  public void trekTerug(long id, String reden) {
    long organisatie = eisEigen(id);
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_REDEN);
    grendel.begeleider(
        id,
        () -> deelnames.nogTeBeginnen(id).stream().map(Deelnameboek.Deelname::trainingId).toList(),
        () -> {
          eisActief(id);
          deelnames.nogTeBeginnen(id).forEach(this::geefOp);
          boek.trekTerug(id, waarom);
          wijzigingslog.noteer(OBJECT, id, organisatie, "teruggetrokken", null, true, waarom);
          return null;
        });
  }

  /**
   * @return trainings for which somebody can be signed up, the first first
   */
  public List<TrainingListItem> trainingen() {
    return trainingen.open();
  }

  /**
   * Signs somebody up for a training; without a free seat he waits.
   *
   * @param id id of a toetsbegeleider
   * @param trainingId id of a training
   * @return true when he has a seat, false when he waits
   * @throws NietGevonden when he is not of a gemeente within reach, or there is no such training
   * @throws RegelOvertreden when he was taken back or is signed up already, or the training has begun
   */
  public boolean meldAan(long id, long trainingId) {
    eisEigen(id);
    return grendel.begeleider(
        id,
        () -> List.of(trainingId),
        () -> {
          eisActief(id);
          TrainingDetail training = eisOpen(trainingId);
          if (deelnames.isAangemeld(id)) {
            throw new RegelOvertreden("leerbaarheidstoets.fout.al-aangemeld");
          }
          boolean vrij = training.bezet() < training.gegevens().plaatsen() && training.wachtend() == 0;
          deelnames.meldAan(trainingId, id, vrij);
          return vrij;
        });
  }

  /**
   * Gives up a sign-up; who waits longest gets the seat.
   *
   * @param deelnameId id of a sign-up
   * @throws NietGevonden when it is not of somebody of a gemeente within reach
   * @throws RegelOvertreden when the training has begun, or it was given up already
   */
  public void meldAf(long deelnameId) {
    Deelnameboek.Deelname deelname = deelnames.vind(deelnameId).orElseThrow(NietGevonden::new);
    eisEigen(deelname.begeleiderId());
    grendel.begeleider(
        deelname.begeleiderId(),
        () -> List.of(deelname.trainingId()),
        () -> {
          geefOp(deelname);
          return null;
        });
  }

  private void geefOp(Deelnameboek.Deelname deelname) {
    eisOpen(deelname.trainingId());
    if (!deelnames.meldAf(deelname.id())) {
      throw new RegelOvertreden("leerbaarheidstoets.fout.al-afgemeld");
    }
    deelnames.schuifOp(deelname.trainingId());
  }

  private TrainingDetail eisOpen(long trainingId) {
    TrainingDetail training = trainingen.vind(trainingId).orElseThrow(NietGevonden::new);
    if (training.begonnen() || training.status() != Trainingstatus.OPEN) {
      throw new RegelOvertreden("leerbaarheidstoets.fout.training-gesloten");
    }
    return training;
  }

  private long eisEigen(long id) {
    return boek.vind(id)
        .map(Begeleiderboek.Begeleider::organisatieId)
        .filter(toegang.eigen()::omvat)
        .orElseThrow(NietGevonden::new);
  }

  private void eisActief(long id) {
    if (boek.vind(id).orElseThrow(NietGevonden::new).ingetrokkenOp() != null) {
      throw new RegelOvertreden("leerbaarheidstoets.fout.teruggetrokken");
    }
  }
}
