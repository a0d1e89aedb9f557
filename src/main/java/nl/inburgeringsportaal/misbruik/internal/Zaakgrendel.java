package nl.inburgeringsportaal.misbruik.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.misbruik.Zaakhandeling;
import org.springframework.stereotype.Component;

/** Lets whatever changes one case happen one after the other, and only what its rules allow to who does it. */
@Component
public class Zaakgrendel {
  private final Grendel grendel;
  private final Zaakboek boek;
  private final Zaakbereik bereik;
  private final HuidigeGebruiker.Bron bron;

  Zaakgrendel(Grendel grendel, Zaakboek boek, Zaakbereik bereik, HuidigeGebruiker.Bron bron) {
    this.grendel = grendel;
    this.boek = boek;
    this.bereik = bereik;
    this.bron = bron;
  }

  /**
   * @param id id of a case
   * @param versie version that was read; null when that does not matter
   * @param wat what is done
   * @param werk does it
   * @throws NietGevonden when there is no such case in the reach of the user
   * @throws GelijktijdigGewijzigd when it was changed since
   * @throws RegelOvertreden when it cannot be done as the case stands
   */
  public void doe(long id, Integer versie, Zaakhandeling wat, Consumer<Zaakstand> werk) {
    grendel.doe(
        () -> {
          grendel.neem("misbruikzaak", id);
          werk.accept(eis(id, versie, wat));
          return null;
        });
  }

  /**
   * The same for two cases that are merged, taken in the order of their ids.
   *
   * @param id id of the case that goes along
   * @param hoofdId id of the one that stands for both
   * @param versie version of the first that was read
   * @param werk does it; gets how the second stands
   */
  public void doeSamen(long id, long hoofdId, int versie, Consumer<Zaakstand> werk) {
    grendel.doe(
        () -> {
          grendel.neem("misbruikzaak", Math.min(id, hoofdId));
          grendel.neem("misbruikzaak", Math.max(id, hoofdId));
          eis(id, versie, Zaakhandeling.SAMENVOEGEN);
          werk.accept(zichtbaar(hoofdId));
          return null;
        });
  }

  /**
   * @param id id of a case that is in no reach, such as for who reported it
   * @param werk what is done with how it stands
   * @return its result
   */
  public <T> T neem(long id, Function<Zaakstand, T> werk) {
    return grendel.doe(
        () -> {
          grendel.neem("misbruikzaak", id);
          return werk.apply(boek.stand(id).orElseThrow(NietGevonden::new));
        });
  }

  private Zaakstand eis(long id, Integer versie, Zaakhandeling wat) {
    Zaakstand zaak = zichtbaar(id);
    if (versie != null && zaak.versie() != versie) {
      throw new GelijktijdigGewijzigd();
    }
    if (!Zaakregels.mag(zaak, bereik.deel(), bron.verplicht().id(), true).contains(wat)) {
      throw new RegelOvertreden("misbruik.fout.kan-niet");
    }
    return zaak;
  }

  private Zaakstand zichtbaar(long id) {
    Zaakbereik.Deel deel = bereik.deel();
    return boek.stand(id)
        .filter(een -> deel.behandelt(een.soort(), een.kanaal()) || (deel.inspectie() && een.melding() != null))
        .orElseThrow(NietGevonden::new);
  }
}
