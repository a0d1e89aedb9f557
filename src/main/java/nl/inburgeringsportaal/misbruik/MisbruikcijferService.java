package nl.inburgeringsportaal.misbruik;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.keurmerk.KeurmerkcijferService;
import nl.inburgeringsportaal.keurmerk.Keurmerkcijfers;
import nl.inburgeringsportaal.misbruik.internal.Misbruikteller;
import nl.inburgeringsportaal.misbruik.internal.Zaakinvoer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about misuse in a period. Each is counted from the facts when it is asked, by the module that owns them. */
@Service
@RolesAllowed({Rollen.BELEID_SZW, Rollen.INSPECTIE_SZW, Rollen.INSPECTEUR_BOW, Rollen.BESLISSER_BOW})
@Transactional(readOnly = true)
public class MisbruikcijferService {
  /** First day about which a figure can be asked: the law of 2013 came into force. */
  public static final LocalDate EERSTE_DAG = LocalDate.of(2013, 1, 1);

  private final KeurmerkcijferService keurmerken;
  private final Misbruikteller teller;
  private final Toezichttelling toezicht;
  private final Klok klok;

  MisbruikcijferService(
      KeurmerkcijferService keurmerken,
      Misbruikteller teller,
      Toezichttelling toezicht,
      Klok klok) {
    this.keurmerken = keurmerken;
    this.teller = teller;
    this.toezicht = toezicht;
    this.klok = klok;
  }

  /**
   * @param periode a period, as known when
   * @return the figures
   * @throws OngeldigeInvoer when a day is missing, before {@link #EERSTE_DAG} or after today, the last before the
   *     first, or the moment in the future; it names the parameter
   */
  public Misbruikcijfers tel(Misbruikperiode periode) {
    dag("van", periode.van());
    dag("totEnMet", periode.totEnMet());
    if (periode.totEnMet().isBefore(periode.van())) {
      throw new OngeldigeInvoer("totEnMet", periode.totEnMet(), "misbruik.fout.volgorde", periode.van());
    }
    LocalDateTime bekend = periode.bekendOp() == null ? null : teller.bekend(periode.bekendOp());
    LocalDateTime bekendHier =
        periode.bekendOp() == null ? null : LocalDateTime.ofInstant(periode.bekendOp(), Klok.ZONE);
    Keurmerkcijfers keurmerk = keurmerken.tel(periode.van(), periode.totEnMet(), bekendHier);
    Misbruikteller.Meldingen meldingen = teller.meldingen(periode.van(), periode.totEnMet(), bekend);
    return new Misbruikcijfers(
        keurmerk.geschorst(),
        keurmerk.ingetrokken(),
        keurmerk.waarvanAspirant(),
        teller.examens(periode.van(), periode.totEnMet(), bekend),
        meldingen.alle(),
        meldingen.vanBuiten(),
        toezicht.uitgevoerd(periode.van(), periode.totEnMet(), bekend));
  }

  private void dag(String naam, LocalDate dag) {
    Zaakinvoer.nietEerder(naam, Zaakinvoer.verplicht(naam, dag), EERSTE_DAG, "misbruik.fout.te-vroeg");
    Zaakinvoer.voorbij(naam, dag, klok.vandaag());
  }
}
