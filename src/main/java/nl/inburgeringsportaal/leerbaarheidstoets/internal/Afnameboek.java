package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Grendel;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.Aanwezigheidsstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the taps of a session come to on the session, its candidates and those who supervise it. */
@Component
class Afnameboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Grendel grendel;
  private final Kandidaatgevolgen gevolgen;
  private final Klok klok;

  Afnameboek(JdbcClient jdbc, IdBlokken ids, Grendel grendel, Kandidaatgevolgen gevolgen, Klok klok) {
    this.gevolgen = gevolgen;
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.klok = klok;
  }

  private record Rij(
      long id,
      String status,
      String identiteit,
      boolean teLaat,
      LocalDateTime gestart,
      LocalDateTime gestopt,
      String hulp) {}

  /** Those placements that are, or were, of the session; a device that makes up a number says nothing. */
  Set<Long> vanSessie(Set<Long> plaatsingen, long sessieId) {
    Set<Long> hier = new HashSet<>();
    if (!plaatsingen.isEmpty()) {
      hier.addAll(
          jdbc.sql("select id from lbt_plaatsing where id in (:ids) and sessie_id = :sessie")
              .param("ids", plaatsingen)
              .param("sessie", sessieId)
              .query(Long.class)
              .list());
    }
    return hier;
  }

  void schrijf(Afnametikken.Sessie sessie, Afnameverloop verloop) {
    boolean dicht = verloop.afgesloten() != null;
    if (dicht) {
      jdbc.sql("select deelname_id from lbt_plaatsing where sessie_id = ? and beeindigd_op is null order by 1")
          .param(sessie.id())
          .query(Long.class)
          .list()
          .forEach(deelname -> grendel.neem("lbt_deelname", deelname));
    }
    plaatsingen(sessie.id(), verloop, dicht);
    jdbc.sql(
            """
            update lbt_deelname d join lbt_plaatsing p on p.deelname_id = d.id
            set d.status = p.status, d.versie = d.versie + 1, d.gewijzigd_door = :wie
            where p.sessie_id = :sessie and p.beeindigd_op is null and d.status <> p.status
              and d.status in ('INGEPLAND', 'VERSCHENEN')
            """)
        .param("wie", Wijzigingsspoor.actor())
        .param("sessie", sessie.id())
        .update();
    teken(sessie.id(), verloop.getekend());
    jdbc.sql(
            """
            update lbt_sessie set status = :status, begonnen_op = :begonnen, pauze = :pauze, gestopt_op = :gestopt,
              afgerond_op = :afgerond, versie = versie + 1, gewijzigd_door = :wie
            where id = :sessie
            """)
        .param("status", dicht ? "AFGEROND" : verloop.begonnen() != null ? "BEZIG" : open(sessie))
        .param("begonnen", verloop.begonnen())
        .param("pauze", verloop.pauze())
        .param("gestopt", verloop.gestopt())
        .param("afgerond", verloop.afgesloten())
        .param("wie", Wijzigingsspoor.actor())
        .param("sessie", sessie.id())
        .update();
    if (dicht) {
      noteerNietVerschenen(sessie);
      // An outcome may have come before the session was closed.
      gevolgen.rondSessiesAf(
          "select :sessie as sessie_id",
          Map.of("sessie", sessie.id()),
          new Kandidaatgevolgen.Spoor(Wijzigingsspoor.actor(), klok.nu(), null));
    }
  }

  /** A session that began is not called back to before: the START that made it so is still among its taps. */
  private static String open(Afnametikken.Sessie sessie) {
    return sessie.status().name();
  }

  private void plaatsingen(long sessieId, Afnameverloop verloop, boolean dicht) {
    List<Rij> rijen =
        jdbc.sql("select * from lbt_plaatsing where sessie_id = ? and beeindigd_op is null")
            .param(sessieId)
            .query(
                (rij, nummer) ->
                    new Rij(
                        rij.getLong("id"),
                        rij.getString("status"),
                        rij.getString("identiteit"),
                        rij.getBoolean("te_laat"),
                        rij.getObject("gestart_op", LocalDateTime.class),
                        rij.getObject("gestopt_op", LocalDateTime.class),
                        rij.getString("hulp")))
            .list();
    for (Rij was : rijen) {
      Afnameverloop.Plaats plaats = verloop.plaatsen().get(was.id());
      String hulp = plaats.hulp().stream().map(Enum::name).collect(Collectors.joining(","));
      Rij wordt =
          new Rij(
              was.id(),
              status(plaats.stand(), dicht),
              plaats.identiteit() == null ? null : plaats.identiteit().name(),
              plaats.teLaat(),
              plaats.gestart(),
              plaats.gestopt(),
              hulp.isEmpty() ? null : hulp);
      if (!wordt.equals(was)) {
        jdbc.sql(
                """
                update lbt_plaatsing set status = ?, identiteit = ?, te_laat = ?, gestart_op = ?, gestopt_op = ?,
                  hulp = ?, versie = versie + 1, gewijzigd_door = ? where id = ?
                """)
            .params(
                Arrays.asList(
                    wordt.status(),
                    wordt.identiteit(),
                    wordt.teLaat(),
                    wordt.gestart(),
                    wordt.gestopt(),
                    wordt.hulp(),
                    Wijzigingsspoor.actor(),
                    was.id()))
            .update();
      }
    }
  }

  /** Until the session is closed somebody is there or is awaited; what the sitting came to is decided then. */
  private static String status(Aanwezigheidsstand stand, boolean dicht) {
    return switch (stand) {
      case VERWACHT -> "INGEPLAND";
      case AFWEZIG -> dicht ? "NIET_VERSCHENEN" : "INGEPLAND";
      case AANWEZIG, BEZIG -> "VERSCHENEN";
      case KLAAR -> dicht ? "AFGENOMEN" : "VERSCHENEN";
      case AFGEBROKEN -> dicht ? "AFGEBROKEN" : "VERSCHENEN";
    };
  }

  private void teken(long sessieId, Map<Long, LocalDateTime> getekend) {
    record Teken(long id, long begeleider, LocalDateTime op) {}
    jdbc.sql(
            """
            select id, toetsbegeleider_id, getekend_op from lbt_sessie_begeleider
            where sessie_id = ? and vervangen_op is null
            """)
        .param(sessieId)
        .query(
            (rij, nummer) ->
                new Teken(rij.getLong(1), rij.getLong(2), rij.getObject(3, LocalDateTime.class)))
        .list()
        .stream()
        .filter(teken -> !Objects.equals(teken.op(), getekend.get(teken.begeleider())))
        .forEach(
            teken ->
                jdbc.sql(
                        """
                        update lbt_sessie_begeleider set getekend_op = ?, versie = versie + 1, gewijzigd_door = ?
                        where id = ?
                        """)
                    .params(
                        Arrays.asList(getekend.get(teken.begeleider()), Wijzigingsspoor.actor(), teken.id()))
                    .update());
  }

  /** The number of the call counts every session to which he was called for this exam number, this one included. */
  private void noteerNietVerschenen(Afnametikken.Sessie sessie) {
    record Weg(long plaatsing, long deelname, int oproep) {}
    jdbc.sql(
            """
            select p.id, p.deelname_id, (select count(*) from lbt_plaatsing e join lbt_sessie v on v.id = e.sessie_id
                where e.deelname_id = p.deelname_id and e.beeindigd_op is null and v.begin <= :begin) as oproep
            from lbt_plaatsing p
            where p.sessie_id = :sessie and p.beeindigd_op is null and p.status = 'NIET_VERSCHENEN' order by p.id
            """)
        .param("sessie", sessie.id())
        .param("begin", sessie.begin())
        .query((rij, nummer) -> new Weg(rij.getLong(1), rij.getLong(2), rij.getInt(3)))
        .list()
        .forEach(
            weg ->
                jdbc.sql(
                        """
                        insert into lbt_noshow (id, plaatsing_id, deelname_id, oproep, gemeld_op, gewijzigd_door)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                    .params(
                        ids.volgende("lbt_noshow_seq"),
                        weg.plaatsing(),
                        weg.deelname(),
                        weg.oproep(),
                        klok.nu(),
                        Wijzigingsspoor.actor())
                    .update());
  }
}
