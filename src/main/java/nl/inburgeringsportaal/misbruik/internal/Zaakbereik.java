package nl.inburgeringsportaal.misbruik.internal;

import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.misbruik.Kanaal;
import nl.inburgeringsportaal.misbruik.Zaaksoort;
import org.springframework.stereotype.Component;

/**
 * Which cases the current user reaches. Blik op Werk those about taalscholen, DUO those about exams and the
 * leerbaarheidstoets, the Inspectie what was reported to it; what reached the Inspectie outside the portal is its own.
 */
@Component
public class Zaakbereik {
  private final HuidigeGebruiker.Bron bron;

  Zaakbereik(HuidigeGebruiker.Bron bron) {
    this.bron = bron;
  }

  /**
   * What the roles of the user reach at this moment.
   *
   * @param bow as Blik op Werk
   * @param duo as DUO
   * @param inspectie as the Inspectie
   */
  public record Deel(boolean bow, boolean duo, boolean inspectie) {

    /** Condition for the rows that come back; {@code z} is the case. */
    String voorwaarde() {
      StringBuilder tekst = new StringBuilder("(1 = 0");
      if (bow) {
        tekst.append(" or (z.soort = 'TAALSCHOOL' and z.kanaal <> 'INSPECTIE')");
      }
      if (duo) {
        tekst.append(" or (z.soort in ('EXAMEN', 'LBT') and z.kanaal <> 'INSPECTIE')");
      }
      if (inspectie) {
        tekst.append(" or exists (select 1 from misbruikmelding bm where bm.zaak_id = z.id)");
      }
      return tekst.append(')').toString();
    }

    /** Condition for the files that he may have; {@code z} is the case, {@code m} its file. */
    String bijlagevoorwaarde() {
      StringBuilder tekst = new StringBuilder("(1 = 0");
      if (bow) {
        tekst.append(" or (z.soort = 'TAALSCHOOL' and z.kanaal <> 'INSPECTIE')");
      }
      if (duo) {
        tekst.append(" or (z.soort in ('EXAMEN', 'LBT') and z.kanaal <> 'INSPECTIE')");
      }
      if (inspectie) {
        // What was merged is reported with the case that stands for both.
        tekst.append(
            " or (m.gedeeld and exists (select 1 from misbruikmelding bm where bm.zaak_id in (z.id, z.hoofdzaak_id)))");
      }
      return tekst.append(')').toString();
    }

    /** That the user handles the case, before it is reported. */
    boolean behandelt(Zaaksoort soort, Kanaal kanaal) {
      return kanaal != Kanaal.INSPECTIE && (soort == Zaaksoort.TAALSCHOOL ? bow : duo);
    }

    /** That the user may read what a reporter wrote. */
    boolean leest(Zaaksoort soort, Kanaal kanaal) {
      return behandelt(soort, kanaal) || (inspectie && kanaal == Kanaal.INSPECTIE);
    }
  }

  /**
   * @return what the current user reaches
   */
  public Deel deel() {
    return new Deel(
        heeft(Rol.INSPECTEUR_BOW) || heeft(Rol.BESLISSER_BOW),
        heeft(Rol.MEDEWERKER_DUO),
        heeft(Rol.INSPECTIE_SZW));
  }

  private boolean heeft(Rol rol) {
    return !bron.bereik(rol).isNiets();
  }
}
