package nl.inburgeringsportaal.keurmerk.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.keurmerk.Keurmerkperiode;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import nl.inburgeringsportaal.keurmerk.internal.Statusrij.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds rows to the status history of a school, and makes its periods anew, in the transaction of the caller, who has
 * taken the row of the school.
 */
@Component
public class Statusboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Statusboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /** On what a row rests. */
  enum Bron {
    /** A decision that was taken and published. */
    BESLUIT,
    /** The ruling of a court. */
    UITSPRAAK,
    /** The school asked for the keurmerk. */
    AANVRAAG
  }

  /**
   * What is added.
   *
   * @param soort what the row does
   * @param status of a status or measure
   * @param van first day
   * @param betreft row that it is about
   * @param bron on what it rests
   * @param besluitId the decision, may be null
   * @param stapId the step of the procedure, may be null
   * @param grond the rule or fact in words
   */
  record Bij(
      Soort soort,
      Keurmerkstatus status,
      LocalDate van,
      Long betreft,
      Bron bron,
      Long besluitId,
      Long stapId,
      String grond) {}

  /**
   * @param taalschoolId a school
   * @return all rows of its history
   */
  public Keurmerkhistorie historie(long taalschoolId) {
    return new Keurmerkhistorie(rijen(taalschoolId));
  }

  /**
   * @param taalschoolId a school
   * @return the rows, in the order in which they were added
   */
  List<Statusrij> rijen(long taalschoolId) {
    return jdbc.sql(
            """
            select id, soort, status, van, betreft_id as betreft, besluit_id, vastgelegd_op from keurmerkstatus
            where taalschool_id = ? order by vastgelegd_op, id
            """)
        .param(taalschoolId)
        .query(Statusrij.class)
        .list();
  }

  /**
   * @param besluitId a decision
   * @return the rows that it added to the history
   */
  List<Statusrij> vanBesluit(long besluitId) {
    return jdbc.sql(
            """
            select id, soort, status, van, betreft_id as betreft, besluit_id, vastgelegd_op from keurmerkstatus
            where besluit_id = ? order by vastgelegd_op, id
            """)
        .param(besluitId)
        .query(Statusrij.class)
        .list();
  }

  /**
   * @param taalschoolId a school whose row is taken
   * @param bij rows to add, in this order
   */
  void voegToe(long taalschoolId, List<Bij> bij) {
    LocalDateTime nu = klok.nu();
    for (Bij een : bij) {
      jdbc.sql(
              """
              insert into keurmerkstatus (id, taalschool_id, soort, status, van, betreft_id, bron, besluit_id, stap_id,
                grond, vastgelegd_op, gewijzigd_door)
              values (:id, :school, :soort, :status, :van, :betreft, :bron, :besluit, :stap, :grond, :nu, :door)
              """)
          .param("id", ids.volgende("keurmerkstatus_seq"))
          .param("school", taalschoolId)
          .param("soort", een.soort().name())
          .param("status", een.status() == null ? null : een.status().name())
          .param("van", een.van())
          .param("betreft", een.betreft())
          .param("bron", een.bron().name())
          .param("besluit", een.besluitId())
          .param("stap", een.stapId())
          .param("grond", een.grond())
          .param("nu", nu)
          .param("door", Wijzigingsspoor.actor())
          .update();
    }
    if (!bij.isEmpty()) {
      herbereken(taalschoolId);
    }
  }

  private void herbereken(long taalschoolId) {
    List<Statusrij> rijen = rijen(taalschoolId);
    jdbc.sql("delete from keurmerkperiode where taalschool_id = ?").param(taalschoolId).update();
    for (Rij rij : periodes(rijen)) {
      jdbc.sql(
              """
              insert into keurmerkperiode (taalschool_id, van, tot, status, maatregel, maatregel_besluit_id,
                status_sinds, besluit_id, gepubliceerd_op)
              select :school, :van, :tot, :status, :maatregel, :maatregelbesluit, :sinds, b.id, b.gepubliceerd_op
              from (select 1) een left join keurmerkbesluit b on b.id = :besluit
              """)
          .params(rij.parameters())
          .param("school", taalschoolId)
          .update();
    }
    jdbc.sql(
            """
            insert into keurmerkregister_stand (taalschool_id, wijzigingen) values (?, 1)
            on duplicate key update wijzigingen = wijzigingen + 1
            """)
        .param(taalschoolId)
        .update();
  }

  /**
   * A period with what the register needs besides.
   *
   * @param sinds first day of what the public register says
   * @param besluitId decision on which that rests, may be null
   * @param maatregelbesluitId decision that set the measure, null for none
   */
  record Rij(Keurmerkperiode periode, LocalDate sinds, Long besluitId, Long maatregelbesluitId) {
    private Map<String, Object> parameters() {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("van", periode.van());
      parameters.put("tot", periode.tot());
      parameters.put("status", periode.stand().status().name());
      Keurmerkstatus maatregel = periode.stand().maatregel();
      parameters.put("maatregel", maatregel == null ? null : maatregel.name());
      parameters.put("sinds", sinds);
      parameters.put("besluit", besluitId);
      parameters.put("maatregelbesluit", maatregelbesluitId);
      return parameters;
    }
  }

  static List<Rij> periodes(List<Statusrij> rijen) {
    Keurmerkhistorie historie = new Keurmerkhistorie(rijen);
    List<Rij> uit = new ArrayList<>();
    for (Keurmerkperiode periode : historie.periodes()) {
      Registerstatus openbaar = periode.stand().openbaar();
      Rij vorige = uit.isEmpty() ? null : uit.getLast();
      boolean sluitAan =
          vorige != null
              && periode.van().equals(vorige.periode().tot())
              && openbaar == vorige.periode().stand().openbaar();
      Long maatregel = historie.maatregel(periode.van()).map(Statusrij::besluitId).orElse(null);
      uit.add(
          sluitAan
              ? new Rij(periode, vorige.sinds(), vorige.besluitId(), maatregel)
              : new Rij(periode, periode.van(), besluit(rijen, historie, periode.van()), maatregel));
    }
    return uit;
  }

  /** The decision that made it so that day; without one, that on which the status rests. */
  private static Long besluit(List<Statusrij> rijen, Keurmerkhistorie historie, LocalDate dag) {
    return rijen.stream()
        .filter(rij -> rij.van().equals(dag) && isOpenbaar(rijen, rij))
        .map(Statusrij::besluitId)
        .filter(Objects::nonNull)
        .reduce((eerste, laatste) -> laatste)
        .orElseGet(() -> historie.openbaar(dag).map(Statusrij::besluitId).orElse(null));
  }

  /** A warning, and lifting one, changes nothing of what the register says. */
  private static boolean isOpenbaar(List<Statusrij> rijen, Statusrij rij) {
    return switch (rij.soort()) {
      case STATUS -> true;
      case MAATREGEL -> rij.status() == Keurmerkstatus.GESCHORST;
      case OPHEFFING ->
          rijen.stream().anyMatch(een -> een.id() == rij.betreft() && een.status() == Keurmerkstatus.GESCHORST);
      case VERNIETIGING, VOORZIENING, VOORZIENING_EINDE -> false;
    };
  }
}
