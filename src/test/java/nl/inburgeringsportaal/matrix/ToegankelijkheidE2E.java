package nl.inburgeringsportaal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.demo.DemoAccounts;
import nl.inburgeringsportaal.testbasis.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axe on every screen, as every role that may open it: in Dutch and light, in English and dark. What a role shows that
 * an earlier one has shown on that screen, in that place, is looked at once. And with the keyboard alone: everything
 * that can be pressed can be reached.
 */
class ToegankelijkheidE2E extends BrowserTest {
  private static final Locale NL = Locale.of("nl", "NL");
  private static final int RONDE = 25;

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

  @Autowired private JdbcTemplate jdbc;

  /** Screens that look the same for everybody who may open them; the start leads to one of the others. */
  private static final Set<String> VOOR_IEDEREEN =
      Set.of(
          "/", "handreiking", "handreiking/:slug", "handreiking-veranderd", "resterende-termijn", "organisatie-kiezen");

  /** A screen with its detail opened, beside the screen itself. */
  private static final Map<String, String> OOK =
      Map.of(
          "beheer/regels", "beheer/regels?gekozen=verlenging_niet_vrijstellende_opleiding",
          "beheer/opleidingscodes", "beheer/opleidingscodes?gekozen=VMBO_BB",
          "handreiking-beheer", "handreiking-beheer?deel=vragen");

  /** Follows a link that leads to another screen of the portal. */
  private static final String LINK =
      """
      pad => {
        const link = document.createElement('a');
        link.href = pad;
        link.setAttribute('router-link', '');
        document.body.append(link);
        link.click();
        link.remove();
      }
      """;

  /** What has been looked at: per screen and language, the places of all elements with what axe can see of them. */
  private static final Map<String, Set<Object>> BEKEKEN = new ConcurrentHashMap<>();

  private final Toegangsmatrix matrix = Toegangsmatrix.lees();
  private final List<String> fouten = new ArrayList<>();

  @AfterEach
  void weerNederlands() {
    jdbc.update("update gebruiker set taal = 'nl'");
  }

  /**
   * One profile for all roles: the browser keeps what it has loaded and compiled. What a role shows that no role has
   * shown before is looked at once more in English and dark, after all its screens in Dutch: a page is opened anew only
   * when the language changes.
   */
  @Test
  void elkSchermIsToegankelijk() {
    nieuwProfiel(NL, 1280, 900);
    for (Rol rol : Rol.values()) {
      pagina.context().clearCookies();
      logIn(DemoAccounts.naam(rol));
      Map<String, List<String>> nieuw = new LinkedHashMap<>();
      for (Map.Entry<String, List<String>> scherm : paden(rol).entrySet()) {
        if (!VOOR_IEDEREEN.contains(scherm.getKey()) || !BEKEKEN.containsKey(scherm.getKey() + " in nl")) {
          nieuw.put(
              scherm.getKey(),
              scherm.getValue().stream().filter(pad -> bekijk(scherm.getKey(), pad, rol, NL)).toList());
        }
      }
      if (nieuw.values().stream().anyMatch(deel -> !deel.isEmpty())) {
        jdbc.update("update gebruiker set taal = 'en'");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open("");
        nieuw.forEach((scherm, adressen) -> adressen.forEach(pad -> bekijk(scherm, pad, rol, Locale.ENGLISH)));
        jdbc.update("update gebruiker set taal = 'nl'");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      }
    }
    assertThat(fouten).isEmpty();
  }

  private boolean bekijk(String scherm, String pad, Rol rol, Locale taal) {
    ga(pad);
    return controleer(scherm, pad, rol, taal);
  }

  /** By a link, as a user does. */
  private void ga(String pad) {
    if (pad.isEmpty()) {
      open(pad);
      return;
    }
    if (!pagina.url().equals(adres(pad))) {
      pagina.evaluate(LINK, pad);
      pagina.waitForURL(adres(pad));
    }
    wachtOpRust();
  }

  private boolean controleer(String scherm, String pad, Rol rol, Locale taal) {
    String waar = pad + " als " + rol.naam() + " in " + taal.getLanguage() + ": ";
    if (pagina.content().contains("!" + pad.split("[/?]")[0] + ".")) {
      fouten.add(waar + "er staat een tekst die niet in de bundel is");
    }
    Set<Object> gezien =
        BEKEKEN.computeIfAbsent(scherm + " in " + taal.getLanguage(), nieuw -> ConcurrentHashMap.newKeySet());
    if (!gezien.addAll((List<?>) pagina.evaluate(PLAATSEN))) {
      return false;
    }
    schendingen().forEach(schending -> fouten.add(waar + schending));
    return true;
  }

  @Test
  void deOpenbareSchermenEnHetLogboekZijnOpEenTelefoonToegankelijk() {
    for (Locale taal : List.of(NL, Locale.ENGLISH)) {
      nieuwProfiel(taal, 390, 844, taal.equals(NL) ? ColorScheme.DARK : ColorScheme.LIGHT);
      for (String pad : matrix.operaties("scherm")) {
        if (matrix.isAnoniem("scherm", pad)) {
          open(pad.replace("keurmerkregister/:nummer", "keurmerkregister/" + geschorsteSchool()));
          schendingen().forEach(schending -> fouten.add(pad + " in " + taal.getLanguage() + ": " + schending));
        }
      }
    }
    logIn(DemoAccounts.naam(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
    open("logboek");
    fouten.addAll(schendingen());
    assertThat(fouten).isEmpty();
  }

  private String geschorsteSchool() {
    return jdbc.queryForObject(
        "select min(i.instellingsnummer) from instelling i join taalschool t on t.instelling_id = i.id"
            + " join keurmerkperiode p on p.taalschool_id = t.id where p.maatregel = 'GESCHORST'",
        String.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHOOLFUNCTIONARIS", "PORTAALBEHEERDER"})
  void allesIsMetHetToetsenbordTeBereiken(Rol rol) {
    logIn(DemoAccounts.naam(rol));
    for (String pad : paden(rol).values().stream().flatMap(List::stream).toList()) {
      open(pad);
      TreeSet<String> gemist = new TreeSet<>(teBereiken());
      gemist.removeAll(bereikt());
      gemist.forEach(element -> fouten.add(pad + ": niet te bereiken met Tab: " + element));
    }
    assertThat(fouten).isEmpty();
  }

  /** Everything visible that a mouse could press or fill in, except what a widget moves through with arrows. */
  @SuppressWarnings("unchecked")
  private List<String> teBereiken() {
    return (List<String>)
        pagina.evaluate(
            NAAM
                + """
                (() => {
                  const gevonden = [];
                  const loop = wortel => wortel.querySelectorAll('*').forEach(element => {
                    if (element.shadowRoot) loop(element.shadowRoot);
                    if (!element.matches('a[href], button, input, select, textarea, [tabindex="0"]')) return;
                    if (element.disabled || element.tabIndex < 0 || element.closest('[inert], [hidden]')) return;
                    if (element.closest('vaadin-grid') || element.getRootNode().host?.closest('vaadin-grid')) return;
                    const vak = element.getBoundingClientRect();
                    const stijl = getComputedStyle(element);
                    if (!vak.width || !vak.height || stijl.visibility === 'hidden') return;
                    gevonden.push(naam(element));
                  });
                  loop(document);
                  return gevonden;
                })()
                """);
  }

  /** The page itself notes where the focus comes; what has it is asked once per round of keys. */
  @SuppressWarnings("unchecked")
  private Set<String> bereikt() {
    pagina.evaluate(
        NAAM
            + """
            (() => {
              document.activeElement?.blur();
              window.portaalBereikt = [];
              document.addEventListener('focusin', () => {
                let element = document.activeElement;
                while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
                window.portaalBereikt.push(element && element !== document.body ? naam(element) : '');
              });
            })()
            """);
    Set<String> gezien = new TreeSet<>();
    for (int ronde = 0; ronde < 250 / RONDE; ronde++) {
      for (int stap = 0; stap < RONDE; stap++) {
        pagina.keyboard().press("Tab");
      }
      // Focus that stays where it is, or a round without anything new: every stop has been seen.
      if (!gezien.addAll((List<String>) pagina.evaluate("window.portaalBereikt.splice(0)"))) {
        break;
      }
    }
    return gezien;
  }

  private static final String NAAM =
      """
      const naam = element => {
        const vak = element.getBoundingClientRect();
        const tekst = element.getAttribute('aria-label') || element.textContent || element.name || element.id || '';
        return element.localName + ' ' + tekst.trim().replace(/\\s+/g, ' ').slice(0, 40);
      };
      """;

  /**
   * The place of every element in the page, as a number made of the elements around it: their names, and those
   * attributes that axe or a style sheet looks at. Texts, names and numbers of rows differ per person and do not count.
   */
  private static final String PLAATSEN =
      """
      (() => {
        const plaatsen = new Set();
        const telt = /^(class|theme|role|part|slot|type|tabindex|hidden|disabled|lang|aria-[a-z]+)$/;
        const waarde = /^(class|theme|role|type|aria-(hidden|expanded|selected|current|disabled|sort|pressed))$/;
        const getal = (begin, tekst) => {
          let a = begin >>> 0, b = Math.floor(begin / 4294967296) ^ 0x9e3779b9;
          for (let i = 0; i < tekst.length; i++) {
            a = Math.imul(a ^ tekst.charCodeAt(i), 2654435761);
            b = Math.imul(b ^ tekst.charCodeAt(i), 1597334677);
          }
          return (a >>> 0) + ((b >>> 11) & 0xfffff) * 4294967296;
        };
        const loop = (wortel, boven) => {
          for (const element of wortel.children) {
            const zien = [...element.attributes].filter(attribuut => telt.test(attribuut.name))
              .map(attribuut => attribuut.name + (waarde.test(attribuut.name) ? '=' + attribuut.value : '')).sort();
            const tekst = [...element.childNodes].some(kind => kind.nodeType === 3 && kind.data.trim());
            const hier = getal(boven, [element.localName, ...zien, tekst].join(' '));
            plaatsen.add(hier);
            if (element.shadowRoot) loop(element.shadowRoot, hier + 1);
            loop(element, hier);
          }
        };
        loop(document.body, 7);
        return [...plaatsen];
      })()
      """;

  /** Per screen the addresses to open. */
  private Map<String, List<String>> paden(Rol rol) {
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
