package nl.inburgeringsportaal.toegang.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current user from the security context, and his scope as the database has it at this moment: a role,
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

  private final GebruikerRolRepository rollen;
  private final Organisaties organisaties;
  private final Klok klok;

  SessieGebruiker(GebruikerRolRepository rollen, Organisaties organisaties, Klok klok) {
    this.rollen = rollen;
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
  @Transactional(readOnly = true)
  public Bereik bereik(Rol rol) {
    return gebruiker().filter(wie -> wie.rollen().contains(rol)).map(wie -> bereik(wie, rol)).orElse(Bereik.niets());
  }

  private Bereik bereik(HuidigeGebruiker wie, Rol rol) {
    boolean heeftNog =
        rollen.geldig(wie.id(), klok.vandaag()).stream()
            .anyMatch(r -> r.organisatieId() == wie.organisatieId() && r.rol() == rol);
    if (!heeftNog) {
      return Bereik.niets();
    }
    if (LANDELIJK.contains(rol)) {
      return Bereik.alles();
    }
    Map<Long, Set<String>> bereik = new HashMap<>();
    bereik.put(wie.organisatieId(), groepen(wie, rol));
    organisaties.mandaten(wie.organisatieId(), rol, klok.vandaag()).forEach(id -> bereik.put(id, Set.of()));
    return new Bereik(false, bereik);
  }

  /** Own groups and those of whom he replaces today; empty means no limit, his own or that of one of them. */
  private Set<String> groepen(HuidigeGebruiker wie, Rol rol) {
    Set<String> groepen = new HashSet<>(rollen.groepen(wie.id(), wie.organisatieId()));
    if (!groepen.isEmpty()) {
      for (WaargenomenGroep deel :
          rollen.waargenomen(wie.id(), wie.organisatieId(), rol.naam(), klok.vandaag())) {
        if (deel.getGroep() == null) {
          return Set.of();
        }
        groepen.add(deel.getGroep());
      }
    }
    return Set.copyOf(groepen);
  }
}
