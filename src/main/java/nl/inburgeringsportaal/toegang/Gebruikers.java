package nl.inburgeringsportaal.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.toegang.internal.Gebruiker;
import nl.inburgeringsportaal.toegang.internal.GebruikerRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of colleagues for the modules above, which hold ids or user names. */
@Service
@ZonderToegangscontrole(waarom = "gives names of accounts that the caller already shows, in the caller's scope")
@Transactional(readOnly = true)
public class Gebruikers {
  private final GebruikerRepository gebruikers;
  private final Vertaling vertaling;

  Gebruikers(GebruikerRepository gebruikers, Vertaling vertaling) {
    this.gebruikers = gebruikers;
    this.vertaling = vertaling;
  }

  /**
   * @param ids ids of accounts
   * @return their names by id, in one query; ids that do not exist are left out
   */
  public Map<Long, String> namen(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : gebruikers.namen(Set.copyOf(ids)).stream()
            .collect(Collectors.toUnmodifiableMap(GebruikerNaam::id, GebruikerNaam::naam));
  }

  /**
   * @param gebruikersnamen user names
   * @return the people by user name, in one query; names that do not exist are left out
   */
  public Map<String, GebruikerNaam> opGebruikersnaam(Collection<String> gebruikersnamen) {
    return gebruikersnamen.isEmpty()
        ? Map.of()
        : gebruikers.opNaam(Set.copyOf(gebruikersnamen)).stream()
            .collect(Collectors.toUnmodifiableMap(GebruikerNaam::gebruikersnaam, Function.identity()));
  }

  /**
   * @param gebruikersnamen user names as rows carry them, of people and of the portal itself
   * @param taal language of the reader
   * @return what to show for each of them, in one query: the name, "het portaal", or the user name when there is
   *     no such account
   */
  public Map<String, String> weergave(Collection<String> gebruikersnamen, Locale taal) {
    Map<String, GebruikerNaam> bekend = opGebruikersnaam(gebruikersnamen);
    return gebruikersnamen.stream()
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                wie -> {
                  if (wie.equals(Wijzigingsspoor.SYSTEEM)) {
                    return vertaling.getTranslation("toegang.wie.systeem", taal);
                  }
                  GebruikerNaam gevonden = bekend.get(wie);
                  return gevonden == null ? wie : gevonden.naam();
                }));
  }

  /**
   * @param gebruikersnaam a user name as a row carries it
   * @param taal language of the reader
   * @return what to show for it, see {@link #weergave(Collection, Locale)}
   */
  public String weergave(String gebruikersnaam, Locale taal) {
    return weergave(List.of(gebruikersnaam), taal).get(gebruikersnaam);
  }

  /**
   * @param gebruikersnaam a user name
   * @return whose it is, empty when there is no such account
   */
  public Optional<GebruikerNaam> find(String gebruikersnaam) {
    return gebruikers
        .findByGebruikersnaam(gebruikersnaam)
        .map(wie -> new GebruikerNaam(wie.id(), wie.gebruikersnaam(), wie.naam()));
  }

  /**
   * For mail of the portal to its own user; it is shown to nobody else.
   *
   * @param id id of an account
   * @return its address, empty when it has none
   */
  public Optional<String> email(long id) {
    return gebruikers.findById(id).map(Gebruiker::email);
  }

  /**
   * @param bereik organisations whose people may be chosen from
   * @param zoek part of name or user name, null for all
   * @param pagina page
   * @return people who have or had a role there, by name
   */
  public List<GebruikerNaam> kies(Bereik bereik, String zoek, Pageable pagina) {
    return bereik.isNiets()
        ? List.of()
        : gebruikers.kies(
            bereik.onbegrensd(),
            bereik.onbegrensd() ? Set.of(0L) : bereik.organisaties().keySet(),
            zoek == null || zoek.isBlank() ? null : zoek,
            pagina);
  }

  /**
   * @param bereik organisations whose people may be known
   * @param id id of an account
   * @return whose it is, empty when it does not exist or he never had a role there
   */
  public Optional<GebruikerNaam> find(Bereik bereik, long id) {
    return bereik.isNiets()
        ? Optional.empty()
        : gebruikers.inBereik(
            bereik.onbegrensd(), bereik.onbegrensd() ? Set.of(0L) : bereik.organisaties().keySet(), id);
  }
}
