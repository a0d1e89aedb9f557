package nl.inburgeringsportaal.inburgeraar.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.inburgeraar.Uitvoering;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says which persons somebody reaches: DUO everybody, a gemeente those for whom the table {@code
 * inzage} has a row today. The answer to "may I open this one?" and the condition for "which rows come back?" are the
 * same SQL.
 */
@Component
public class InburgeraarToegang {
  /** True for a row of {@code inburgeraar_persoon p} when one of the gemeenten sees it on the day. */
  private static final String ZIET =
      "exists (select 1 from inzage i where i.inburgeraar_id = p.inburgeraar_id and i.gemeentecode in (:gemeenten)"
          + " and i.van <= :dag and (i.tot is null or i.tot > :dag))";

  private final HuidigeGebruiker.Bron bron;
  private final Organisaties organisaties;
  private final JdbcClient jdbc;
  private final Klok klok;
  private final List<Uitvoering> uitvoeringen;

  InburgeraarToegang(
      HuidigeGebruiker.Bron bron,
      Organisaties organisaties,
      JdbcClient jdbc,
      Klok klok,
      List<Uitvoering> uitvoeringen) {
    this.uitvoeringen = List.copyOf(uitvoeringen);
    this.bron = bron;
    this.organisaties = organisaties;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * What somebody reaches.
   *
   * @param alles true for DUO
   * @param gemeenten per gemeentecode the organisation of that gemeente
   * @param rollen per gemeentecode the roles with which he reaches it
   * @param eigen organisation of his session
   */
  public record Reikwijdte(
      boolean alles, Map<String, Long> gemeenten, Map<String, Set<Rol>> rollen, long eigen) {

    /**
     * @return a condition on {@code inburgeraar_persoon p}, with the parameters {@code gemeenten} and {@code dag}
     */
    public String voorwaarde() {
      return alles ? "1 = 1" : gemeenten.isEmpty() ? "1 = 0" : ZIET;
    }
  }

  /**
   * A file that the user may open.
   *
   * @param id id of the person
   * @param alles true when he reaches it as DUO
   * @param rollen the roles with which he reaches it
   * @param organisatieId organisation that he serves with it: the gemeente, or his own
   */
  public record Opening(long id, boolean alles, Set<Rol> rollen, long organisatieId) {}

  /**
   * @param gevraagd roles that count for what is asked
   * @return what the current user reaches with them
   */
  public Reikwijdte reikwijdte(Set<Rol> gevraagd) {
    return reikwijdte(gevraagd, Set.of());
  }

  /**
   * @param gevraagd roles that count for what is asked
   * @param uitvoerend of those, the roles that also count for gemeenten that let the user's organisation do the work
   * @return what the current user reaches with them; of a gemeente that ended also whom it saw
   */
  public Reikwijdte reikwijdte(Set<Rol> gevraagd, Set<Rol> uitvoerend) {
    HuidigeGebruiker wie = bron.verplicht();
    if (gevraagd.contains(Rol.MEDEWERKER_DUO) && bron.bereik(Rol.MEDEWERKER_DUO).onbegrensd()) {
      return new Reikwijdte(true, Map.of(), Map.of(), wie.organisatieId());
    }
    Map<Rol, Set<Long>> perRol = new EnumMap<>(Rol.class);
    for (Rol rol : gevraagd) {
      if (wie.rollen().contains(rol)) {
        Set<Long> bereikt = zonderGrens(bron.bereik(rol));
        if (uitvoerend.contains(rol)) {
          bereikt.addAll(uitvoeringen.stream().flatMap(deel -> deel.voor(Set.copyOf(bereikt)).stream()).toList());
        }
        perRol.put(rol, bereikt);
      }
    }
    Set<Long> alle = perRol.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<String, Long> gemeenten = new TreeMap<>();
    Map<String, Set<Rol>> rollen = new HashMap<>();
    organisaties
        .gemeentecodes(alle)
        .forEach(
            (organisatie, code) -> {
              gemeenten.merge(code, organisatie, (een, ander) -> een == wie.organisatieId() ? een : ander);
              perRol.forEach(
                  (rol, bereikt) -> {
                    if (bereikt.contains(organisatie)) {
                      rollen.computeIfAbsent(code, nieuw -> EnumSet.noneOf(Rol.class)).add(rol);
                    }
                  });
            });
    if (!uitvoerend.isEmpty()) {
      metVoorgangers(gemeenten, rollen);
    }
    return new Reikwijdte(false, gemeenten, rollen, wie.organisatieId());
  }

  /** Persons have no groups: whoever is limited to some reaches none. */
  private static Set<Long> zonderGrens(Bereik bereik) {
    return bereik.organisaties().entrySet().stream()
        .filter(deel -> deel.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A gemeente does the work of the ones that went into it. */
  private void metVoorgangers(Map<String, Long> gemeenten, Map<String, Set<Rol>> rollen) {
    organisaties
        .codesMetVoorgangers(gemeenten.keySet(), klok.vandaag())
        .forEach(
            (code, nu) -> {
              if (!code.equals(nu)) {
                gemeenten.putIfAbsent(code, gemeenten.get(nu));
                rollen.computeIfAbsent(code, nieuw -> EnumSet.noneOf(Rol.class)).addAll(rollen.get(nu));
              }
            });
  }

  /**
   * @param id id of a person
   * @param gevraagd roles that count for what is asked
   * @return the file
   * @throws NietGevonden when he does not exist or is not reached
   */
  public Opening eis(long id, Set<Rol> gevraagd) {
    return eis(id, reikwijdte(gevraagd));
  }

  /**
   * @param id id of a person
   * @param bereikt what the user reaches
   * @return the file
   * @throws NietGevonden when he does not exist or is not reached
   */
  public Opening eis(long id, Reikwijdte bereikt) {
    if (bereikt.alles()) {
      if (!bestaat(id)) {
        throw new NietGevonden();
      }
      return new Opening(id, true, Set.of(Rol.MEDEWERKER_DUO), bereikt.eigen());
    }
    List<String> ziet = gemeenten(id, bereikt);
    if (ziet.isEmpty()) {
      throw new NietGevonden();
    }
    // Of several gemeenten the own one, else the first: each reading serves one.
    String gemeente =
        ziet.stream().filter(code -> bereikt.gemeenten().get(code) == bereikt.eigen()).findFirst()
            .orElse(ziet.getFirst());
    return new Opening(id, false, bereikt.rollen().get(gemeente), bereikt.gemeenten().get(gemeente));
  }

  private boolean bestaat(long id) {
    return jdbc.sql("select exists (select 1 from inburgeraar where id = ?)").param(id).query(Boolean.class).single();
  }

  private List<String> gemeenten(long id, Reikwijdte bereikt) {
    if (bereikt.gemeenten().isEmpty()) {
      return List.of();
    }
    LocalDate dag = klok.vandaag();
    return jdbc.sql(
            """
            select distinct i.gemeentecode from inzage i
            where i.inburgeraar_id = :id and i.gemeentecode in (:gemeenten)
              and i.van <= :dag and (i.tot is null or i.tot > :dag)
            order by i.gemeentecode
            """)
        .param("id", id)
        .param("gemeenten", bereikt.gemeenten().keySet())
        .param("dag", dag)
        .query(String.class)
        .list();
  }

  /**
   * @return the current user
   */
  public HuidigeGebruiker wie() {
    return bron.verplicht();
  }
}
