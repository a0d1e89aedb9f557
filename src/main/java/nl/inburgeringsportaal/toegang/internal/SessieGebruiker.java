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
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.PortaalIdentiteit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

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
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Bereik bereik(Rol rol) {
    return gebruiker().filter(wie -> wie.rollen().contains(rol)).map(wie -> bereik(wie, rol)).orElse(Bereik.niets());
  }

  /** A screen asks for it many times in one request; it is read once. */
  private Bereik bereik(HuidigeGebruiker wie, Rol rol) {
    RequestAttributes verzoek = RequestContextHolder.getRequestAttributes();
    if (verzoek == null) {
      return lees(wie, rol);
    }
    String sleutel = Bereik.class.getName() + "/" + wie.id() + "/" + wie.organisatieId() + "/" + rol;
    if (verzoek.getAttribute(sleutel, RequestAttributes.SCOPE_REQUEST) instanceof Bereik bekend) {
      return bekend;
    }
    Bereik gelezen = lees(wie, rol);
    verzoek.setAttribute(sleutel, gelezen, RequestAttributes.SCOPE_REQUEST);
    return gelezen;
  }

  private Bereik lees(HuidigeGebruiker wie, Rol rol) {
    List<BereikteGroep> bereikt = rollen.bereikt(wie.id(), wie.organisatieId(), rol.naam(), klok.vandaag());
    List<BereikteGroep> eigen = bereikt.stream().filter(deel -> deel.getAfwezigeId() == null).toList();
    if (eigen.isEmpty()) {
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
    boolean zonderGrens = bereikt.stream().anyMatch(deel -> deel.getGroep() == null);
    return zonderGrens
        ? Set.of()
        : bereikt.stream().map(BereikteGroep::getGroep).collect(Collectors.toUnmodifiableSet());
  }
}
