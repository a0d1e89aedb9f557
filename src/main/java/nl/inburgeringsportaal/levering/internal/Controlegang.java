package nl.inburgeringsportaal.levering.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.levering.Leveringsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks the staged lines of a delivery against what the portal knows and against each other, set-based and in one
 * transaction. A look at each file first tells which checks will find something.
 */
@Component
class Controlegang {

  /** Values hold from the standdatum: a file of before the last one changes days that another one has told of. */
  private static final Controle OUDERE_STAND =
      new Controle(
          null,
          "levering.fout.STANDDATUM_OUDER",
          true,
          null,
          """
          select 1 as regel, json_array(date_format(max(e.standdatum), '%d-%m-%Y')) as argumenten,
            date_format(l.standdatum, '%d-%m-%Y') as waarde
          from levering l join levering e on e.organisatie_id = l.organisatie_id and e.status = 'VERWERKT'
              and e.trekt_in is null and e.standdatum > l.standdatum
            join levering_bestand b on b.levering_id = e.id and b.naam = :bestand
          where l.id = :levering
            and not exists (select 1 from levering w where w.trekt_open_in = e.id and w.status = 'VERWERKT')
          group by l.id
          """);

  private final LeveringOpslag opslag;
  private final ProbleemOpslag problemen;
  private final Bestandssoorten soorten;
  private final JdbcClient jdbc;
  private final Rijtransactie rijtransactie;

  Controlegang(
      LeveringOpslag opslag,
      ProbleemOpslag problemen,
      Bestandssoorten soorten,
      JdbcClient jdbc,
      Rijtransactie rijtransactie) {
    this.opslag = opslag;
    this.problemen = problemen;
    this.soorten = soorten;
    this.jdbc = jdbc;
    this.rijtransactie = rijtransactie;
  }

  /**
   * @param sleutelTweeKeer whether a key comes more than once in the file
   * @param nodig the checks that find something, or that no look tells of
   * @param allesNieuw true when no line is about a record that the portal has
   */
  record Blik(boolean sleutelTweeKeer, List<Controle> nodig, boolean allesNieuw) {
    /** All records are new, and all lines good. */
    boolean allesNieuwEnGoed() {
      return allesNieuw && !sleutelTweeKeer && nodig.stream().allMatch(Controle::waarschuwing);
    }
  }

  /**
   * @param taak the delivery; its lines are staged
   * @param vooraf what was seen of its files when they had been read, by their names
   * @return names of the files of which all records are new to the portal, as far as a look tells
   */
  Set<String> doe(Taak taak, Map<String, Blik> vooraf) {
    Set<String> nieuw = new HashSet<>();
    rijtransactie.doe(
        () -> {
          problemen.wisUitDatabase(taak.id());
          boolean eerderGeweigerd = false;
          for (Bestand bestand : opslag.bestanden(taak.id())) {
            Bestandssoort soort = soorten.soort(bestand.naam());
            String staging = soort.stagingtabel();
            int gevonden = 0;
            if (bestand.leesbaar()) {
              // A line may lean on one of an earlier file, and that may have been refused since the look.
              Blik eerder = eerderGeweigerd ? null : vooraf.get(bestand.naam());
              Blik blik = eerder == null ? kijk(taak, bestand) : eerder;
              gevonden = controleer(taak, bestand, blik);
              if (blik.allesNieuw()) {
                nieuw.add(bestand.naam());
              }
            }
            if (taak.klaargezet()) {
              // Checked before: what was refused then may be good now.
              jdbc.sql("update " + staging + " set geweigerd = 0 where levering_id = ? and geweigerd = 2")
                  .param(taak.id())
                  .update();
            }
            if (gevonden > 0) {
              eerderGeweigerd |= weiger(bestand, staging) > 0;
            }
            problemen.tel(bestand, staging);
          }
        });
    return nieuw;
  }

  /**
   * @param taak the delivery
   * @param bestand one of its files; its lines are staged, and those of the files before it
   * @return what is to be seen of it; needs no transaction
   */
  Blik kijk(Taak taak, Bestand bestand) {
    Bestandssoort soort = soorten.soort(bestand.naam());
    boolean tweeKeer = heeftSleutelTweeKeer(taak.id(), soort);
    return soort
        .vooronderzoek(bestand.kolommen())
        .map(
            sql ->
                jdbc.sql(sql)
                    .params(parameters(taak, bestand))
                    .query((rij, nummer) -> blik(tweeKeer, soort.controles(), rij))
                    .single())
        .orElseGet(() -> new Blik(tweeKeer, soort.controles(), false));
  }

  private Map<String, Object> parameters(Taak taak, Bestand bestand) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("levering", taak.id());
    parameters.put("organisatie", taak.organisatieId());
    parameters.put("dag", taak.dag());
    parameters.put("bestand", bestand.naam());
    for (Kolom kolom : soorten.soort(bestand.naam()).kolommen()) {
      parameters.put("heeft_" + kolom.naam(), bestand.kolommen().contains(kolom.naam()));
    }
    return parameters;
  }

  private int controleer(Taak taak, Bestand bestand, Blik blik) {
    Bestandssoort soort = soorten.soort(bestand.naam());
    Map<String, Object> parameters = parameters(taak, bestand);
    int gevonden = blik.sleutelTweeKeer() ? problemen.schrijf(bestand, sleutelTweeKeer(soort), parameters) : 0;
    if (soort.kentStanddatum() && taak.soort() == Leveringsoort.REGULIER) {
      gevonden += problemen.schrijf(bestand, OUDERE_STAND, parameters);
    }
    for (Controle controle : blik.nodig()) {
      if (controle.vereist() == null || bestand.kolommen().contains(controle.vereist())) {
        gevonden += problemen.schrijf(bestand, controle, parameters);
      }
    }
    return gevonden;
  }

  private static Blik blik(boolean tweeKeer, List<Controle> alle, ResultSet rij) throws SQLException {
    List<Controle> nodig = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      if (rij.getBoolean(i + 1)) {
        nodig.add(alle.get(i));
      }
    }
    return new Blik(tweeKeer, nodig, !rij.getBoolean(alle.size() + 1));
  }

  /** Almost no file has one, and to know that takes half the time of looking for it. */
  private boolean heeftSleutelTweeKeer(long leveringId, Bestandssoort soort) {
    return jdbc.sql(
            "select count(*) > count(distinct %s) from %s where levering_id = ? and %s"
                .formatted(String.join(", ", soort.sleutel()), soort.stagingtabel(), sleutelGevuld(soort)))
        .param(leveringId)
        .query(Boolean.class)
        .single();
  }

  private static Controle sleutelTweeKeer(Bestandssoort soort) {
    String kolommen = String.join(", ", soort.sleutel());
    String eerste = soort.sleutel().getFirst();
    return new Controle(
        eerste,
        "levering.fout.SLEUTEL_DUBBEL",
        false,
        null,
        """
        select s.regel, json_array(cast(e.eerste as char)) as argumenten, s.%1$s as waarde
        from %2$s s
        join (select %3$s, min(regel) as eerste from %2$s where levering_id = :levering and %4$s
              group by %3$s having count(*) > 1) e using (%3$s)
        where s.levering_id = :levering and s.regel > e.eerste
        """
            .formatted(eerste, soort.stagingtabel(), kolommen, sleutelGevuld(soort)));
  }

  private static String sleutelGevuld(Bestandssoort soort) {
    return String.join(" is not null and ", soort.sleutel()) + " is not null";
  }

  private int weiger(Bestand bestand, String staging) {
    return jdbc.sql(
            """
            update %s s join levering_fout f
              on f.levering_id = s.levering_id and f.bestand = ? and f.regel = s.regel
            set s.geweigerd = 2
            where s.levering_id = ? and s.geweigerd = 0 and f.uit_database and not f.waarschuwing
            """
                .formatted(staging))
        .params(bestand.naam(), bestand.leveringId())
        .update();
  }
}
