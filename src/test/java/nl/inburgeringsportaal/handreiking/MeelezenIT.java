package nl.inburgeringsportaal.handreiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Colleagues who read a draft: only when asked, only until a day, and never more than comment. */
@PortaalContext
class MeelezenIT {
  private static final LocalDate TOT = LocalDate.of(2026, 11, 20);

  @Autowired private ConceptService concepten;
  @Autowired private BeoordelingService beoordeling;
  @Autowired private MeelezersService meelezers;
  @Autowired private MeeleesService meelezen;
  @Autowired private Testgegevens gegevens;
  @Autowired private TestTijd.ZetbareKlok klok;

  private Redactiehulp hulp;
  private long school;
  private String lezer;
  private String ander;
  private long concept;

  @BeforeEach
  void eenGevraagdeSchool() {
    hulp = new Redactiehulp(gegevens, concepten, beoordeling);
    school = gegevens.nieuweSchool();
    lezer = gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS);
    ander = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    concept = hulp.schrijf(Redactiehulp.nieuweSlug(), Redactiehulp.inhoud("Lees dit mee.", null));
    hulp.als("redactie", concept, versie -> meelezers.vraag(concept, Rol.SCHOOLFUNCTIONARIS, school, TOT));
  }

  @AfterEach
  void opruimen() {
    gegevens.logUit();
    klok.terug();
  }

  @Test
  void wieGevraagdIsLeestEnMerktOpEnZietHetAntwoord() {
    gegevens.logIn(lezer);
    assertThat(meelezen.open(10)).singleElement().matches(een -> een.id() == concept && een.totEnMet().equals(TOT));
    assertThat(meelezen.findById(concept).antwoord().tekst()).isEqualTo("Lees dit mee.");
    meelezen.plaats(concept, "Lees dit", "Wie is dit?");
    assertThat(meelezen.aantal()).as("het werk is gedaan").isZero();

    gegevens.logIn("redactie2");
    OpmerkingListItem opmerking = meelezers.opmerkingen(concept).getFirst();
    assertThat(opmerking.organisatieId()).isEqualTo(school);
    assertThatThrownBy(() -> meelezers.handelAf(opmerking.id(), " ")).isInstanceOf(OngeldigeInvoer.class);
    meelezers.handelAf(opmerking.id(), "Staat er nu bij.");
    assertThatThrownBy(() -> meelezers.handelAf(opmerking.id(), "Nog eens")).isInstanceOf(NietGevonden.class);

    gegevens.logIn(lezer);
    assertThat(meelezen.findById(concept).opmerkingen())
        .singleElement()
        .matches(een -> een.antwoord().equals("Staat er nu bij.") && een.citaat().equals("Lees dit"));
  }

  @Test
  void wieNietGevraagdIsVindtNiets() {
    gegevens.logIn(ander);
    assertThat(meelezen.open(10)).extracting(MeeleesListItem::id).doesNotContain(concept);
    assertThatThrownBy(() -> meelezen.findById(concept)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> meelezen.plaats(concept, null, "Hallo")).isInstanceOf(NietGevonden.class);
    gegevens.logIn("klantmanager");
    assertThatThrownBy(() -> meelezen.findById(concept)).as("een andere rol").isInstanceOf(NietGevonden.class);
    gegevens.logIn("szw");
    assertThatThrownBy(() -> meelezen.findById(concept)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void wieMeeleestWijzigtEnPubliceertNiets() {
    gegevens.logIn(lezer);
    assertThatThrownBy(() -> concepten.save(concept, 0, Redactiehulp.inhoud("Mijn tekst.", null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> beoordeling.publiceer(concept, 0)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> meelezers.opmerkingen(concept)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eenAnderZietNietWatEenMeelezerZei() {
    hulp.als("redactie", concept, versie -> meelezers.vraag(concept, Rol.KLANTMANAGER, null, TOT));
    gegevens.als(
        lezer,
        () -> {
          meelezen.plaats(concept, null, "Van de school");
          return null;
        });

    gegevens.logIn("klantmanager");
    assertThat(meelezen.findById(concept).opmerkingen()).isEmpty();
    gegevens.logIn("redactie");
    meelezers.gevraagd(concept).forEach(een -> meelezers.stop(een.id()));
    assertThat(meelezers.opmerkingen(concept)).as("wat is gezegd, blijft").hasSize(1);
    gegevens.logIn(lezer);
    assertThatThrownBy(() -> meelezen.findById(concept)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void naDeLaatsteDagOfAlsHetConceptDichtIsVindtNiemandHetMeer() {
    klok.zetOp(TOT);
    gegevens.logIn(lezer);
    assertThat(meelezen.findById(concept)).isNotNull();
    klok.zetOp(TOT.plusDays(1));
    assertThatThrownBy(() -> meelezen.findById(concept)).isInstanceOf(NietGevonden.class);

    klok.terug();
    hulp.als("redactie", concept, versie -> concepten.trekIn(concept, versie));
    gegevens.logIn(lezer);
    assertThatThrownBy(() -> meelezen.findById(concept)).isInstanceOf(NietGevonden.class);
    gegevens.logIn("redactie");
    assertThatThrownBy(() -> meelezers.vraag(concept, Rol.SCHOOLFUNCTIONARIS, null, TOT))
        .isInstanceOf(RegelOvertreden.class);
  }
}
