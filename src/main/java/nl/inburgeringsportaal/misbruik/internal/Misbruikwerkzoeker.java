package nl.inburgeringsportaal.misbruik.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.misbruik.Misbruiktaak;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the open work about misuse as one query. */
@Component
public class Misbruikwerkzoeker {
  private static final String KOLOMMEN = "select '%s' as soort, z.id, z.soort as zaaksoort, %s as onderwerp,"
      + " z.ontvangen_op, %s as uiterlijk";

  /** With the collation of the names of schools, beside which it stands. */
  private static final String EIGEN_WOORDEN = "nullif(x.waarover, '') collate utf8mb4_uca1400_nopad_ai_ci";

  private static final String SCHOOL =
      " left join taalschool t on t.id = z.taalschool_id left join instelling i on i.id = t.instelling_id";

  private static final String ZAAK = " from misbruikzaak z" + SCHOOL + " where ";

  private static final String MELDING =
      " from misbruikzaak z join misbruikmelding m on m.zaak_id = z.id" + SCHOOL + " where z.status in"
          + " ('GEMELD_BIJ_INSPECTIE', 'IN_ONDERZOEK') and ";

  /** Of who works on it, and of everybody when nobody does. */
  private static final String VAN_MIJ = "(z.behandelaar_id = :wie or " + Signaalkeuzes.ZONDER_BEHANDELAAR + ")";

  /** Signals about schools that go on, on their own or as part of another case. */
  private static final String LOPEND =
      Gemeldzoeker.VAN + SCHOOL
          + " where z.soort = 'TAALSCHOOL' and z.kanaal <> 'INSPECTIE' and z.status in"
          + " ('SIGNAAL', 'SAMENGEVOEGD', 'GEMELD_BIJ_INSPECTIE', 'IN_ONDERZOEK')"
          + " and coalesce(h.status, z.status) in ('SIGNAAL', 'GEMELD_BIJ_INSPECTIE', 'IN_ONDERZOEK') and ";

  private static final String ANTWOORD_INSPECTIE =
      "not coalesce((select b.vraag from misbruikbericht b where b.zaak_id = z.id and b.draad = 'INSPECTIE'"
          + " order by b.moment desc, b.id desc limit 1), true)";

  private final JdbcClient jdbc;
  private final Regels regels;
  private final Klok klok;

  Misbruikwerkzoeker(JdbcClient jdbc, Regels regels, Klok klok) {
    this.jdbc = jdbc;
    this.regels = regels;
    this.klok = klok;
  }

  private static String soort(Misbruiktaak.Soort soort, String uiterlijk, String rest) {
    return KOLOMMEN.formatted(soort, "i.naam", uiterlijk) + rest;
  }

  /** A reporter gets his own words back: to which school his signal was linked is not for him. */
  private static String vraagAanMelder() {
    return KOLOMMEN.formatted(Misbruiktaak.Soort.VRAAG_MELDER, EIGEN_WOORDEN, "null")
        + Gemeldzoeker.VAN
        + " left join misbruikzaak_tekst x on x.zaak_id = z.id where "
        + Gemeldzoeker.VAN_ORGANISATIE
        + " and "
        + Gemeldzoeker.VRAAG;
  }

  private static String alles(Zaakbereik.Deel deel, boolean gemeente) {
    List<String> delen = new ArrayList<>();
    if (deel.bow()) {
      delen.add(
          soort(
              Misbruiktaak.Soort.BEOORDELEN,
              "z.ontvangen_op + interval :dagen day",
              ZAAK + "z.soort = 'TAALSCHOOL' and z.kanaal <> 'INSPECTIE' and z.status = 'SIGNAAL' and "
                  + VAN_MIJ + " and not " + Zaakboek.ANTWOORD_MELDER));
      delen.add(
          soort(
              Misbruiktaak.Soort.ANTWOORD,
              // The signal is still to be judged by the same day.
              "case when z.status = 'SIGNAAL' then z.ontvangen_op + interval :dagen day end",
              LOPEND + VAN_MIJ + " and " + Zaakboek.ANTWOORD_MELDER));
    }
    if (deel.duo()) {
      delen.add(
          soort(
              Misbruiktaak.Soort.BEOORDELEN,
              "z.ontvangen_op + interval :dagen day",
              ZAAK + "z.soort in ('EXAMEN', 'LBT') and z.kanaal <> 'INSPECTIE' and z.status = 'SIGNAAL'"));
    }
    if (deel.bow() || deel.duo()) {
      String wiens =
          "((z.soort = 'TAALSCHOOL' and " + deel.bow() + ") or (z.soort <> 'TAALSCHOOL' and " + deel.duo() + "))";
      delen.add(
          soort(
              Misbruiktaak.Soort.VRAAG_INSPECTIE,
              "null",
              MELDING + "z.kanaal <> 'INSPECTIE' and " + wiens + " and " + Zaakboek.VRAAG_INSPECTIE));
    }
    if (deel.inspectie()) {
      delen.add(soort(Misbruiktaak.Soort.ONTVANGST, "null", MELDING + "m.ontvangen_op is null"));
      delen.add(
          soort(Misbruiktaak.Soort.ANTWOORD_INSPECTIE, "null", MELDING + ANTWOORD_INSPECTIE));
    }
    if (gemeente) {
      delen.add(vraagAanMelder());
    }
    if (delen.isEmpty()) {
      delen.add(soort(Misbruiktaak.Soort.BEOORDELEN, "null", ZAAK + "1 = 0"));
    }
    return "(" + String.join(" union all ", delen) + ") werk";
  }

  private Map<String, Object> parameters(long wie, long organisatie) {
    Map<String, Object> parameters = new HashMap<>();
    LocalDate vandaag = klok.vandaag();
    parameters.put("wie", wie);
    parameters.put("organisatie", organisatie);
    parameters.put("vandaag", vandaag);
    parameters.put("dagen", regels.getal("misbruik_beoordelen_dagen", vandaag));
    return parameters;
  }

  /** Whose work is asked for. */
  public record Lezer(Zaakbereik.Deel deel, boolean gemeente, long wie, long organisatieId) {}

  /**
   * @param lezer whose work
   * @param hoogstens the most rows that are wanted
   * @return open work, the earliest deadline first, without one last
   */
  public List<Misbruiktaak> open(Lezer lezer, int hoogstens) {
    return jdbc.sql(
            "select * from " + alles(lezer.deel(), lezer.gemeente())
                + " order by uiterlijk is null, uiterlijk, soort, id limit :hoogstens")
        .params(parameters(lezer.wie(), lezer.organisatieId()))
        .param("hoogstens", hoogstens)
        .query(Misbruiktaak.class)
        .list();
  }

  /**
   * @param lezer whose work
   * @return how much is open
   */
  public long aantal(Lezer lezer) {
    return jdbc.sql("select count(*) from " + alles(lezer.deel(), lezer.gemeente()))
        .params(parameters(lezer.wie(), lezer.organisatieId()))
        .query(Long.class)
        .single();
  }

  /**
   * @param lezer whose work
   * @param soort kind of work
   * @param id id of the case
   * @return it, empty when it is done
   */
  public Optional<Misbruiktaak> vind(Lezer lezer, Misbruiktaak.Soort soort, long id) {
    return jdbc.sql(
            "select * from " + alles(lezer.deel(), lezer.gemeente()) + " where soort = :soort and id = :id limit 1")
        .params(parameters(lezer.wie(), lezer.organisatieId()))
        .param("soort", soort.name())
        .param("id", id)
        .query(Misbruiktaak.class)
        .optional();
  }
}
