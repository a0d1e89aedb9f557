package nl.inburgeringsportaal.jongeren.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inburgeringsportaal.jongeren.Signaalberekening;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.regels.EffectRegel;
import nl.inburgeringsportaal.regels.RegelVastgesteld;
import nl.inburgeringsportaal.regels.Regeleffect;
import nl.inburgeringsportaal.regels.Regelwijziging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What a change of the rules does to signals: counted before it is confirmed, carried out after it. */
@Component
class SignaalRegeleffect implements Regeleffect {
  private static final int BLOK = 10_000;

  private final SignaalLezer lezer;
  private final SignaalRekenaar rekenaar;

  SignaalRegeleffect(SignaalLezer lezer, SignaalRekenaar rekenaar) {
    this.lezer = lezer;
    this.rekenaar = rekenaar;
  }

  private record Overgang(Signaalstatus van, Signaalstatus naar) implements Comparable<Overgang> {
    @Override
    public int compareTo(Overgang ander) {
      int eerst = van.compareTo(ander.van);
      return eerst != 0 ? eerst : naar.compareTo(ander.naar);
    }
  }

  @Override
  public List<EffectRegel> bereken(Regelwijziging wijziging) {
    LocalDate dag = wijziging.peildatum();
    Signaalberekening.Regels oud = Schoolregels.signaalregels(wijziging.voor(), dag);
    Signaalberekening.Regels nieuw = Schoolregels.signaalregels(wijziging.na(), dag);
    Map<Overgang, Long> aantallen = new TreeMap<>();
    long na = 0;
    List<SignaalLezer.Rij> blok;
    do {
      blok = lezer.lees("l.id > :na and l.uitgeschreven_op is null", Map.of("na", na), BLOK, 0);
      for (SignaalLezer.Rij rij : blok) {
        Signaalstatus van = Signaalberekening.bereken(rij.leerling(), dag, oud).status();
        Signaalstatus naar = Signaalberekening.bereken(rij.leerling(), dag, nieuw).status();
        if (van != naar) {
          aantallen.merge(new Overgang(van, naar), 1L, Long::sum);
        }
      }
      na = blok.isEmpty() ? na : blok.getLast().leerlingId();
    } while (blok.size() == BLOK);
    List<EffectRegel> regels = new ArrayList<>();
    aantallen.forEach(
        (overgang, aantal) ->
            regels.add(
                new EffectRegel(
                    "jongeren.effect.signalen",
                    "jongeren.status." + overgang.van(),
                    "jongeren.status." + overgang.naar(),
                    aantal)));
    return regels;
  }

  /** In the administrator's request: who reads on has the new signals. A run that breaks off is the night run's. */
  @TransactionalEventListener
  void naVaststelling(RegelVastgesteld gebeurtenis) {
    rekenaar.herberekenAlle();
  }
}
