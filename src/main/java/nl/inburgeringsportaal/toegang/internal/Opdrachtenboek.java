package nl.inburgeringsportaal.toegang.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toegang.Identiteitshandeling;
import nl.inburgeringsportaal.toegang.Identiteitsstand;
import nl.inburgeringsportaal.toegang.OpenIdentiteitsopdracht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the portal has to pass on to the identity provider, written in the transaction of the change itself: a change
 * that is rolled back is never passed on, and one that is committed is never lost (docs/decisions/0018). Without an
 * identity provider to maintain nothing is written.
 */
@Component
public class Opdrachtenboek {
  private static final String REEKS = "identiteitsopdracht_seq";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Identiteitsbeheer beheer;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Klok klok;

  /** Commands were written; who handles them may begin once they are committed. */
  record Geschreven() {}

  private record Moment(Identiteitshandeling handeling, LocalDate vanaf) {}

  private record Open(long id, Moment moment, boolean mislukt) {}

  /** The last invitation and the open and failed commands of an account. */
  public record Stand(
      long gebruikerId, long open, long mislukt, String uitnodiging, String uitkomst, LocalDateTime uitgenodigdOp) {}

  Opdrachtenboek(
      JdbcClient jdbc, IdBlokken ids, Identiteitsbeheer beheer, ApplicationEventPublisher gebeurtenissen, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.beheer = beheer;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  /**
   * A role was given. The rows of this role must have been written.
   *
   * @param gebruikerId whose
   * @param organisatieId in which organisation
   * @param rol which
   */
  public void rolGegeven(long gebruikerId, long organisatieId, Rol rol) {
    rol(gebruikerId, organisatieId, rol, false);
  }

  /**
   * A role got another end or went away. The rows of this role must have been written.
   *
   * @param gebruikerId whose
   * @param organisatieId in which organisation
   * @param rol which
   */
  public void rolGewijzigd(long gebruikerId, long organisatieId, Rol rol) {
    rol(gebruikerId, organisatieId, rol, true);
  }

  /** What is open for this role is brought in line with when the role holds: no more and no less. */
  private void rol(long gebruikerId, long organisatieId, Rol rol, boolean kanErZijn) {
    if (!beheer.aan()) {
      return;
    }
    LocalDate vandaag = klok.vandaag();
    List<Periode> perioden = perioden(gebruikerId, organisatieId, rol, vandaag);
    boolean nu = perioden.stream().anyMatch(periode -> periode.omvat(vandaag));
    Set<Moment> gewenst = new LinkedHashSet<>();
    if (!nu && kanErZijn) {
      gewenst.add(new Moment(Identiteitshandeling.NEEM, vandaag));
    }
    for (Periode periode : perioden) {
      // One that began earlier was given when it began, or is open still.
      if (periode.van().isAfter(vandaag) || (!kanErZijn && periode.van().equals(vandaag))) {
        gewenst.add(new Moment(Identiteitshandeling.GEEF, periode.van()));
      }
      if (periode.tot() != null && perioden.stream().noneMatch(ander -> ander.omvat(periode.tot()))) {
        gewenst.add(new Moment(Identiteitshandeling.NEEM, periode.tot()));
      }
    }
    Set<Moment> al = new LinkedHashSet<>();
    for (Open open : open(gebruikerId, organisatieId, rol)) {
      boolean nogTeGeven =
          nu && open.moment().handeling() == Identiteitshandeling.GEEF && !open.moment().vanaf().isAfter(vandaag);
      if (!open.mislukt() && (gewenst.contains(open.moment()) || nogTeGeven)) {
        al.add(open.moment());
      } else {
        vervalt(open.id());
        if (nogTeGeven) {
          gewenst.add(new Moment(Identiteitshandeling.GEEF, vandaag));
        }
      }
    }
    gewenst.stream()
        .filter(moment -> !al.contains(moment))
        .forEach(moment -> schrijf(gebruikerId, organisatieId, rol, moment.handeling(), moment.vanaf()));
  }

  /**
   * Invites somebody, or invites him again, with all the roles that he has.
   *
   * @param gebruikerId whom
   */
  public void nodigUit(long gebruikerId) {
    if (!beheer.aan()) {
      return;
    }
    vervalt(gebruikerId, Identiteitshandeling.UITNODIGING, Identiteitshandeling.BLOKKEER);
    schrijf(gebruikerId, null, null, Identiteitshandeling.UITNODIGING, klok.vandaag());
    // What failed for want of an account is given anew.
    vervalt("gebruiker_id = :sleutel and handeling = 'GEEF' and vanaf <= '" + klok.vandaag() + "'", gebruikerId);
    jdbc.sql(
            """
            select distinct organisatie_id, rol from gebruiker_rol
            where gebruiker_id = :gebruiker and van <= :dag and (tot is null or tot > :dag)
            order by organisatie_id, rol
            """)
        .param("gebruiker", gebruikerId)
        .param("dag", klok.vandaag())
        .query((rij, nummer) -> Map.entry(rij.getLong(1), Rol.vanNaam(rij.getString(2)).orElseThrow()))
        .list()
        .forEach(
            deel ->
                schrijf(gebruikerId, deel.getKey(), deel.getValue(), Identiteitshandeling.GEEF, klok.vandaag()));
  }

  /**
   * An account was closed or opened again.
   *
   * @param gebruikerId whose
   * @param open true when it may be used
   */
  public void account(long gebruikerId, boolean open) {
    if (!beheer.aan()) {
      return;
    }
    vervalt(gebruikerId, Identiteitshandeling.BLOKKEER, Identiteitshandeling.DEBLOKKEER);
    if (!open) {
      vervalt(gebruikerId, Identiteitshandeling.UITNODIGING);
    }
    schrijf(
        gebruikerId,
        null,
        null,
        open ? Identiteitshandeling.DEBLOKKEER : Identiteitshandeling.BLOKKEER,
        klok.vandaag());
  }

  /**
   * An organisation was added: its groups are made before anybody needs them.
   *
   * @param organisatieId which
   */
  public void groepen(long organisatieId) {
    if (beheer.aan()) {
      schrijf(null, organisatieId, null, Identiteitshandeling.GROEP, klok.vandaag());
    }
  }

  /**
   * @param gebruikerId an account
   * @param dag a day
   * @return what was to be passed on by that day and is not: for these roles the portal is ahead of any token
   */
  public List<OpenIdentiteitsopdracht> nietDoorgegeven(long gebruikerId, LocalDate dag) {
    return jdbc.sql(
            """
            select organisatie_id, rol, handeling from identiteitsopdracht
            where gebruiker_id = :gebruiker and status in ('OPEN', 'MISLUKT') and handeling in ('GEEF', 'NEEM')
              and vanaf <= :dag
            order by aangemaakt, id
            """)
        .param("gebruiker", gebruikerId)
        .param("dag", dag)
        .query(
            (rij, nummer) ->
                new OpenIdentiteitsopdracht(
                    rij.getLong(1),
                    Rol.vanNaam(rij.getString(2)).orElseThrow(),
                    Identiteitshandeling.valueOf(rij.getString(3))))
        .list();
  }

  /**
   * @param gebruikerId an account
   * @return whether a change of the account itself waits to be passed on
   */
  public boolean wacht(long gebruikerId) {
    return jdbc.sql(
            """
            select exists (select 1 from identiteitsopdracht where gebruiker_id = :gebruiker and status = 'OPEN'
              and handeling in ('UITNODIGING', 'BLOKKEER', 'DEBLOKKEER'))
            """)
        .param("gebruiker", gebruikerId)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param gebruikerIds accounts of one page
   * @return how they stand with the identity provider, by account, in one query; empty when there is none
   */
  public Map<Long, Stand> standen(Collection<Long> gebruikerIds) {
    if (gebruikerIds.isEmpty() || !beheer.aan()) {
      return Map.of();
    }
    return jdbc.sql(
            """
            select gebruiker_id, sum(status = 'OPEN' and vanaf <= :dag), sum(status = 'MISLUKT'),
              max(if(handeling = 'UITNODIGING' and status in ('OPEN', 'MISLUKT'), status, null)),
              max(if(handeling = 'UITNODIGING' and status <> 'VERVALLEN', uitkomst, null)),
              max(if(handeling = 'UITNODIGING' and status = 'GEDAAN', afgerond, null))
            from identiteitsopdracht where gebruiker_id in (:ids) group by gebruiker_id
            """)
        .param("dag", klok.vandaag())
        .param("ids", Set.copyOf(gebruikerIds))
        .query(
            (rij, nummer) ->
                new Stand(
                    rij.getLong(1),
                    rij.getLong(2),
                    rij.getLong(3),
                    rij.getString(4),
                    rij.getString(5),
                    rij.getObject(6, LocalDateTime.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Stand::gebruikerId, stand -> stand));
  }

  /**
   * @param bereik organisations whose people are counted
   * @return how many changes wait after a try, how many failed, since when and why
   */
  public Identiteitsstand totaal(Bereik bereik) {
    if (!beheer.aan() || bereik.isNiets()) {
      return new Identiteitsstand(beheer.aan(), 0, 0, null, null);
    }
    Bereik.Voorwaarde voorwaarde = bereik.voorwaarde("r.organisatie_id", null);
    return jdbc.sql(
            """
            select coalesce(sum(o.status = 'OPEN'), 0), coalesce(sum(o.status = 'MISLUKT'), 0),
              min(if(o.status = 'OPEN', o.aangemaakt, null)), max(if(o.status = 'OPEN', o.uitkomst, null))
            from identiteitsopdracht o
            where ((o.status = 'OPEN' and o.uitkomst is not null) or o.status = 'MISLUKT') and (%s)
            """
                .formatted(
                    bereik.onbegrensd()
                        ? voorwaarde.tekst()
                        : "exists (select 1 from gebruiker_rol r where r.gebruiker_id = o.gebruiker_id and "
                            + voorwaarde.tekst() + ")"))
        .params(voorwaarde.parameters())
        .query(
            (rij, nummer) ->
                new Identiteitsstand(
                    true, rij.getLong(1), rij.getLong(2), rij.getObject(3, LocalDateTime.class), rij.getString(4)))
        .single();
  }

  /** Everything that waits may be tried at once. */
  public void probeerNu() {
    jdbc.sql("update identiteitsopdracht set volgende_poging = :nu where status = 'OPEN' and volgende_poging > :nu")
        .param("nu", klok.nu())
        .update();
    gebeurtenissen.publishEvent(new Geschreven());
  }

  private List<Periode> perioden(long gebruikerId, long organisatieId, Rol rol, LocalDate vandaag) {
    return jdbc.sql(
            """
            select van, tot from gebruiker_rol
            where gebruiker_id = :gebruiker and organisatie_id = :organisatie and rol = :rol
              and (tot is null or tot > :dag)
            order by van
            """)
        .param("gebruiker", gebruikerId)
        .param("organisatie", organisatieId)
        .param("rol", rol.naam())
        .param("dag", vandaag)
        .query(
            (rij, nummer) -> new Periode(rij.getObject(1, LocalDate.class), rij.getObject(2, LocalDate.class)))
        .list();
  }

  private List<Open> open(long gebruikerId, long organisatieId, Rol rol) {
    return jdbc.sql(
            """
            select id, handeling, vanaf, status from identiteitsopdracht
            where gebruiker_id = :gebruiker and organisatie_id = :organisatie and rol = :rol
              and status in ('OPEN', 'MISLUKT')
            """)
        .param("gebruiker", gebruikerId)
        .param("organisatie", organisatieId)
        .param("rol", rol.naam())
        .query(
            (rij, nummer) ->
                new Open(
                    rij.getLong(1),
                    new Moment(
                        Identiteitshandeling.valueOf(rij.getString(2)), rij.getObject(3, LocalDate.class)),
                    "MISLUKT".equals(rij.getString(4))))
        .list();
  }

  private void vervalt(long id) {
    vervalt("id = :sleutel", id);
  }

  private void vervalt(long gebruikerId, Identiteitshandeling... handelingen) {
    String welke =
        Arrays.stream(handelingen).map(deel -> "'" + deel + "'").collect(Collectors.joining(", ", "(", ")"));
    vervalt("gebruiker_id = :sleutel and handeling in " + welke, gebruikerId);
  }

  private void vervalt(String voorwaarde, long sleutel) {
    jdbc.sql(
            "update identiteitsopdracht set status = 'VERVALLEN', versie = versie + 1, gewijzigd_door = :wie,"
                + " afgerond = :nu where status in ('OPEN', 'MISLUKT') and " + voorwaarde)
        .param("wie", Wijzigingsspoor.actor())
        .param("nu", klok.nu())
        .param("sleutel", sleutel)
        .update();
  }

  private void schrijf(
      Long gebruikerId, Long organisatieId, Rol rol, Identiteitshandeling handeling, LocalDate vanaf) {
    jdbc.sql(
            """
            insert into identiteitsopdracht (id, gebruiker_id, organisatie_id, rol, handeling, vanaf, status,
              volgende_poging, aangemaakt, gewijzigd_door)
            values (:id, :gebruiker, :organisatie, :rol, :handeling, :vanaf, 'OPEN', :nu, :nu, :wie)
            """)
        .param("id", ids.volgende(REEKS))
        .param("gebruiker", gebruikerId)
        .param("organisatie", organisatieId)
        .param("rol", rol == null ? null : rol.naam())
        .param("handeling", handeling.name())
        .param("vanaf", vanaf)
        .param("nu", klok.nu())
        .param("wie", Wijzigingsspoor.actor())
        .update();
    gebeurtenissen.publishEvent(new Geschreven());
  }
}
