package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.base.pdf.PdfDocument;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.Vertaaldantwoord;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieDetail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the letters that call candidates to a session, in plain Dutch (A2), and notes that they were made. A candidate
 * who is spoken to in another language finds the same in that language below it, when the redactie has translated the
 * answer of the handreiking about such a letter.
 */
@Component
public class Uitnodigingboek {
  private static final String T = "lbtplanning.brief.";

  /** The answer of the handreiking whose translations go with the letter. */
  private static final String UITLEG = "toets-uitnodiging";

  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Vertaling.NL);
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", Vertaling.NL);

  private final Plangrendel grendel;
  private final Sessiezoeker sessies;
  private final Sessiepost post;
  private final HandreikingService handreiking;
  private final Vertaling vertaling;
  private final JdbcClient jdbc;
  private final Klok klok;

  Uitnodigingboek(
      Plangrendel grendel,
      Sessiezoeker sessies,
      Sessiepost post,
      HandreikingService handreiking,
      Vertaling vertaling,
      JdbcClient jdbc,
      Klok klok) {
    this.grendel = grendel;
    this.sessies = sessies;
    this.post = post;
    this.handreiking = handreiking;
    this.vertaling = vertaling;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** To whom a letter goes. */
  private record Geadresseerde(
      long id, String naam, String gemeente, String nummer, String taal, String tolk, boolean rolstoel) {}

  /** What the letter tells about the building. */
  private record Gebouw(String bereikbaarheid, String toegankelijkheid) {}

  /**
   * @param gezien the session as it was seen
   * @param plaatsingen ids of places in it that stand
   * @return their letters in one document
   * @throws RegelOvertreden when there is none, or the session was moved or cancelled meanwhile
   */
  public byte[] maak(SessieDetail gezien, List<Long> plaatsingen) {
    long id = gezien.gegevens().id();
    // With the session taken: a letter never tells a time or place that is changed in the same second.
    return grendel.met(
        new Plangrendel.Greep(List.of(), List.of(), List.of(id), List.of()),
        () -> {
          SessieDetail sessie = sessies.detail(id);
          List<Geadresseerde> aan = plaatsingen.isEmpty() ? List.of() : aan(plaatsingen);
          if (aan.isEmpty() || !sessie.isTePlaatsen()) {
            throw new RegelOvertreden("lbtplanning.fout.geen-brief");
          }
          Gebouw gebouw = gebouw(sessie.locatieId());
          Map<String, Vertaaldantwoord> talen = uitleg();
          PdfDocument pdf = new PdfDocument(t("titel"), Vertaling.NL, t("omschrijving"));
          for (Geadresseerde een : aan) {
            if (aan.size() > 1 && een == aan.getFirst()) {
              pdf.kop(2, t("aan", een.naam()));
            } else if (aan.size() > 1) {
              pdf.bladzijde(2, t("aan", een.naam()));
            }
            int kop = aan.size() > 1 ? 3 : 2;
            schrijf(pdf, sessie, gebouw, een, kop);
            if (een.taal() != null && talen.containsKey(een.taal())) {
              schrijf(pdf, talen.get(een.taal()), kop);
            }
          }
          List<Long> brieven = aan.stream().map(Geadresseerde::id).toList();
          post.uitgenodigd(brieven);
          jdbc.sql(
                  """
                  update lbt_plaatsing set uitgenodigd_op = :nu, versie = versie + 1, gewijzigd_door = :wie
                  where id in (:ids) and uitgenodigd_op is null and beeindigd_op is null
                  """)
              .param("nu", klok.nu())
              .param("wie", Wijzigingsspoor.actor())
              .param("ids", brieven)
              .update();
          return pdf.maak();
        });
  }

  private List<Geadresseerde> aan(List<Long> plaatsingen) {
    return jdbc.sql(
            """
            select x.id, concat_ws(' ', p.voornamen, p.achternaam) as naam, o.naam as gemeente,
              d.examennummer as nummer, w.instructietaal as taal, w.tolk_taal as tolk,
              coalesce(w.rolstoel, false) as rolstoel
            from lbt_plaatsing x join lbt_deelname d on d.id = x.deelname_id
              join inburgeraar_persoon p on p.inburgeraar_id = x.inburgeraar_id
              join organisatie o on o.id = x.organisatie_id
              left join lbt_wens w on w.inburgeraar_id = x.inburgeraar_id
            where x.id in (:ids) and x.beeindigd_op is null order by p.achternaam, p.voornamen, x.id
            """)
        .param("ids", plaatsingen)
        .query(Geadresseerde.class)
        .list();
  }

  private Gebouw gebouw(long locatieId) {
    return jdbc.sql("select bereikbaarheid, toegankelijkheid from toetslocatie where id = ?")
        .param(locatieId)
        .query(Gebouw.class)
        .single();
  }

  private void schrijf(PdfDocument pdf, SessieDetail sessie, Gebouw gebouw, Geadresseerde aan, int kop) {
    pdf.klein(t("van", aan.gemeente(), DAG.format(klok.vandaag())));
    pdf.alinea(t("beste", aan.naam())).alinea(t("waarom"));
    pdf.kop(kop, t("wanneer"));
    pdf.nadruk(
        t(
            "moment",
            DAG.format(sessie.gegevens().begin()),
            TIJD.format(sessie.gegevens().begin()),
            TIJD.format(sessie.gegevens().einde())));
    pdf.alinea(t("op-tijd"));
    pdf.kop(kop, t("waar")).nadruk(t("plaats", sessie.locatie(), sessie.adres(), sessie.lokaal()));
    if (gebouw.bereikbaarheid() != null) {
      pdf.alinea(gebouw.bereikbaarheid());
    }
    if (gebouw.toegankelijkheid() != null || aan.rolstoel()) {
      pdf.alinea(gebouw.toegankelijkheid() == null ? t("rolstoel") : gebouw.toegankelijkheid());
    }
    List<String> mee = new ArrayList<>(List.of(t("mee.document"), t("mee.brief")));
    if (aan.nummer() != null) {
      mee.add(t("mee.nummer", aan.nummer()));
    }
    pdf.kop(kop, t("mee")).lijst(mee, false);
    if (aan.taal() != null || aan.tolk() != null) {
      pdf.kop(kop, t("taal"));
    }
    if (aan.taal() != null) {
      pdf.alinea(t("taal.uitleg", taal(aan.taal())));
    }
    if (aan.tolk() != null) {
      pdf.alinea(t("taal.tolk", taal(aan.tolk())));
    }
    pdf.kop(kop, t("niet")).alinea(t("niet.bel", aan.gemeente()));
    pdf.alinea(t("groet")).alinea(aan.gemeente());
  }

  /** By language; without those whose letters a document does not have, and without what the answer no longer says. */
  private Map<String, Vertaaldantwoord> uitleg() {
    try {
      return handreiking.vertalingen(handreiking.antwoord(UITLEG)).stream()
          .filter(een -> !een.verouderd())
          .filter(een -> PdfDocument.heeftLettersVoor(een.vraag() + een.kort() + een.tekst()))
          .collect(Collectors.toMap(een -> een.taal().tag(), Function.identity()));
    } catch (NietGevonden geenAntwoord) {
      // The redactie may withdraw an answer; the letter itself does not depend on it.
      return Map.of();
    }
  }

  private static void schrijf(PdfDocument pdf, Vertaaldantwoord uitleg, int kop) {
    pdf.inTaal(
        uitleg.taal().tag(),
        "rtl".equals(uitleg.taal().richting()),
        deel -> deel.kop(kop, uitleg.vraag()).nadruk(uitleg.kort()).opmaak(uitleg.tekst(), kop + 1));
  }

  private static String taal(String code) {
    return Locale.of(code).getDisplayLanguage(Vertaling.NL);
  }

  private String t(String sleutel, Object... argumenten) {
    return vertaling.nl(T + sleutel, argumenten);
  }
}
