package nl.inburgeringsportaal.inburgeraar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.inburgeraar.internal.DossierLezer;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Reikwijdte;
import org.springframework.stereotype.Service;

/**
 * Which persons the current user reaches, for a module that keeps records about them: the answer to "may I open this
 * one?" and the condition for "which rows come back?". A toetsplanner and a gemeentebeheerder also reach those of a
 * gemeente that lets theirs hold the test; the dossier itself stays closed to them.
 */
@Service
@ZonderToegangscontrole(waarom = "answers from the roles of the current user; nothing of a person comes out of it")
public class Personenbereik {
  private static final Set<Rol> UITVOEREND = EnumSet.of(Rol.TOETSPLANNER, Rol.GEMEENTEBEHEERDER);

  /** Code of the gemeente that does the work for {@code inburgeraar l}: the one that COA linked, else his own. */
  public static final String GEMEENTECODE = gemeentecode("l");

  private final InburgeraarToegang toegang;
  private final DossierLezer lezer;
  private final Klok klok;

  Personenbereik(InburgeraarToegang toegang, DossierLezer lezer, Klok klok) {
    this.toegang = toegang;
    this.lezer = lezer;
    this.klok = klok;
  }

  /**
   * Which persons somebody reaches today.
   *
   * @param alles true for DUO
   * @param gemeenten per gemeentecode the organisation that is served when a person is reached by it
   * @param dag the day
   */
  public record Zicht(boolean alles, Map<String, Long> gemeenten, LocalDate dag) {
    public Zicht {
      // A stable order gives the same SQL text for the same scope.
      gemeenten = java.util.Collections.unmodifiableMap(new TreeMap<>(gemeenten));
    }

    /**
     * @param kolom column with the id of a person
     * @return a condition on it, with {@link #parameters()}
     */
    public String voorwaarde(String kolom) {
      if (alles) {
        return "1 = 1";
      }
      return gemeenten.isEmpty()
          ? "1 = 0"
          : "exists (select 1 from inzage zicht where zicht.inburgeraar_id = " + kolom
              + " and zicht.gemeentecode in (:zichtGemeenten) and zicht.van <= :zichtDag"
              + " and (zicht.tot is null or zicht.tot > :zichtDag))";
    }

    /**
     * @return the same when only some of the gemeenten are asked for
     * @param codes codes of gemeenten; of those that are not reached nobody is
     */
    public Zicht alleen(Set<String> codes) {
      Map<String, Long> deel = new HashMap<>(gemeenten);
      deel.keySet().retainAll(codes);
      return new Zicht(false, deel, dag);
    }

    /**
     * @return the parameters of the condition: {@code zichtGemeenten} and {@code zichtDag}, or none
     */
    public Map<String, Object> parameters() {
      return alles || gemeenten.isEmpty() ? Map.of() : Map.of("zichtGemeenten", gemeenten.keySet(), "zichtDag", dag);
    }
  }

  /**
   * A person whom the user reaches.
   *
   * @param id his id
   * @param alles true when he is reached as DUO
   * @param rollen the roles with which he is reached
   * @param organisatieId organisation that is served with it, for the read log: the gemeente, or DUO itself
   */
  public record Persoon(long id, boolean alles, Set<Rol> rollen, long organisatieId) {}

  /**
   * @param rollen roles that count for what is asked
   * @return whom the current user reaches with them; nobody when he has none of them
   */
  public Zicht zicht(Set<Rol> rollen) {
    Reikwijdte bereikt = bereikt(rollen);
    return new Zicht(bereikt.alles(), bereikt.gemeenten(), klok.vandaag());
  }

  /**
   * @param id id of a person
   * @param rollen roles that count for what is asked
   * @return the person as the current user reaches him
   * @throws NietGevonden when he does not exist or is not reached
   */
  public Persoon eis(long id, Set<Rol> rollen) {
    Opening opening = toegang.eis(id, bereikt(rollen));
    return new Persoon(opening.id(), opening.alles(), opening.rollen(), opening.organisatieId());
  }

  /**
   * The same for what belongs to the dossier: who holds the test for another gemeente does not reach that.
   *
   * @param id id of a person
   * @param rollen roles that count for what is asked
   * @return the person as the current user reaches him, empty when he does not exist or is not reached
   */
  public Optional<Persoon> dossier(long id, Set<Rol> rollen) {
    try {
      Opening opening = toegang.eis(id, rollen);
      return Optional.of(new Persoon(id, opening.alles(), opening.rollen(), opening.organisatieId()));
    } catch (NietGevonden geen) {
      return Optional.empty();
    }
  }

  /**
   * @param id id of a person
   * @return true when the current user is his klantmanager, or replaces him today
   */
  public boolean isEigen(long id) {
    try {
      return lezer.isEigen(toegang.eis(id, Set.of(Rol.KLANTMANAGER)));
    } catch (NietGevonden geen) {
      return false;
    }
  }

  private Reikwijdte bereikt(Set<Rol> rollen) {
    EnumSet<Rol> uitvoerend = EnumSet.copyOf(UITVOEREND);
    uitvoerend.retainAll(rollen);
    return toegang.reikwijdte(rollen, uitvoerend);
  }

  /**
   * @param alias alias of {@code inburgeraar}
   * @return expression that gives the code of the gemeente that does the work for him
   */
  public static String gemeentecode(String alias) {
    return "if(%1$s.coa and %1$s.koppelgemeente is not null, %1$s.koppelgemeente, %1$s.gemeentecode)".formatted(alias);
  }
}
