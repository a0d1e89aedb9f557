package nl.inburgeringsportaal.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.audit.LogFilter;
import nl.inburgeringsportaal.audit.Loghandeling;
import nl.inburgeringsportaal.base.Bereik;

/**
 * The SQL of one question to the log. Own lines, lines that served the organisation and changes are three
 * branches with an index each; every branch gives no more than the page can need, so that a log of many
 * millions answers a page without sorting what lies outside it.
 */
public final class Logvraag {
  private static final String LEES =
      """
      (select concat('L', l.id) as sleutel, l.id, l.moment, l.gebruikersnaam, l.rol, l.organisatie_id,
         l.voor_organisatie_id, l.handeling, l.object_soort, l.object_id, l.verwerking, l.omschrijving, l.doel,
         l.herkomst
       from leesregel l where %s order by l.moment desc, l.id desc limit :tot)""";

  private static final String WIJZIG =
      """
      (select concat('W', w.id) as sleutel, w.id, w.moment, w.gewijzigd_door as gebruikersnaam, null as rol,
         w.organisatie_id, null as voor_organisatie_id, 'GEWIJZIGD' as handeling, w.object_soort, w.object_id,
         null as verwerking, w.veld as omschrijving, w.reden as doel, w.herkomst
       from wijzigingsregel w where %s order by w.moment desc, w.id desc limit :tot)""";

  private final LogFilter filter;
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<String> takken = new ArrayList<>();

  /**
   * @param filter what is asked
   * @param bereik whose lines may be seen
   */
  public Logvraag(LogFilter filter, Bereik bereik) {
    this.filter = filter;
    boolean lezen = filter.handeling() != Loghandeling.GEWIJZIGD;
    boolean wijzigen = filter.handeling() == null || !lezen;
    if (lezen) {
      tak(LEES, "l", bereik(bereik, "l.organisatie_id"));
      if (!bereik.onbegrensd()) {
        String voor = bereik(bereik, "l.voor_organisatie_id");
        tak(LEES, "l", voor + " and not coalesce(" + bereik(bereik, "l.organisatie_id") + ", false)");
      }
    }
    if (wijzigen) {
      tak(WIJZIG, "w", bereik(bereik, "w.organisatie_id"));
    }
  }

  private String bereik(Bereik bereik, String kolom) {
    Bereik.Voorwaarde voorwaarde = bereik.voorwaarde(kolom, null);
    parameters.putAll(voorwaarde.parameters());
    return voorwaarde.tekst();
  }

  private void tak(String sjabloon, String tabel, String bereik) {
    StringBuilder waar = new StringBuilder(bereik);
    boolean lees = "l".equals(tabel);
    voorwaarde(waar, tabel + ".moment >= :van", "van", filter.van() == null ? null : filter.van().atStartOfDay());
    voorwaarde(
        waar,
        tabel + ".moment < :einde",
        "einde",
        filter.totEnMet() == null ? null : filter.totEnMet().plusDays(1).atStartOfDay());
    voorwaarde(
        waar, (lees ? "l.gebruikersnaam" : "w.gewijzigd_door") + " = :wie", "wie", filter.gebruikersnaam());
    if (lees) {
      voorwaarde(
          waar, "l.handeling = :handeling", "handeling", filter.handeling() == null ? null : filter.handeling().name());
    }
    voorwaarde(waar, tabel + ".object_soort = :soort", "soort", filter.objectSoort());
    voorwaarde(waar, tabel + ".object_id = :object", "object", filter.objectId());
    takken.add(sjabloon.formatted(waar));
  }

  private void voorwaarde(StringBuilder waar, String tekst, String naam, Object waarde) {
    if (waarde != null) {
      waar.append(" and ").append(tekst);
      parameters.put(naam, waarde);
    }
  }

  /**
   * @return SQL of one page, newest first; parameters besides those of the filter: {@code vanaf} (offset),
   *     {@code aantal} and {@code tot} (their sum)
   */
  public String pagina() {
    return String.join(" union all ", takken)
        + " order by moment desc, id desc, sleutel desc limit :aantal offset :vanaf";
  }

  /**
   * @return SQL of how many there are, no further than parameter {@code tot}
   */
  public String aantal() {
    return "select least(count(*), :tot) from (" + String.join(" union all ", takken) + ") regels";
  }

  /**
   * @return SQL of who they are, per person and organisation, the last one first; parameters {@code tot} (the
   *     most lines per branch that are looked at) and {@code aantal}
   */
  public String personen() {
    return "select gebruikersnaam, organisatie_id, count(*) as keren, min(moment) as eerste, max(moment) as laatste"
        + " from ("
        + String.join(" union all ", takken)
        + ") regels group by gebruikersnaam, organisatie_id order by laatste desc, gebruikersnaam limit :aantal";
  }

  /**
   * @return SQL of which objects they are about, the one that was touched last first; parameters {@code tot}, {@code
   *     vanaf} and {@code aantal}
   */
  public String objecten() {
    return "select object_soort, object_id, count(*) as keren, count(distinct gebruikersnaam) as mensen,"
        + " max(handeling = 'GEWIJZIGD') as gewijzigd, min(moment) as eerste, max(moment) as laatste"
        + overObjecten()
        + " group by object_soort, object_id order by laatste desc, object_soort, object_id"
        + " limit :aantal offset :vanaf";
  }

  /**
   * @return SQL of how many objects they are about; parameter {@code tot}
   */
  public String aantalObjecten() {
    return "select count(*) from (select distinct object_soort, object_id" + overObjecten() + ") objecten";
  }

  private String overObjecten() {
    return " from (" + String.join(" union all ", takken) + ") regels where object_id is not null";
  }

  /**
   * @return the values of the filter and the scope
   */
  public Map<String, Object> parameters() {
    return parameters;
  }
}
