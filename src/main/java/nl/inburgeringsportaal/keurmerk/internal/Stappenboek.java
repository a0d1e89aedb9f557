package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.Stap;
import nl.inburgeringsportaal.keurmerk.StapGegevens;
import nl.inburgeringsportaal.keurmerk.Stapsoort;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Procedures and their steps: only added to. What a court says works on the status at once. */
@Component
public class Stappenboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Keurmerkgrendel grendel;
  private final Statusboek statussen;
  private final Regels regels;
  private final Klok klok;
  private final Documentboek documenten;
  private final Vertaling vertaling;

  Stappenboek(
      JdbcClient jdbc,
      IdBlokken ids,
      Keurmerkgrendel grendel,
      Statusboek statussen,
      Regels regels,
      Klok klok,
      Documentboek documenten,
      Vertaling vertaling) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.grendel = grendel;
    this.statussen = statussen;
    this.regels = regels;
    this.klok = klok;
    this.documenten = documenten;
    this.vertaling = vertaling;
  }

  /**
   * @param procedureId a procedure
   * @return its steps, the first first
   */
  public List<Stap> stappen(long procedureId) {
    return jdbc.sql(
            """
            select s.id, s.soort, s.datum, s.tijdstip, s.uiterlijk, s.te_laat, s.besluitsoort as voorgenomen,
              s.besluit_id, b.nummer as besluitnummer,
              b.soort as genomen, b.betreft_id, b.spoedreden is not null as spoed, s.uitkomst, t.tekst,
              s.vastgelegd_op, s.gewijzigd_door as door
            from keurmerkstap s left join keurmerkstap_tekst t on t.stap_id = s.id
              left join keurmerkbesluit b on b.id = s.besluit_id
            where s.procedure_id = ? order by s.vastgelegd_op, s.id
            """)
        .param(procedureId)
        .query(Stap.class)
        .list();
  }

  /**
   * @param stappen steps of a procedure
   * @return what may follow
   */
  public Procedureregels regels(List<Stap> stappen) {
    return new Procedureregels(stappen, regels::getal);
  }

  /**
   * @param taalschoolId a school
   * @param aanleiding why it begins, without names
   * @param behandelaarId who works on it
   * @return id of the procedure
   * @throws NietGevonden when there is no such school
   */
  public long begin(long taalschoolId, String aanleiding, long behandelaarId) {
    return grendel.school(
        taalschoolId,
        () -> {
          long id = ids.volgende("keurmerkprocedure_seq");
          LocalDate vandaag = klok.vandaag();
          jdbc.sql(
                  """
                  insert into keurmerkprocedure (id, taalschool_id, aanleiding, begonnen_op, behandelaar_id, stand,
                    gewijzigd_door) values (:id, :school, :aanleiding, :dag, :wie, 'ONDERZOEK', :door)
                  """)
              .param("id", id)
              .param("school", taalschoolId)
              .param("aanleiding", aanleiding)
              .param("dag", vandaag)
              .param("wie", behandelaarId)
              .param("door", Wijzigingsspoor.actor())
              .update();
          voegToe(id, new StapGegevens(Stapsoort.ONDERZOEK, vandaag, null, null, null, null, null), List.of());
          return id;
        });
  }

  /**
   * @param procedureId a procedure
   * @param ruw the step; a ruling and the end of a voorziening are about the decision that was appealed or suspended
   * @throws NietGevonden when there is no such procedure
   * @throws OngeldigeInvoer when a field is missing or its day cannot be
   * @throws RegelOvertreden when it cannot follow now
   */
  public void voegToe(long procedureId, StapGegevens ruw) {
    grendel.procedure(
        procedureId,
        school -> {
          List<Stap> stappen = stappen(procedureId);
          Procedureregels tot = regels(stappen);
          StapGegevens nieuw = new Stapeisen(tot).eis(ruw, klok.vandaag());
          if (nieuw.besluitId() != null) {
            eisBesluitVan(procedureId, nieuw.besluitId());
          }
          if (nieuw.soort() == Stapsoort.AFGESLOTEN && heeftConcept(procedureId)) {
            throw new RegelOvertreden("keurmerk.fout.concept-open");
          }
          long id = voegToe(procedureId, nieuw, stappen);
          documenten.bijStap(
              school, procedureId, id, ruw, vertaling.nl("keurmerk.stap." + nieuw.soort()));
          boolean overHetTalmen = nieuw.soort() == Stapsoort.UITSPRAAK && tot.isOnbeslist(nieuw.besluitId());
          if (nieuw.soort().isRechter() && !overHetTalmen) {
            statussen.voegToe(school, new Rechtergevolg(statussen.rijen(school)).van(nieuw, id));
          }
          return null;
        });
  }

  private void eisBesluitVan(long procedureId, long besluitId) {
    boolean goed =
        jdbc.sql(
                "select exists (select 1 from keurmerkbesluit where id = ? and procedure_id = ?"
                    + " and status = 'VASTGESTELD')")
            .params(besluitId, procedureId)
            .query(Boolean.class)
            .single();
    if (!goed) {
      throw new NietGevonden();
    }
  }

  private boolean heeftConcept(long procedureId) {
    return jdbc.sql(
            "select exists (select 1 from keurmerkbesluit where procedure_id = ? and status <> 'VASTGESTELD')")
        .param(procedureId)
        .query(Boolean.class)
        .single();
  }

  /** In a transaction that has taken the school; id of the step. */
  long voegToe(long procedureId, StapGegevens nieuw, List<Stap> stappen) {
    Procedureregels tot = regels(stappen);
    long id = ids.volgende("keurmerkstap_seq");
    boolean tekstig = nieuw.tekst() != null && !nieuw.tekst().isBlank();
    LocalTime tijd = nieuw.tijdstip();
    jdbc.sql(
            """
            insert into keurmerkstap (id, procedure_id, soort, datum, tijdstip, uiterlijk, te_laat, besluitsoort,
              besluit_id, uitkomst, vastgelegd_op, gewijzigd_door)
            values (:id, :procedure, :soort, :datum, :tijdstip, :uiterlijk, :laat, :voorgenomen, :besluit, :uitkomst,
              :nu, :door)
            """)
        .param("id", id)
        .param("procedure", procedureId)
        .param("soort", nieuw.soort().name())
        .param("datum", nieuw.datum())
        .param("tijdstip", tijd)
        .param("uiterlijk", tot.uiterlijk(nieuw.soort(), nieuw.datum(), nieuw.besluitId()))
        .param("laat", tot.teLaat(nieuw))
        .param("voorgenomen", naam(nieuw.voorgenomen()))
        .param("besluit", nieuw.besluitId())
        .param("uitkomst", naam(nieuw.uitkomst()))
        .param("nu", klok.nu())
        .param("door", Wijzigingsspoor.actor())
        .update();
    if (tekstig) {
      jdbc.sql("insert into keurmerkstap_tekst (stap_id, tekst) values (?, ?)")
          .params(id, nieuw.tekst().strip())
          .update();
    }
    zetStand(procedureId, nieuw.soort());
    return id;
  }

  private void zetStand(long procedureId, Stapsoort soort) {
    Optional<Stap> lopend = regels(stappen(procedureId)).lopend(klok.vandaag());
    jdbc.sql(
            """
            update keurmerkprocedure set stand = if(:blijft and afgesloten_op is null, stand, :stand),
              klok_soort = :soort, klok_op = :op,
              afgesloten_op = if(:stand = 'AFGESLOTEN', :dag, null), versie = versie + 1,
              gewijzigd_door = :door
            where id = :id
            """)
        .param("id", procedureId)
        .param("blijft", soort.isErnaast())
        .param("stand", soort.name())
        .param("soort", lopend.map(stap -> naam(Procedureregels.klok(stap.soort()))).orElse(null))
        .param("op", lopend.map(Stap::uiterlijk).orElse(null))
        .param("dag", klok.vandaag())
        .param("door", Wijzigingsspoor.actor())
        .update();
  }

  private static String naam(Enum<?> waarde) {
    return waarde == null ? null : waarde.name();
  }
}
