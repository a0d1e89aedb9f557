package nl.inburgeringsportaal.levering.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.levering.Leveringkeuze;
import nl.inburgeringsportaal.levering.Leveringmodus;
import nl.inburgeringsportaal.levering.Ontvangst;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes deliveries in and hands them to the engine. */
@Component
public class Ontvangstbalie {
  private static final int BESTANDSNAAM = 200;

  private final Leverancier leverancier;
  private final Bestandssoorten soorten;
  private final InhoudOpslag inhoud;
  private final LeveringOpslag opslag;
  private final Beurten beurten;
  private final Verwerking verwerking;
  private final LeveringMotor motor;
  private final Klok klok;
  private final TransactionTemplate transactie;

  Ontvangstbalie(
      Leverancier leverancier,
      Bestandssoorten soorten,
      InhoudOpslag inhoud,
      LeveringOpslag opslag,
      Beurten beurten,
      Verwerking verwerking,
      LeveringMotor motor,
      Klok klok,
      PlatformTransactionManager transacties) {
    this.leverancier = leverancier;
    this.soorten = soorten;
    this.inhoud = inhoud;
    this.opslag = opslag;
    this.beurten = beurten;
    this.verwerking = verwerking;
    this.motor = motor;
    this.klok = klok;
    this.transactie = new TransactionTemplate(transacties);
  }

  /**
   * @param keuze how it is to be handled
   * @return a delivery of the current user's organisation that is coming in
   * @throws AccessDeniedException when he may deliver nothing
   * @throws OngeldigeInvoer when the standdatum is in the future
   */
  public Ontvangst begin(Leveringkeuze keuze) {
    HuidigeGebruiker wie = leverancier.verplicht();
    LocalDate vandaag = klok.vandaag();
    LocalDate standdatum = keuze.standdatum() == null ? vandaag : keuze.standdatum();
    if (standdatum.isAfter(vandaag)) {
      throw new OngeldigeInvoer("standdatum", standdatum, "levering.standdatum-toekomst", vandaag.toString());
    }
    long id =
        opslag.maak(
            wie.organisatieId(), wie.gebruikersnaam(), keuze.scherm(), standdatum, keuze.soort(), keuze.modus());
    return new Binnenkomst(id, wie.organisatieId());
  }

  /**
   * @param id a delivery of the current user's organisation that waits for him
   * @param modus what to do with refused lines
   * @throws NietGevonden when there is no such delivery
   * @throws RegelOvertreden when it does not wait any more
   */
  public void pasToe(long id, Leveringmodus modus) {
    long organisatieId = leverancier.verplicht().organisatieId();
    transactie.executeWithoutResult(
        status -> {
          eisVan(id, organisatieId);
          if (!opslag.bevestig(id, modus, beurten.volgendNummer(organisatieId))) {
            throw new RegelOvertreden("levering.wacht-niet");
          }
        });
    motor.wek();
  }

  /**
   * @param id a delivery of the current user's organisation that waits for him
   * @throws NietGevonden when there is no such delivery
   * @throws RegelOvertreden when it does not wait any more
   */
  public void annuleer(long id) {
    eisVan(id, leverancier.verplicht().organisatieId());
    if (!opslag.annuleer(id)) {
      throw new RegelOvertreden("levering.wacht-niet");
    }
    verwerking.ruimOp(id);
  }

  private void eisVan(long id, long organisatieId) {
    if (!opslag.isVan(id, organisatieId)) {
      throw new NietGevonden();
    }
  }

  private final class Binnenkomst implements Ontvangst {
    private final long id;
    private final long organisatieId;
    private final Set<String> delen = new HashSet<>();
    private boolean voltooid;

    private Binnenkomst(long id, long organisatieId) {
      this.id = id;
      this.organisatieId = organisatieId;
    }

    @Override
    public void bestand(String naam, String bestandsnaam, InputStream stroom) throws IOException {
      Bestandssoort soort =
          soorten.vind(naam).orElseThrow(() -> new OngeldigeInvoer(naam, null, "levering.onbekend-deel"));
      if (!leverancier.mag(soort)) {
        throw new AccessDeniedException("mag " + soort.naam() + " niet leveren");
      }
      if (!delen.add(naam)) {
        throw new OngeldigeInvoer(naam, null, "levering.deel-tweemaal");
      }
      String kort =
          bestandsnaam == null || bestandsnaam.length() <= BESTANDSNAAM
              ? bestandsnaam
              : bestandsnaam.substring(0, BESTANDSNAAM);
      opslag.voegToe(id, naam, soort.volgorde(), kort, inhoud.schrijf(id, naam, stroom));
    }

    @Override
    public long voltooi() {
      if (delen.isEmpty()) {
        throw new OngeldigeInvoer("bestand", null, "levering.geen-deel");
      }
      transactie.executeWithoutResult(status -> opslag.ontvangen(id, beurten.volgendNummer(organisatieId)));
      voltooid = true;
      motor.wek();
      return id;
    }

    @Override
    public void close() {
      if (!voltooid) {
        opslag.verwerp(id);
      }
    }
  }
}
