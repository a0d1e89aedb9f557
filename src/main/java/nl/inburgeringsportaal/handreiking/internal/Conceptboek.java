package nl.inburgeringsportaal.handreiking.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Periode;
import nl.inburgeringsportaal.handreiking.ConceptGegevens;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.Conceptstatus;
import nl.inburgeringsportaal.handreiking.HandreikingAntwoord;
import nl.inburgeringsportaal.handreiking.HandreikingListItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where drafts are kept, with what happened with each. */
@Component
public class Conceptboek {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConceptRepository concepten;
  private final JdbcClient jdbc;
  private final Regelteksten regels;

  public Conceptboek(ConceptRepository concepten, JdbcClient jdbc, Regelteksten regels) {
    this.concepten = concepten;
    this.jdbc = jdbc;
    this.regels = regels;
  }

  /**
   * @param slug name of the question
   * @param inhoud what somebody is writing
   * @param vandaag today
   * @return it as a reader would see it on its first day, or today when it names none
   */
  public HandreikingAntwoord voorbeeld(String slug, ConceptInhoud inhoud, LocalDate vandaag) {
    LocalDate van = inhoud.geldigVan() == null ? vandaag : inhoud.geldigVan();
    HandreikingListItem vraag =
        new HandreikingListItem(
            slug, inhoud.vraag(), inhoud.kort(), inhoud.situatie(), inhoud.onderwijs(), inhoud.lezers(),
            inhoud.kern(), inhoud.veelgesteld(), inhoud.voorbehoud() != null);
    HandreikingAntwoord geschreven =
        new HandreikingAntwoord(
            vraag, 0, inhoud.tekst(), inhoud.voorbehoud(), van, null, vandaag, inhoud.bronnen());
    return regels.vul(geschreven, van, regels.stand());
  }

  /**
   * @param id id of a draft
   * @return it
   * @throws NietGevonden when there is no such draft
   */
  public Antwoordconcept vind(long id) {
    return concepten.findById(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a draft
   * @param versie version that was read
   * @return it
   * @throws NietGevonden when there is no such draft
   * @throws nl.inburgeringsportaal.base.GelijktijdigGewijzigd when it has been changed since
   */
  public Antwoordconcept gelezen(long id, int versie) {
    Antwoordconcept concept = vind(id);
    concept.controleerVersie(versie);
    return concept;
  }

  /**
   * @param concept a draft
   * @return what it says
   */
  public ConceptInhoud inhoud(Antwoordconcept concept) {
    return JSON.readValue(concept.inhoud(), ConceptInhoud.class);
  }

  /**
   * @param concept a draft
   * @param lezer account of who reads it
   * @return it for a screen
   */
  public ConceptGegevens gegevens(Antwoordconcept concept, long lezer) {
    return concept.gegevens(lezer, inhoud(concept), stappen(concept.id()));
  }

  /**
   * Puts what was written in a draft and keeps it.
   *
   * @param concept a draft, new or read
   * @param inhoud what it says from now on
   * @param door who wrote it
   * @param moment when
   */
  public void schrijf(Antwoordconcept concept, ConceptInhoud inhoud, long door, LocalDateTime moment) {
    concept.schrijf(inhoud.vraag(), JSON.writeValueAsString(inhoud), door, moment);
    concepten.saveAndFlush(concept);
  }

  /**
   * Keeps a draft of which something was done, and that it was done.
   *
   * @param concept a draft
   * @param door who did it
   * @param moment when
   * @param toelichting why, null for nothing
   */
  public void stap(Antwoordconcept concept, long door, LocalDateTime moment, String toelichting) {
    concepten.saveAndFlush(concept);
    jdbc.sql(
            """
            insert into handreiking_concept_stap (id, concept_id, status, gebruiker_id, moment, toelichting)
            values (next value for handreiking_concept_stap_seq, :concept, :status, :door, :moment, :toelichting)
            """)
        .param("concept", concept.id())
        .param("status", concept.status().name())
        .param("door", door)
        .param("moment", moment)
        .param("toelichting", toelichting)
        .update();
  }

  private List<ConceptGegevens.Stap> stappen(long id) {
    return jdbc.sql(
            """
            select status, gebruiker_id, moment, toelichting from handreiking_concept_stap
            where concept_id = :id order by moment desc, id desc
            """)
        .param("id", id)
        .query(
            (rij, nummer) ->
                new ConceptGegevens.Stap(
                    Conceptstatus.valueOf(rij.getString(1)),
                    rij.getLong(2),
                    rij.getObject(3, LocalDateTime.class),
                    rij.getString(4)))
        .list();
  }

  /**
   * @param concept a draft
   * @return SHA-256 of what it says, in hexadecimal digits
   */
  public String controlegetal(Antwoordconcept concept) {
    return sha256(concept.inhoud());
  }

  /**
   * @param concept a draft
   * @param nummer number of the version that it becomes
   * @param eersteDag its first day
   * @return that version
   */
  public Inhoud versie(Antwoordconcept concept, int nummer, LocalDate eersteDag) {
    ConceptInhoud inhoud = inhoud(concept);
    return new Inhoud(
        concept.slug(),
        inhoud.vraag(),
        inhoud.kort(),
        inhoud.tekst(),
        inhoud.voorbehoud(),
        inhoud.situatie(),
        inhoud.onderwijs(),
        inhoud.lezers(),
        inhoud.kern(),
        inhoud.volgorde(),
        inhoud.veelgesteld(),
        new Periode(eersteDag, inhoud.geldigTot()),
        concept.geschrevenOp().toLocalDate(),
        inhoud.bronnen(),
        inhoud.verwant(),
        inhoud.zoekwoorden(),
        // With its number: going back to an earlier wording is a version too.
        sha256(nummer + "\n" + concept.inhoud()));
  }

  private static String sha256(String tekst) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
