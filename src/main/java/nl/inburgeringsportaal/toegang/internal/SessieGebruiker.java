package nl.inburgeringsportaal.toegang.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The current user from the security context, and his scope as the database has it in this request: a role,
 * mandate or group that ended today no longer counts, whatever the session still holds. Mandates belong to the
 * organisation, so a substitute of the same organisation and role has them already; what he takes over are groups.
 */
@Service
class SessieGebruiker implements HuidigeGebruiker.Bron {
  private static final Set<Rol> LANDELIJK =
      Set.of(
          Rol.MEDEWERKER_DUO,
          Rol.PORTAALBEHEERDER,
          Rol.INSPECTEUR_BOW,
          Rol.BESLISSER_BOW,
          Rol.INSPECTIE_SZW,
          Rol.BELEID_SZW,
          Rol.REDACTEUR_HANDREIKING,
          Rol.TRAINER_ICE);

  /** Work that a gemeente may have done by an uitvoeringsorganisatie. */
  private static final Set<Rol> MET_MANDAAT = Set.of(Rol.KLANTMANAGER, Rol.TOETSPLANNER, Rol.TOETSBEGELEIDER);

  /**
   * One question for what is asked at every request: has he the role there today, with which groups, and which
   * groups does he have today from people with that role whom he replaces? A row per group, with a null for no limit
   * to groups; no row of his own without the role.
   */
  private static final String BEREIKT =
      """
      select true as eigen, g.groep as groep from gebruiker_rol r
        join gebruiker a on a.id = r.gebruiker_id and a.actief
        left join gebruiker_groep g on g.gebruiker_id = r.gebruiker_id and g.organisatie_id = r.organisatie_id
      where r.gebruiker_id = :gebruiker and r.organisatie_id = :organisatie and r.rol = :rol
        and r.van <= :dag and (r.tot is null or r.tot > :dag)
      union all
      select false, g.groep from waarneming w
        join gebruiker_rol r on r.gebruiker_id = w.afwezige_id and r.organisatie_id = w.organisatie_id
        left join gebruiker_groep g on g.gebruiker_id = w.afwezige_id and g.organisatie_id = w.organisatie_id
      where w.waarnemer_id = :gebruiker and w.organisatie_id = :organisatie and w.van <= :dag and w.tot > :dag
        and r.rol = :rol and r.van <= :dag and (r.tot is null or r.tot > :dag)
      """;

  private record BereikteGroep(boolean eigen, String groep) {}

  private final JdbcClient jdbc;
  private final Organisaties organisaties;
  private final Klok klok;

  SessieGebruiker(JdbcClient jdbc, Organisaties organisaties, Klok klok) {
    this.jdbc = jdbc;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  @Override
  public Optional<HuidigeGebruiker> gebruiker() {
    Authentication wie = SecurityContextHolder.getContext().getAuthentication();
    return wie != null && wie.getPrincipal() instanceof PortaalIdentiteit portaalGebruiker
        ? Optional.of(portaalGebruiker.gebruiker())
        : Optional.empty();
  }

  @Override
  public Bereik bereik(Rol rol) {
    return gebruiker().filter(wie -> wie.rollen().contains(rol)).map(wie -> bereik(wie, rol)).orElse(Bereik.niets());
  }

  private Bereik bereik(HuidigeGebruiker wie, Rol rol) {
    String wat = wie.id() + "/" + wie.organisatieId() + "/" + rol;
    return PerVerzoek.eens(SessieGebruiker.class, wat, () -> lees(wie, rol));
  }

  private Bereik lees(HuidigeGebruiker wie, Rol rol) {
    List<BereikteGroep> bereikt =
        jdbc.sql(BEREIKT)
            .param("gebruiker", wie.id())
            .param("organisatie", wie.organisatieId())
            .param("rol", rol.naam())
            .param("dag", klok.vandaag())
            .query((rij, nummer) -> new BereikteGroep(rij.getBoolean(1), rij.getString(2)))
            .list();
    if (bereikt.stream().noneMatch(BereikteGroep::eigen)) {
      return Bereik.niets();
    }
    if (LANDELIJK.contains(rol)) {
      return Bereik.alles();
    }
    Map<Long, Set<String>> bereik = new HashMap<>();
    bereik.put(wie.organisatieId(), groepen(bereikt));
    if (MET_MANDAAT.contains(rol)) {
      organisaties.mandaten(wie.organisatieId(), rol, klok.vandaag()).forEach(id -> bereik.put(id, Set.of()));
    }
    return new Bereik(false, bereik);
  }

  /** Own groups and those of whom he replaces today; empty when one of them has no limit. */
  private static Set<String> groepen(List<BereikteGroep> bereikt) {
    boolean zonderGrens = bereikt.stream().anyMatch(deel -> deel.groep() == null);
    return zonderGrens
        ? Set.of()
        : bereikt.stream().map(BereikteGroep::groep).collect(Collectors.toUnmodifiableSet());
  }
}
