package nl.inburgeringsportaal.organisatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.PerVerzoek;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.organisatie.internal.Gemeente;
import nl.inburgeringsportaal.organisatie.internal.GemeenteRepository;
import nl.inburgeringsportaal.organisatie.internal.MandaatRepository;
import nl.inburgeringsportaal.organisatie.internal.Organisatie;
import nl.inburgeringsportaal.organisatie.internal.OrganisatieRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the modules above ask about organisations and gemeenten; names are public, so no role is asked. */
@Service
@ZonderToegangscontrole(waarom = "names of organisations and gemeenten are public; used at login and by every module")
@Transactional(readOnly = true)
public class Organisaties {
  private final OrganisatieRepository organisaties;
  private final GemeenteRepository gemeenten;
  private final MandaatRepository mandaten;
  private final AtomicReference<Map<String, GemeenteGegevens>> gemeentenOpCode = new AtomicReference<>();

  public Organisaties(
      OrganisatieRepository organisaties, GemeenteRepository gemeenten, MandaatRepository mandaten) {
    this.organisaties = organisaties;
    this.gemeenten = gemeenten;
    this.mandaten = mandaten;
  }

  /**
   * @param id id of an organisation
   * @return its data, empty when it does not exist
   */
  public Optional<OrganisatieGegevens> organisatie(long id) {
    return organisaties.findById(id).map(Organisatie::gegevens);
  }

  /**
   * @param ids ids of organisations
   * @return their names by id, in one query; ids that do not exist are left out
   */
  public Map<Long, String> namen(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : organisaties.namen(Set.copyOf(ids)).stream()
            .collect(Collectors.toUnmodifiableMap(OrganisatieNaam::id, OrganisatieNaam::naam));
  }

  /**
   * @param sleutels names of groups at the identity provider
   * @return the organisations by that name, in one query; names that are nobody's are left out
   */
  public Map<String, OrganisatieGegevens> opSleutel(Collection<String> sleutels) {
    return sleutels.isEmpty()
        ? Map.of()
        : organisaties.findBySleutelIn(Set.copyOf(sleutels)).stream()
            .collect(Collectors.toUnmodifiableMap(Organisatie::sleutel, Organisatie::gegevens));
  }

  /**
   * @param id id of an organisation
   * @return name of its group at the identity provider; empty when it has none or does not exist
   */
  public Optional<String> sleutel(long id) {
    return organisaties.findById(id).map(Organisatie::sleutel);
  }

  /**
   * @param ids ids of organisations
   * @return per id the code of the gemeente that it is; organisations of another kind are left out
   */
  public Map<Long, String> gemeentecodes(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Set<Long> welke = new TreeSet<>(ids);
    return PerVerzoek.eens(
        Organisaties.class,
        "gemeentecodes" + welke,
        () ->
            organisaties.gemeentecodes(welke, Organisatiesoort.GEMEENTE).stream()
                .collect(Collectors.toUnmodifiableMap(deel -> (Long) deel[0], deel -> (String) deel[1])));
  }

  /**
   * @param codes codes of gemeenten
   * @return ids of the organisations that are those gemeenten
   */
  public List<Long> vanGemeenten(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : organisaties.vanGemeenten(Set.copyOf(codes), Organisatiesoort.GEMEENTE);
  }

  /**
   * @param zoek part of the name or the town, null for all
   * @param soort only this kind, null for all
   * @param pagina page
   * @return organisations of that page, by name, for a field in which one is chosen
   */
  public List<OrganisatieNaam> kies(String zoek, Organisatiesoort soort, Pageable pagina) {
    return organisaties.kies(soort, zoek, pagina);
  }

  /**
   * @param code code of a gemeente
   * @return the gemeente, empty for a code that the portal does not know
   */
  public Optional<GemeenteGegevens> gemeente(String code) {
    return Optional.ofNullable(opCode().get(code));
  }

  /**
   * @param code code of a gemeente
   * @param dag a day
   * @return code of the gemeente that does its work on that day: itself, or the one that it went into
   */
  public String opvolger(String code, LocalDate dag) {
    GemeenteGegevens gemeente = opCode().get(code);
    Set<String> gezien = new HashSet<>();
    while (gemeente != null
        && gemeente.geldigTot() != null
        && !dag.isBefore(gemeente.geldigTot())
        && gemeente.opvolger() != null
        && gezien.add(gemeente.code())) {
      gemeente = opCode().get(gemeente.opvolger());
    }
    return gemeente == null ? code : gemeente.code();
  }

  /**
   * @param codes codes of gemeenten
   * @param dag a day
   * @return per code of a gemeente the one of {@code codes} that does its work on that day: themselves as long as they
   *     exist, and the gemeenten that went into them
   */
  public Map<String, String> codesMetVoorgangers(Collection<String> codes, LocalDate dag) {
    Set<String> eigen = Set.copyOf(codes);
    Map<String, String> alle = new HashMap<>();
    if (!eigen.isEmpty()) {
      opCode()
          .keySet()
          .forEach(
              code -> {
                String nu = opvolger(code, dag);
                if (eigen.contains(nu)) {
                  alle.put(code, nu);
                }
              });
    }
    return alle;
  }

  /**
   * @param ids ids of organisations
   * @param dag a day
   * @return those and the organisations of the gemeenten that went into one of them by that day: what those agreed and
   *     planned is theirs now
   */
  public Set<Long> metVoorgangers(Collection<Long> ids, LocalDate dag) {
    Map<Long, String> eigen = gemeentecodes(ids);
    Set<Long> alle = new HashSet<>(ids);
    Set<String> codes = new HashSet<>(codesMetVoorgangers(eigen.values(), dag).keySet());
    codes.removeAll(eigen.values());
    alle.addAll(vanGemeenten(codes));
    return alle;
  }

  /**
   * @return all gemeenten, also the ones that have ended, by name
   */
  public List<GemeenteGegevens> gemeenten() {
    return opCode().values().stream().sorted(Comparator.comparing(GemeenteGegevens::naam)).toList();
  }

  /**
   * @param organisatieId an uitvoeringsorganisatie
   * @param rol the role in which it works
   * @param dag the day
   * @return ids of the gemeente organisations for which it holds a mandate on that day
   */
  public List<Long> mandaten(long organisatieId, Rol rol, LocalDate dag) {
    return mandaten.gemeentenVan(organisatieId, rol.naam(), dag);
  }

  /**
   * @param gemeenteorganisatieId a gemeente
   * @param rol a role
   * @param dag the day
   * @return ids of the organisations that hold its mandate for that role on that day
   */
  public List<Long> gemachtigden(long gemeenteorganisatieId, Rol rol, LocalDate dag) {
    return mandaten.uitvoerdersVan(gemeenteorganisatieId, rol.naam(), dag);
  }

  /** Forgets the gemeenten that were read, after one has been added. */
  void vergeetGemeenten() {
    gemeentenOpCode.set(null);
  }

  private Map<String, GemeenteGegevens> opCode() {
    Map<String, GemeenteGegevens> bekend = gemeentenOpCode.get();
    if (bekend == null) {
      bekend =
          gemeenten.findAll().stream()
              .map(Gemeente::gegevens)
              .collect(Collectors.toUnmodifiableMap(GemeenteGegevens::code, Function.identity()));
      gemeentenOpCode.set(bekend);
    }
    return bekend;
  }
}
