package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.GelijktijdigGewijzigd;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** From a draft to what readers see: four eyes, nothing overwritten, from a day on. */
@PortaalContext
class RedactieIT {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);
  private static final LocalDate STRAKS = LocalDate.of(2027, 1, 1);

  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private ConceptlijstService lijst;
  @Autowired private ArchiefService archief;
  @Autowired private HandreikingService handreiking;
  @Autowired private Testgegevens gegevens;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TestTijd.ZetbareKlok klok;

  private Redactiehulp hulp;
  private String slug;

  @BeforeEach
  void begin() {
    hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    slug = Redactiehulp.nieuweSlug();
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  private static ConceptInhoud inhoud(String tekst, LocalDate van) {
    return Redactiehulp.inhoud(tekst, van);
  }

  private String derdeRedacteur() {
    return gegevens.nieuwePersoon(
        gegevens.nieuweOrganisatie(Organisatiesoort.REDACTIEPARTNER), Rol.REDACTEUR_HANDREIKING);
  }

  private static void geweigerd(ThrowingCallable daad, String sleutel) {
    assertThatThrownBy(daad).isInstanceOf(RegelOvertreden.class).hasMessage(sleutel);
  }

  @Test
  void lezersZienEenNieuweVersiePasVanafHaarEersteDag() {
    hulp.publiceer(slug, inhoud("De eerste tekst.", null));
    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("De eerste tekst.");

    hulp.publiceer(slug, inhoud("De tweede tekst.", STRAKS));

    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("De eerste tekst.");
    assertThat(handreiking.antwoord(slug, STRAKS).tekst()).as("wat komt, is nog niet voor lezers").contains("eerste");
    assertThat(handreiking.andereVersies(handreiking.antwoord(slug))).isEmpty();
    assertThat(gegevens.als("redactie", () -> archief.vragen()))
        .filteredOn(vraag -> vraag.slug().equals(slug))
        .singleElement()
        .matches(vraag -> vraag.nummer() == 1 && STRAKS.equals(vraag.straks()) && vraag.conceptId() == null);
    klok.zetOp(STRAKS);
    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("De tweede tekst.");
    assertThat(handreiking.antwoord(slug, STRAKS.minusDays(1)).tekst()).isEqualTo("De eerste tekst.");
    assertThat(handreiking.veranderd(VANDAAG))
        .filteredOn(een -> een.vraag().slug().equals(slug))
        .singleElement()
        .matches(een -> een.dag().equals(STRAKS) && een.oud().nummer() == 1 && een.nieuw().nummer() == 2);
  }

  @Test
  void wieEraanSchreefOfHetIndiendeKeurtHetNietGoed() {
    long id = hulp.schrijf(slug, inhoud("Van de een.", null));
    hulp.als("redactie2", id, versie -> concepten.save(id, versie, inhoud("Van de een en de ander.", null)));
    hulp.als("redactie", id, versie -> beoordeling.dienIn(id, versie, "Graag vandaag"));

    for (String schrijver : new String[] {"redactie", "redactie2"}) {
      hulp.als(
          schrijver,
          id,
          versie -> {
            geweigerd(() -> beoordeling.keurGoed(id, versie, null), "handreiking.fout.tweede-redacteur");
            geweigerd(() -> beoordeling.stuurTerug(id, versie, "Nee"), "handreiking.fout.tweede-redacteur");
            geweigerd(() -> beoordeling.publiceer(id, versie), "handreiking.fout.concept-stand.TER_BEOORDELING");
            assertThat(lijst.list(ConceptKeuze.TE_BEOORDELEN, org.springframework.data.domain.Pageable.ofSize(500)))
                .extracting(ConceptListItem::id)
                .doesNotContain(id);
          });
    }
    String derde = derdeRedacteur();
    hulp.als(derde, id, versie -> beoordeling.keurGoed(id, versie, null));
    hulp.als("redactie2", id, versie -> beoordeling.publiceer(id, versie));
    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("Van de een en de ander.");
  }

  @Test
  void wieHetAlleenIndiendeKeurtHetOokNietGoed() {
    long id = hulp.schrijf(slug, inhoud("Van de een.", null));
    hulp.als("redactie2", id, versie -> beoordeling.dienIn(id, versie, null));

    hulp.als(
        "redactie2",
        id,
        versie -> geweigerd(() -> beoordeling.keurGoed(id, versie, null), "handreiking.fout.tweede-redacteur"));
  }

  @Test
  void eenAndereRolErbijGeeftGeenTweedePaarOgen() {
    String dubbel = derdeRedacteur();
    jdbc.update(
        "insert into gebruiker_rol (id, gebruiker_id, organisatie_id, rol, van, gewijzigd_door)"
            + " select next value for gebruiker_rol_seq, g.id, r.organisatie_id, 'portaalbeheerder', '2000-01-01',"
            + " 'systeem' from gebruiker g join gebruiker_rol r on r.gebruiker_id = g.id where g.gebruikersnaam = ?",
        dubbel);
    long id = gegevens.als(dubbel, () -> concepten.beginNieuw("Een vraag van een proef?", slug));
    hulp.als(dubbel, id, versie -> concepten.save(id, versie, inhoud("Tekst.", null)));
    hulp.als(dubbel, id, versie -> beoordeling.dienIn(id, versie, null));

    hulp.als(
        dubbel,
        id,
        versie -> geweigerd(() -> beoordeling.keurGoed(id, versie, null), "handreiking.fout.tweede-redacteur"));
  }

  @Test
  void naDeGoedkeuringVerandertErNietsZonderNieuweBeoordeling() {
    long id = hulp.schrijf(slug, inhoud("Goedgekeurd.", null));
    hulp.laatGoedkeuren(id);
    hulp.als(
        "redactie",
        id,
        versie ->
            geweigerd(
                () -> concepten.save(id, versie, inhoud("Toch anders.", null)),
                "handreiking.fout.concept-stand.GOEDGEKEURD"));

    hulp.als("redactie", id, versie -> beoordeling.heropen(id, versie));
    hulp.als(
        "redactie",
        id,
        versie -> geweigerd(() -> beoordeling.publiceer(id, versie), "handreiking.fout.concept-stand.CONCEPT"));
    hulp.laatGoedkeuren(id);
    jdbc.update("update handreiking_concept set inhoud = replace(inhoud, 'Goed', 'Af') where id = ?", id);
    hulp.als(
        "redactie",
        id,
        versie -> geweigerd(() -> beoordeling.publiceer(id, versie), "handreiking.fout.niet-wat-is-goedgekeurd"));
    assertThatThrownBy(() -> handreiking.antwoord(slug)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void bijHetPublicerenTeltDeGoedkeuringVanEenSchrijverNiet() {
    long id = hulp.schrijf(slug, inhoud("Tekst.", null));
    hulp.laatGoedkeuren(id);
    jdbc.update(
        "insert into handreiking_concept_auteur select ?, id from gebruiker where gebruikersnaam = 'redactie2'", id);

    hulp.als(
        "redactie",
        id,
        versie -> geweigerd(() -> beoordeling.publiceer(id, versie), "handreiking.fout.tweede-redacteur"));
    assertThatThrownBy(
            () -> jdbc.update("update handreiking_concept set beoordeeld_door = geschreven_door where id = ?", id))
        .as("ook de database")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void tweeRedacteurenKomenInEenConceptEnNiemandOverschrijftDeAnder() {
    hulp.publiceer(slug, inhoud("Eerst.", null));
    long id = gegevens.als("redactie", () -> concepten.begin(slug));
    assertThat(gegevens.als("redactie2", () -> concepten.begin(slug))).isEqualTo(id);
    int gelezen = gegevens.als("redactie2", () -> concepten.findById(id).versie());
    hulp.als("redactie", id, versie -> concepten.save(id, versie, inhoud("Van de eerste.", null)));

    gegevens.logIn("redactie2");
    assertThatThrownBy(() -> concepten.save(id, gelezen, inhoud("Van de tweede.", null)))
        .isInstanceOf(GelijktijdigGewijzigd.class);

    assertThat(concepten.findById(id).inhoud().tekst()).isEqualTo("Van de eerste.");
    assertThatThrownBy(
            () ->
                jdbc.update(
                    """
                    insert into handreiking_concept (id, slug, op_nummer, status, vraagtekst, inhoud, geschreven_door,
                      geschreven_op, gewijzigd_door)
                    select next value for handreiking_concept_seq, slug, 1, 'CONCEPT', vraagtekst, inhoud,
                      geschreven_door, geschreven_op, 'systeem' from handreiking_concept where id = ?
                    """,
                    id))
        .as("een open concept per vraag")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void eenEersteDagInHetVerledenWordtGeweigerdOokAlsZijNaDeGoedkeuringVoorbijIs() {
    long id = hulp.schrijf(slug, inhoud("Tekst.", VANDAAG));
    hulp.als(
        "redactie",
        id,
        versie ->
            assertThatThrownBy(() -> concepten.save(id, versie, inhoud("Tekst.", VANDAAG.minusDays(1))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("handreiking.fout.verleden"));
    hulp.laatGoedkeuren(id);
    klok.zetOp(VANDAAG.plusDays(1));

    hulp.als(
        "redactie",
        id,
        versie ->
            assertThatThrownBy(() -> beoordeling.publiceer(id, versie))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("handreiking.fout.verleden"));
    assertThatThrownBy(() -> handreiking.antwoord(slug)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void eenVersieZonderEindeSchuiftEenGeplandeVersieNietOngemerktOpzij() {
    hulp.publiceer(slug, inhoud("Nu.", null));
    hulp.publiceer(slug, inhoud("Vanaf januari.", STRAKS));
    long id = hulp.schrijf(slug, inhoud("Verbeterd.", null));
    hulp.als(
        "redactie",
        id,
        versie -> geweigerd(() -> beoordeling.dienIn(id, versie, null), "handreiking.fout.latere-versie"));

    hulp.als(
        "redactie", id, versie -> concepten.save(id, versie, Redactiehulp.inhoud("Verbeterd.", null, STRAKS, false)));
    hulp.laatGoedkeuren(id);
    hulp.als("redactie", id, versie -> beoordeling.publiceer(id, versie));

    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("Verbeterd.");
    klok.zetOp(STRAKS);
    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("Vanaf januari.");
  }

  @Test
  void eenVersieDieNogNietGeldtKanWordenIngetrokkenEnEenDieGoldNiet() {
    hulp.publiceer(slug, inhoud("Nu.", null));
    hulp.publiceer(slug, inhoud("Vanaf januari.", STRAKS));
    gegevens.logIn("redactie2");
    geweigerd(() -> archief.trekVersieIn(slug, 1, "Fout"), "handreiking.fout.al-begonnen");
    assertThatThrownBy(() -> archief.trekVersieIn(slug, 2, " ")).isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> archief.trekVersieIn(slug, 3, "Fout")).isInstanceOf(NietGevonden.class);

    archief.trekVersieIn(slug, 2, "De wet gaat niet door");

    geweigerd(() -> archief.trekVersieIn(slug, 2, "Nog eens"), "handreiking.fout.al-ingetrokken");
    assertThat(archief.versies(slug))
        .extracting(Archiefversie::ingetrokkenOp)
        .as("zij blijft in het archief")
        .containsExactly(VANDAAG, null);
    klok.zetOp(STRAKS);
    assertThat(handreiking.antwoord(slug).tekst()).isEqualTo("Nu.");
    assertThat(handreiking.andereVersies(handreiking.antwoord(slug))).isEmpty();
  }

  @Test
  void eenAntwoordKanEindigenZonderOpvolgerEnBlijftOpEenEerdereDagTeLezen() {
    hulp.publiceer(slug, inhoud("Kwikstaartregel.", null));
    hulp.publiceer(slug, Redactiehulp.inhoud("Kwikstaartregel.", STRAKS, null, true));
    assertThat(handreiking.zoek("kwikstaartregel", null).treffers()).extracting("slug").contains(slug);

    klok.zetOp(STRAKS);

    assertThatThrownBy(() -> handreiking.antwoord(slug)).isInstanceOf(NietGevonden.class);
    assertThat(handreiking.zoek("kwikstaartregel", null).treffers()).extracting("slug").doesNotContain(slug);
    assertThat(handreiking.antwoord(slug, VANDAAG).tekst()).isEqualTo("Kwikstaartregel.");
    assertThat(handreiking.veranderd(VANDAAG))
        .filteredOn(een -> een.vraag().slug().equals(slug))
        .singleElement()
        .matches(een -> een.nieuw() == null);
  }

  @Test
  void geenEnkeleGepubliceerdeVersieIsOoitGewijzigdOfWeg() {
    hulp.publiceer(slug, inhoud("Een.", null));
    hulp.publiceer(slug, inhoud("Twee.", STRAKS));
    hulp.publiceer(slug, inhoud("Drie.", STRAKS));

    assertThat(
            jdbc.queryForObject(
                """
                select count(*) from handreiking_antwoord for system_time all a
                  join handreiking_vraag v on v.id = a.vraag_id
                where v.slug = ? and a.row_end < current_timestamp(6)
                """,
                Integer.class,
                slug))
        .isZero();
    assertThat(gegevens.als("redactie", () -> archief.versies(slug)))
        .extracting(versie -> versie.antwoord().tekst())
        .containsExactly("Drie.", "Twee.", "Een.");
  }

  @Test
  void eenTeruggestuurdConceptZegtWaaromEnKanVerder() {
    long id = hulp.schrijf(slug, inhoud("Tekst.", null));
    hulp.als("redactie", id, versie -> beoordeling.dienIn(id, versie, null));
    hulp.als(
        "redactie2",
        id,
        versie ->
            assertThatThrownBy(() -> beoordeling.stuurTerug(id, versie, " ")).isInstanceOf(OngeldigeInvoer.class));
    hulp.als("redactie2", id, versie -> beoordeling.stuurTerug(id, versie, "Noem de bron"));

    gegevens.logIn("redactie");
    ConceptGegevens terug = concepten.findById(id);
    assertThat(terug.status()).isEqualTo(Conceptstatus.TERUGGESTUURD);
    assertThat(terug.stappen().getFirst().toelichting()).isEqualTo("Noem de bron");
    assertThat(concepten.save(id, terug.versie(), inhoud("Beter.", null)).status()).isEqualTo(Conceptstatus.CONCEPT);
  }

  @Test
  void eenNieuweVraagKrijgtEenVrijAdresDatDaarnaVastligt() {
    gegevens.logIn("redactie");
    assertThat(concepten.slugvoorstel("Krijg ik één boete?")).isEqualTo("krijg-ik-een-boete");
    assertThat(concepten.slugvoorstel("Boete")).as("boete bestaat al").isEqualTo("boete-2");
    assertThatThrownBy(() -> concepten.beginNieuw("Vraag?", "boete")).hasMessage("handreiking.fout.slug-bestaat");
    assertThatThrownBy(() -> concepten.beginNieuw("Vraag?", "Met Spatie")).hasMessage("handreiking.fout.slug-vorm");
    long id = concepten.beginNieuw("Vraag?", slug);
    assertThatThrownBy(() -> concepten.beginNieuw("Vraag?", slug)).hasMessage("handreiking.fout.slug-bestaat");
    assertThatThrownBy(() -> beoordeling.dienIn(id, concepten.findById(id).versie(), null))
        .as("er is nog geen antwoord")
        .isInstanceOf(OngeldigeInvoer.class);

    concepten.trekIn(id, concepten.findById(id).versie());

    assertThat(concepten.slugvoorstel(slug)).as("na het intrekken is het adres weer vrij").isEqualTo(slug);
  }

  @Test
  void eenAndereRolSchrijftEnBeoordeeltNiets() {
    long id = hulp.schrijf(slug, inhoud("Tekst.", null));
    for (String wie : new String[] {"school", "gemeente", "beheer", "szw"}) {
      gegevens.logIn(wie);
      assertThatThrownBy(() -> concepten.findById(id)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> concepten.save(id, 0, inhoud("Nee.", null))).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> beoordeling.keurGoed(id, 0, null)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> archief.versies("boete")).isInstanceOf(AccessDeniedException.class);
    }
  }
}
