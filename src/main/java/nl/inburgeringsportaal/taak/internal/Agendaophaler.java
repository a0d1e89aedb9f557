package nl.inburgeringsportaal.taak.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.AgendaBron;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ZonderToegangscontrole;
import nl.inburgeringsportaal.base.ics.Agendaschrijver;
import nl.inburgeringsportaal.regels.Regels;
import nl.inburgeringsportaal.toegang.Namens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a calendar to whoever knows its secret address, as its owner may see it at this moment. One question decides:
 * an address that never existed, was revoked or has expired, an account that was closed and a role that is gone are all
 * the same.
 */
@Service
@ZonderToegangscontrole(waarom = "who calls proves by a secret whose calendar it is; then it acts as that account")
public class Agendaophaler {
  private static final int DAGEN_TERUG = 30;

  private static final String VIND =
      """
      select a.id, a.gebruiker_id, a.organisatie_id, a.opgehaald_op from agenda_adres a
        join gebruiker g on g.id = a.gebruiker_id and g.actief
      where a.geheim_hash = :hash and coalesce(a.opgehaald_op, a.gemaakt_op) >= :sinds
        and exists (select 1 from gebruiker_rol r where r.gebruiker_id = a.gebruiker_id
          and r.organisatie_id = a.organisatie_id and r.rol in (:rollen)
          and r.van <= :dag and (r.tot is null or r.tot > :dag))
      """;

  private final JdbcClient jdbc;
  private final List<AgendaBron> bronnen;
  private final Agendaschrijver schrijver;
  private final Namens namens;
  private final HuidigeGebruiker.Bron gebruikers;
  private final Leeslog leeslog;
  private final Regels regels;
  private final Klok klok;

  private record Adres(long id, long gebruiker, long organisatie, LocalDateTime opgehaald) {}

  Agendaophaler(
      JdbcClient jdbc,
      List<AgendaBron> bronnen,
      Agendaschrijver schrijver,
      Namens namens,
      HuidigeGebruiker.Bron gebruikers,
      Leeslog leeslog,
      Regels regels,
      Klok klok) {
    this.jdbc = jdbc;
    this.bronnen = bronnen;
    this.schrijver = schrijver;
    this.namens = namens;
    this.gebruikers = gebruikers;
    this.leeslog = leeslog;
    this.regels = regels;
    this.klok = klok;
  }

  /**
   * @param bestand last part of the address that was called
   * @param basis address of the portal, without a slash at its end
   * @return the calendar in UTF-8, empty when the address is nobody's
   */
  @Transactional
  public Optional<byte[]> haal(String bestand, String basis) {
    LocalDate vandaag = klok.vandaag();
    int maanden = regels.getal(Regels.AGENDA_ADRES_MAANDEN, vandaag);
    Set<String> rollen =
        bronnen.stream().flatMap(bron -> bron.rollen().stream()).map(Rol::naam).collect(Collectors.toSet());
    Optional<Adres> adres =
        rollen.isEmpty()
            ? Optional.empty()
            : jdbc.sql(VIND)
                .param("hash", Agendageheim.uit(bestand).hash())
                .param("sinds", vandaag.minusMonths(maanden).atStartOfDay())
                .param("rollen", rollen)
                .param("dag", vandaag)
                .query(
                    (rij, nummer) ->
                        new Adres(
                            rij.getLong(1), rij.getLong(2), rij.getLong(3), rij.getObject(4, LocalDateTime.class)))
                .optional();
    return adres.flatMap(
        gevonden ->
            namens.doe(gevonden.gebruiker(), gevonden.organisatie(), () -> agenda(gevonden, vandaag, basis)));
  }

  private byte[] agenda(Adres adres, LocalDate vandaag, String basis) {
    Set<Rol> rollen = gebruikers.verplicht().rollen();
    List<AgendaBron.Agendapunt> punten =
        bronnen.stream()
            .filter(bron -> bron.rollen().stream().anyMatch(rollen::contains))
            .flatMap(bron -> bron.punten(vandaag.minusDays(DAGEN_TERUG)).stream())
            .toList();
    if (adres.opgehaald() == null || adres.opgehaald().toLocalDate().isBefore(vandaag)) {
      // A program fetches many times a day: once a day says who had it where.
      leeslog.noteer(
          Leeslog.Handeling.GEDOWNLOAD, "agenda", adres.id(), null, "agenda-adres, afspraken=" + punten.size());
    }
    jdbc.sql("update agenda_adres set opgehaald_op = ? where id = ?").params(klok.nu(), adres.id()).update();
    return schrijver.alles(punten, basis);
  }
}
