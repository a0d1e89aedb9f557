package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Bewaarsoort;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toegang.GebruikerService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Retention of accounts that nobody works with any more. The term runs from the last of: the day on which the account
 * was closed, the end of its last role, its last login. An account with a role that has not ended stays, and so does
 * the last portaalbeheerder.
 *
 * <p>Who it was goes for good; the row stays without a name, since reviews of rights, assigned files and roles that
 * he gave refer to its id. Who comes back with the same account at the identity provider gets a new one here.
 */
@Component
class Accountbewaring implements Bewaarsoort {
  /** The day from which the term runs; the year 1000 when there is none. */
  private static final String EINDE =
      """
      greatest(coalesce(g.gesloten_op, '1000-01-01'), coalesce(cast(g.laatst_ingelogd as date), '1000-01-01'),
        coalesce((select max(r.tot) from gebruiker_rol r where r.gebruiker_id = g.id), '1000-01-01'))
      """;

  private static final String VOORBIJ =
      """
      g.verwijderd_op is null
        and not exists (select 1 from gebruiker_rol r
          where r.gebruiker_id = g.id and (r.tot is null or r.tot >= :grens))
        and (not exists (select 1 from gebruiker_rol r where r.gebruiker_id = g.id and r.rol = 'portaalbeheerder')
          or exists (select 1 from gebruiker_rol r
            where r.gebruiker_id <> g.id and r.rol = 'portaalbeheerder' and r.tot is null))
        and not exists (select 1 from identiteitsopdracht i
          where i.gebruiker_id = g.id and i.status = 'OPEN' and i.aangemaakt >= :grens)
        and not exists (select 1 from opschorting o
          where o.object_soort = 'gebruiker' and o.object_id = g.id and o.opgeheven_op is null)
        and """
          + " "
          + EINDE
          + " > '1000-01-01' and "
          + EINDE
          + " < :grens";

  /** What only he used, or only says something about him. */
  private static final List<String> VAN_HEM =
      List.of(
          "delete from concept where gebruiker_id in (:ids)",
          "delete from agenda_adres where gebruiker_id in (:ids)",
          "delete from samenvatting where gebruiker_id in (:ids)",
          "delete from opgeslagen_filter where gebruiker_id in (:ids)",
          "delete from voorkeur where gebruiker_id in (:ids)",
          "delete from gebruiker_groep where gebruiker_id in (:ids)",
          "delete from waarneming where afwezige_id in (:ids) or waarnemer_id in (:ids)",
          "delete from identiteitsopdracht where gebruiker_id in (:ids)",
          "delete from gebruiker_rol where gebruiker_id in (:ids)");

  private final JdbcClient jdbc;
  private final Wijzigingslog wijzigingslog;
  private final Rolgrendel grendel;
  private final Vertaling vertaling;
  private final Klok klok;

  private record Uit(long id, LocalDate dag) {}

  Accountbewaring(
      JdbcClient jdbc, Wijzigingslog wijzigingslog, Rolgrendel grendel, Vertaling vertaling, Klok klok) {
    this.jdbc = jdbc;
    this.wijzigingslog = wijzigingslog;
    this.grendel = grendel;
    this.vertaling = vertaling;
    this.klok = klok;
  }

  @Override
  public String categorie() {
    return "account";
  }

  @Override
  public String regel() {
    return "bewaartermijn_account_maanden";
  }

  @Override
  public String objectSoort() {
    return GebruikerService.OBJECT;
  }

  @Override
  public long aantal(LocalDate grens) {
    return jdbc.sql("select count(*) from gebruiker g where " + VOORBIJ)
        .param("grens", grens)
        .query(Long.class)
        .single();
  }

  @Override
  public Verwijderd verwijder(Ronde ronde) {
    grendel.sluit();
    List<Uit> accounts =
        jdbc.sql(
                "select g.id, cast(" + EINDE + " as date) as einde from gebruiker g where " + VOORBIJ
                    + " order by einde, g.id limit :hoogstens")
            .param("grens", ronde.grens())
            .param("hoogstens", ronde.hoogstens())
            .query((rij, nummer) -> new Uit(rij.getLong(1), rij.getObject(2, LocalDate.class)))
            .list()
            .stream()
            .filter(account -> maakNaamloos(account.id(), ronde.grens()))
            .toList();
    if (accounts.isEmpty()) {
      return Verwijderd.NIETS;
    }
    List<Long> ids = accounts.stream().map(Uit::id).toList();
    wijzigingslog.vergeet(GebruikerService.OBJECT, ids);
    VAN_HEM.forEach(daad -> jdbc.sql(daad).param("ids", ids).update());
    return Verwijderd.van(ids, accounts.getFirst().dag(), accounts.getLast().dag());
  }

  /**
   * The conditions are asked once more, of the rows as they are now: what was read above can be from before somebody
   * else gave a role. The new user name holds spaces, so nobody can log in with it or be invited by it.
   *
   * @return true when it was done, false when the account must stay after all
   */
  private boolean maakNaamloos(long id, LocalDate grens) {
    String naam = vertaling.nl("toegang.account.verwijderd");
    return jdbc.sql(
                """
                update gebruiker g set g.gebruikersnaam = :gebruikersnaam, g.naam = :naam, g.email = null,
                  g.onderwerp = null, g.taal = 'nl', g.laatst_ingelogd = null, g.actief = false,
                  g.verwijderd_op = :vandaag, g.versie = g.versie + 1, g.gewijzigd_door = :door, g.reden = null
                where g.id = :id and """
                    + " "
                    + VOORBIJ)
            .param("gebruikersnaam", naam + " " + id)
            .param("naam", naam)
            .param("vandaag", klok.vandaag())
            .param("door", Wijzigingsspoor.SYSTEEM)
            .param("id", id)
            .param("grens", grens)
            .update()
        == 1;
  }
}
