package nl.inburgeringsportaal.bijeenkomst.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.bijeenkomst.Aanmeldstatus;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import org.springframework.stereotype.Component;

/** A sign-up as the one who signed up sees it. */
@Component
public class Aanmeldingen {
  private final Plaatslezer lezer;
  private final Bijeenkomstboek boek;

  Aanmeldingen(Plaatslezer lezer, Bijeenkomstboek boek) {
    this.lezer = lezer;
    this.boek = boek;
  }

  /**
   * @param geheim secret of a link
   * @return the sign-up, empty when the secret is nobody's (any more)
   */
  public Optional<MijnAanmelding> vanGeheim(String geheim) {
    String code = Geheimen.hash(geheim);
    return lezer.vanBeheercode(code).or(() -> lezer.vanBevestigcode(code)).map(this::gegevens);
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param gebruikerId id of an account
   * @return its sign-up, empty when it did not sign up
   */
  public Optional<MijnAanmelding> vanGebruiker(long bijeenkomstId, long gebruikerId) {
    return lezer.vanGebruiker(bijeenkomstId, gebruikerId).map(this::gegevens);
  }

  /**
   * @param gebruikerId id of an account
   * @param vanaf meetings that end after this
   * @return its sign-ups, the first meeting first
   */
  public List<MijnAanmelding> vanGebruiker(long gebruikerId, LocalDateTime vanaf) {
    List<Plaats> plaatsen = lezer.vanGebruiker(gebruikerId, vanaf);
    Map<Long, Integer> wachtplaatsen = lezer.wachtplaatsen(plaatsen);
    Map<Long, Plaats> perBijeenkomst =
        plaatsen.stream().collect(Collectors.toMap(Plaats::bijeenkomstId, Function.identity()));
    return boek.find(List.copyOf(perBijeenkomst.keySet())).stream()
        .map(
            heel -> {
              Plaats plaats = perBijeenkomst.get(heel.gegevens().id());
              return gegevens(plaats, heel, wachtplaatsen.getOrDefault(plaats.id(), 0));
            })
        .toList();
  }

  /**
   * @param bijeenkomstId id of a meeting
   * @param gebruikerId id of an account
   * @return id of its sign-up
   */
  public Optional<Long> plaats(long bijeenkomstId, long gebruikerId) {
    return lezer.vanGebruiker(bijeenkomstId, gebruikerId).map(Plaats::id);
  }

  private MijnAanmelding gegevens(Plaats plaats) {
    return gegevens(plaats, boek.find(plaats.bijeenkomstId()).orElseThrow(), lezer.wachtplaats(plaats));
  }

  private static MijnAanmelding gegevens(Plaats plaats, BijeenkomstDetail heel, int wachtplaats) {
    boolean deelnemer = plaats.bevestigd() && plaats.status() == Aanmeldstatus.GEPLAATST;
    return new MijnAanmelding(
        deelnemer ? heel : heel.openbaar(),
        plaats.status(),
        plaats.bevestigd(),
        wachtplaats,
        plaats.opgeschoven());
  }
}
