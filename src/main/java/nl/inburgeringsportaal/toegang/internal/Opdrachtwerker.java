package nl.inburgeringsportaal.toegang.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.toegang.Identiteitshandeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Passes on what {@link Opdrachtenboek} holds: right after the change, and each minute what waits. Of one person one
 * command after the other, since an account must exist before it can get a role. A command may be handled twice: it
 * brings the identity provider in line with what the portal says at that moment. What fails is tried again, at
 * intervals that double up to an hour, without an end.
 */
@Component
public class Opdrachtwerker {
  private static final Logger LOG = LoggerFactory.getLogger(Opdrachtwerker.class);

  /** Longer than a command can take: then another node may try it. */
  private static final Duration HUUR = Duration.ofMinutes(2);

  private static final int LANGSTE_MINUTEN = 60;
  private static final int VERDUBBELINGEN = 6;
  private static final int PER_KEER = 50;

  private static final String AAN_DE_BEURT =
      """
      select o.id, o.gebruiker_id, o.organisatie_id, o.rol, o.handeling, o.pogingen from identiteitsopdracht o
      where o.status = 'OPEN' and o.vanaf <= :dag and o.volgende_poging <= :nu
        and not exists (select 1 from identiteitsopdracht e
          where e.gebruiker_id = o.gebruiker_id and e.status = 'OPEN' and e.vanaf <= :dag
            and (e.aangemaakt < o.aangemaakt or (e.aangemaakt = o.aangemaakt and e.id < o.id)))
      order by o.aangemaakt, o.id limit :aantal
      """;

  private final JdbcClient jdbc;
  private final Identiteitsbeheer beheer;
  private final Keycloak keycloak;
  private final Uitnodiger uitnodiger;
  private final Organisaties organisaties;
  private final Klok klok;
  private final ExecutorService werker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("identiteit").factory());

  private record Opdracht(
      long id, Long gebruikerId, Long organisatieId, Rol rol, Identiteitshandeling handeling, int pogingen) {}

  Opdrachtwerker(
      JdbcClient jdbc,
      Identiteitsbeheer beheer,
      Keycloak keycloak,
      Uitnodiger uitnodiger,
      Organisaties organisaties,
      Klok klok) {
    this.jdbc = jdbc;
    this.beheer = beheer;
    this.keycloak = keycloak;
    this.uitnodiger = uitnodiger;
    this.organisaties = organisaties;
    this.klok = klok;
  }

  /** What was just committed is passed on in the background: a slow identity provider holds nobody up. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  public void geschreven(Opdrachtenboek.Geschreven gebeurtenis) {
    if (beheer.aan() && beheer.instelling().meteen()) {
      werker.submit(this::zonderOmvallen);
    }
  }

  /** On one node. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
  @SchedulerLock(name = "identiteit", lockAtMostFor = "PT30M", lockAtLeastFor = "PT30S")
  public void elkeMinuut() {
    werk();
  }

  @PreDestroy
  void stop() {
    werker.shutdown();
  }

  private void zonderOmvallen() {
    try {
      werk();
    } catch (RuntimeException fout) {
      // The job tries again within a minute.
      LOG.warn("opdrachten voor de identiteitsprovider niet verwerkt", fout);
    }
  }

  /**
   * Handles what is due until nothing is left that can be handled now.
   *
   * @return how many commands were passed on
   */
  public int werk() {
    if (!beheer.aan()) {
      return 0;
    }
    int gedaan = 0;
    List<Opdracht> beurt = aanDeBeurt();
    while (!beurt.isEmpty()) {
      for (Opdracht opdracht : beurt) {
        if (neemAan(opdracht) && voerUit(opdracht)) {
          gedaan++;
        }
      }
      beurt = aanDeBeurt();
    }
    return gedaan;
  }

  private List<Opdracht> aanDeBeurt() {
    return jdbc.sql(AAN_DE_BEURT)
        .param("dag", klok.vandaag())
        .param("nu", klok.nu())
        .param("aantal", PER_KEER)
        .query(
            (rij, nummer) ->
                new Opdracht(
                    rij.getLong("id"),
                    rij.getObject("gebruiker_id", Long.class),
                    rij.getObject("organisatie_id", Long.class),
                    Optional.ofNullable(rij.getString("rol")).flatMap(Rol::vanNaam).orElse(null),
                    Identiteitshandeling.valueOf(rij.getString("handeling")),
                    rij.getInt("pogingen")))
        .list();
  }

  /** Only one node gets it; when that one dies the command is due again after {@link #HUUR}. */
  private boolean neemAan(Opdracht opdracht) {
    return jdbc.sql(
                """
                update identiteitsopdracht set pogingen = pogingen + 1, volgende_poging = :tot, versie = versie + 1
                where id = :id and status = 'OPEN' and volgende_poging <= :nu
                """)
            .param("tot", klok.nu().plus(HUUR))
            .param("id", opdracht.id())
            .param("nu", klok.nu())
            .update()
        == 1;
  }

  private boolean voerUit(Opdracht opdracht) {
    try {
      sluitAf(opdracht, "GEDAAN", doe(opdracht));
      return true;
    } catch (Identiteitsfout fout) {
      LOG.warn("opdracht {} voor de identiteitsprovider: {} ({})", opdracht.id(), fout.code(), fout.status());
      if (fout.isTijdelijk()) {
        stelUit(opdracht, fout.code());
      } else {
        sluitAf(opdracht, "MISLUKT", fout.code());
      }
    } catch (DuplicateKeyException bezet) {
      LOG.warn("opdracht {} voor de identiteitsprovider: account hoort bij een ander", opdracht.id());
      sluitAf(opdracht, "MISLUKT", Identiteitsfout.NAAM_BEZET);
    }
    return false;
  }

  /** What came out of it that the administrator should know, null for nothing. */
  private String doe(Opdracht opdracht) {
    switch (opdracht.handeling()) {
      case UITNODIGING -> {
        return uitnodiger.nodigUit(opdracht.gebruikerId());
      }
      case GROEP -> groepen(opdracht.organisatieId());
      case GEEF, NEEM -> rol(opdracht);
      case BLOKKEER, DEBLOKKEER ->
          uitnodiger
              .account(opdracht.gebruikerId())
              .ifPresent(account -> keycloak.zetOpen(account.id(), uitnodiger.isOpen(opdracht.gebruikerId())));
    }
    return null;
  }

  private void groepen(long organisatieId) {
    Organisatiesoort soort = organisaties.organisatie(organisatieId).orElseThrow().soort();
    for (Rol rol : Rol.values()) {
      if (soort.kent(rol)) {
        keycloak.zorgVoorGroep(sleutel(organisatieId), rol);
      }
    }
  }

  private void rol(Opdracht opdracht) {
    boolean heeft = heeft(opdracht, klok.vandaag());
    Optional<Keycloak.Account> account = uitnodiger.account(opdracht.gebruikerId());
    if (account.isEmpty()) {
      if (heeft) {
        throw Identiteitsfout.blijvend(Identiteitsfout.GEEN_ACCOUNT, 0);
      }
    } else if (heeft) {
      keycloak.geef(account.get().id(), sleutel(opdracht.organisatieId()), opdracht.rol());
    } else {
      keycloak.neem(account.get().id(), sleutel(opdracht.organisatieId()), opdracht.rol());
    }
  }

  private boolean heeft(Opdracht opdracht, LocalDate dag) {
    return jdbc.sql(
            """
            select exists (select 1 from gebruiker_rol where gebruiker_id = :gebruiker
              and organisatie_id = :organisatie and rol = :rol and van <= :dag and (tot is null or tot > :dag))
            """)
        .param("gebruiker", opdracht.gebruikerId())
        .param("organisatie", opdracht.organisatieId())
        .param("rol", opdracht.rol().naam())
        .param("dag", dag)
        .query(Boolean.class)
        .single();
  }

  private String sleutel(long organisatieId) {
    return jdbc.sql("select sleutel from organisatie where id = ? and sleutel is not null")
        .param(organisatieId)
        .query(String.class)
        .optional()
        .orElseThrow(() -> Identiteitsfout.blijvend(Identiteitsfout.GEEN_SLEUTEL, 0));
  }

  private void stelUit(Opdracht opdracht, String code) {
    int minuten = Math.min(LANGSTE_MINUTEN, 1 << Math.min(opdracht.pogingen(), VERDUBBELINGEN));
    jdbc.sql(
            """
            update identiteitsopdracht set volgende_poging = :straks, uitkomst = :code, versie = versie + 1
            where id = :id and status = 'OPEN'
            """)
        .param("straks", klok.nu().plusMinutes(minuten))
        .param("code", code)
        .param("id", opdracht.id())
        .update();
  }

  private void sluitAf(Opdracht opdracht, String status, String code) {
    jdbc.sql(
            """
            update identiteitsopdracht set status = :status, uitkomst = :code, afgerond = :nu, versie = versie + 1
            where id = :id and status = 'OPEN'
            """)
        .param("status", status)
        .param("code", code)
        .param("nu", klok.nu())
        .param("id", opdracht.id())
        .update();
  }
}
