package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which addresses of the portal an account of the demo can open: every screen of its role, with records. */
final class Schermadressen {
  /** For a screen of one record: a query that gives a record which this account may open. */
  private static final Map<String, String> RECORD =
      Map.of(
          "handreiking/:slug", "select slug from handreiking_vraag where ? is not null order by slug limit 1",
          "publicaties-beheer/:id", "select max(id) from publicatie where status = 'TER_CONTROLE' and ? <> ''",
          "bijeenkomsten-beheer/:id", "select min(id) from bijeenkomst where status = 'GEPUBLICEERD' and ? <> ''",
          "rechten/:id", "select id from gebruiker where gebruikersnaam = ?",
          "leerlingen/:id",
              """
              select l.id from leerling l join gebruiker_rol r on r.organisatie_id = l.school_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by l.id limit 1
              """,
          "gesprekken/:id",
              """
              select t.id from gesprek t join gebruiker_rol r on r.organisatie_id = t.school_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by t.id limit 1
              """,
          "leveringen/:id",
              """
              select v.id from levering v join gebruiker_rol r on r.organisatie_id = v.organisatie_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? order by v.id limit 1
              """,
          "inburgeraars/:id",
              """
              select min(i.inburgeraar_id) from inzage i join organisatie o on o.gemeentecode = i.gemeentecode
                join gebruiker_rol r on r.organisatie_id = o.id or r.rol = 'medewerker_duo'
                join gebruiker g on g.id = r.gebruiker_id
              where i.tot is null and g.gebruikersnaam = ?
              """,
          "correcties/:id",
              """
              select min(id) from inburgeraar_correctie
              where gemeentecode = 'GM0344' and gevolg = 'VERLOREN' and ? <> ''
              """);

  /** The same for the screens around the drafts of the handreiking. */
  private static final Map<String, String> CONCEPTRECORD =
      Map.of(
          // One that is written and one that waits: what stands on the page differs.
          "handreiking-concept/:id",
              "select min(id) from handreiking_concept where ? <> '' and status in ('CONCEPT', 'TER_BEOORDELING')"
                  + " group by status",
          "handreiking-versies/:slug",
              "select v.slug from handreiking_vertaling t join handreiking_antwoord a on a.id = t.antwoord_id"
                  + " join handreiking_vraag v on v.id = a.vraag_id where ? <> '' limit 1",
          "handreiking-vertaling/:id", "select min(id) from handreiking_vertaling where ? <> '' and taal = 'ar'",
          "handreiking-meelezen/:id",
              """
              select min(m.concept_id) from handreiking_meelezing m join gebruiker_rol r on r.rol = m.rol
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? and m.organisatie_id is null
              """);

  /** The same for the leerbaarheidstoets, and editions of the letter. */
  private static final Map<String, String> TOETSRECORD =
      Map.of(
          "trainingen/:id", "select max(training_id) from training_deelname where ? <> ''",
          "brief-edities/:id", "select max(id) from brief_editie where ? <> '' group by status",
          "toetsplanning/:id",
              """
              select max(s.id) from lbt_sessie s join organisatie o on o.id = s.organisatie_id
              where o.gemeentecode = 'GM0344' and s.status in ('GEPLAND', 'KLAARGEZET') and ? <> '' group by s.status
              """,
          "afname/:id",
          """
          select min(s.sessie_id) from lbt_sessie_begeleider s join toetsbegeleider t on t.id = s.toetsbegeleider_id
            join gebruiker g on g.id = t.gebruiker_id where g.gebruikersnaam = ? and s.vervangen_op is null
          having min(s.sessie_id) is not null
          """);

  /** The same for schools, their keurmerk and the visits to them. */
  private static final Map<String, String> KEURMERKRECORD =
      Map.of(
          "instellingen/:id",
              "select instelling_id from aanbod where ? <> '' group by instelling_id order by count(*) desc limit 1",
          "taalscholen/:id", "select taalschool_id from keurmerkbesluit where ? <> '' order by id limit 1",
          "keurmerkprocedures/:id",
              "select max(procedure_id) from keurmerkbesluit where ? <> '' group by status",
          "overnames/:id", "select min(id) from overname where ? <> '' group by status",
          "besluiten/:id", "select min(id) from keurmerkbesluit where ? <> '' group by status",
          "toezichtbezoeken/:id", "select min(id) from toezichtbezoek where ? <> '' group by status",
          "bezoek/:id",
              """
              select min(b.id) from toezichtbezoek b join toezichtbezoek_bezoeker w on w.bezoek_id = b.id
                join gebruiker g on g.id = w.gebruiker_id where g.gebruikersnaam = ? and w.vervangen_op is null
                and b.aangekondigd and b.status in ('GEPLAND', 'VASTGESTELD') group by b.status
              """,
          "bezoekbewijs/:id",
              """
              select min(b.id) from toezichtbezoek b join toezichtbezoek_bezoeker w on w.bezoek_id = b.id
                join gebruiker g on g.id = w.gebruiker_id where g.gebruikersnaam = ? and w.vervangen_op is null
                and b.aangekondigd and b.status = 'GEPLAND' group by b.status
              """);

  /** The same for misuse: of each state that the account can open one. */
  private static final Map<String, String> MISBRUIKRECORD =
      Map.of(
          "misbruik/:id",
              """
              select max(z.id) from misbruikzaak z join gebruiker g on g.gebruikersnaam = ?
                join gebruiker_rol r on r.gebruiker_id = g.id
              where (r.rol = 'inspectie_szw' and exists (select 1 from misbruikmelding m where m.zaak_id = z.id))
                or (r.rol = 'medewerker_duo' and z.soort <> 'TAALSCHOOL' and z.kanaal <> 'INSPECTIE')
                or (r.rol in ('inspecteur_bow', 'beslisser_bow') and z.soort = 'TAALSCHOOL'
                  and z.kanaal <> 'INSPECTIE')
              group by z.status
              """,
          "gemelde-signalen/:id",
              """
              select max(z.id) from misbruikzaak z join gebruiker_rol r on r.organisatie_id = z.organisatie_id
                join gebruiker g on g.id = r.gebruiker_id
              where g.gebruikersnaam = ? and z.kanaal in ('GEMEENTE', 'DUO') and z.soort = 'TAALSCHOOL'
              group by z.status
              """);

  /** A screen with its detail opened, beside the screen itself. */
  private static final Map<String, String> OOK =
      Map.of(
          "beheer/regels", "beheer/regels?gekozen=verlenging_niet_vrijstellende_opleiding",
          "beheer/opleidingscodes", "beheer/opleidingscodes?gekozen=VMBO_BB",
          "handreiking-beheer", "handreiking-beheer?deel=vragen");

  private final JdbcTemplate jdbc;
  private final Toegangsmatrix matrix;

  Schermadressen(JdbcTemplate jdbc, Toegangsmatrix matrix) {
    this.jdbc = jdbc;
    this.matrix = matrix;
  }

  /** Per screen the addresses to open. */
  Map<String, List<String>> paden(Rol rol) {
    String account = DemoAccounts.naam(rol);
    Map<String, List<String>> paden = new LinkedHashMap<>();
    for (String scherm : matrix.operaties("scherm")) {
      if (!matrix.perRol("scherm", scherm).containsKey(rol) || matrix.isAnoniem("scherm", scherm)) {
        continue;
      }
      if (!scherm.contains(":")) {
        Stream<String> adressen = Stream.of(scherm.equals("/") ? "" : scherm, OOK.get(scherm));
        paden.put(scherm, adressen.filter(Objects::nonNull).toList());
        continue;
      }
      String vraag = Stream.of(RECORD, CONCEPTRECORD, TOETSRECORD, KEURMERKRECORD, MISBRUIKRECORD)
              .map(deel -> deel.get(scherm))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      assertThat(vraag).as("voeg een query toe aan RECORD voor " + scherm).isNotNull();
      String begin = scherm.substring(0, scherm.indexOf(':'));
      paden.put(scherm, jdbc.queryForList(vraag, String.class, account).stream().map(begin::concat).toList());
    }
    return paden;
  }
}
