package nl.inburgeringsportaal.audit.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.inburgeringsportaal.audit.AvgverzoekGegevens;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.PersoonsAanvulling;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.organisatie.OrganisatieGegevens;
import nl.inburgeringsportaal.organisatie.Organisaties;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an organisation holds of one person as a ZIP: for a program (JSON), a spreadsheet and a reader. */
@Component
public class Persoonsbestand {
  private final List<PersoonsExport> exporten;
  private final List<PersoonsAanvulling> aanvullingen;
  private final Organisaties organisaties;
  private final Vertaling vertaling;
  private final Klok klok;
  private final JsonMapper json = JsonMapper.builder().build();

  Persoonsbestand(
      List<PersoonsExport> exporten,
      List<PersoonsAanvulling> aanvullingen,
      Organisaties organisaties,
      Vertaling vertaling,
      Klok klok) {
    List<PersoonsExport> opVolgorde = new ArrayList<>(exporten);
    opVolgorde.sort(Comparator.comparing(PersoonsExport::objectSoort));
    AnnotationAwareOrderComparator.sort(opVolgorde);
    this.exporten = List.copyOf(opVolgorde);
    this.aanvullingen = aanvullingen;
    this.organisaties = organisaties;
    this.vertaling = vertaling;
    this.klok = klok;
  }

  private OrganisatieGegevens organisatie(long id) {
    return organisaties.organisatie(id).orElseThrow(NietGevonden::new);
  }

  /**
   * @param organisatie an organisation
   * @return kinds of persons that it can hold as controller, those whom it asks about most last
   */
  public List<String> soorten(long organisatie) {
    String soort = organisatie(organisatie).soort().name();
    return exporten.stream()
        .filter(export -> export.organisatiesoort() == null || export.organisatiesoort().equals(soort))
        .map(PersoonsExport::objectSoort)
        .toList();
  }

  /**
   * @param organisatie an organisation
   * @param objectSoort kind of person
   * @return what exports such a person
   * @throws OngeldigeInvoer when this organisation is not controller for that kind
   */
  public PersoonsExport export(long organisatie, String objectSoort) {
    if (!soorten(organisatie).contains(objectSoort)) {
      throw new OngeldigeInvoer("objectSoort", null, "fout.verplicht");
    }
    return exporten.stream()
        .filter(kandidaat -> kandidaat.objectSoort().equals(objectSoort))
        .findFirst()
        .orElseThrow(NietGevonden::new);
  }

  /**
   * @param verzoek the request
   * @param uit where the ZIP goes; not closed
   * @throws IOException when the stream breaks
   */
  public void schrijf(AvgverzoekGegevens verzoek, OutputStream uit) throws IOException {
    List<PersoonsExport.Deel> delen = delen(verzoek);
    ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry("leesmij.html"));
    zip.write(pagina(verzoek, delen).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("gegevens.json"));
    zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(boom(delen)));
    zip.closeEntry();
    for (PersoonsExport.Deel deel : delen) {
      zip.putNextEntry(new ZipEntry(deel.naam() + ".csv"));
      try (CsvSchrijver csv = new CsvSchrijver(new Open(zip))) {
        csv.rij(deel.kolommen());
        deel.rijen().forEach(csv::rij);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private List<PersoonsExport.Deel> delen(AvgverzoekGegevens verzoek) {
    List<PersoonsExport.Deel> delen =
        new ArrayList<>(
            export(verzoek.organisatieId(), verzoek.objectSoort())
                .delen(verzoek.organisatieId(), verzoek.objectId()));
    if (!delen.isEmpty()) {
      aanvullingen.stream()
          .filter(aanvulling -> aanvulling.objectSoort().equals(verzoek.objectSoort()))
          .forEach(
              aanvulling -> delen.addAll(aanvulling.delen(verzoek.organisatieId(), verzoek.objectId())));
    }
    return delen;
  }

  private static Map<String, List<Map<String, Object>>> boom(List<PersoonsExport.Deel> delen) {
    Map<String, List<Map<String, Object>>> boom = new LinkedHashMap<>();
    for (PersoonsExport.Deel deel : delen) {
      List<Map<String, Object>> rijen = new ArrayList<>();
      for (List<Object> rij : deel.rijen()) {
        Map<String, Object> velden = new LinkedHashMap<>();
        for (int i = 0; i < deel.kolommen().size(); i++) {
          velden.put(deel.kolommen().get(i), rij.get(i));
        }
        rijen.add(velden);
      }
      boom.put(deel.naam(), rijen);
    }
    return boom;
  }

  private String pagina(AvgverzoekGegevens verzoek, List<PersoonsExport.Deel> delen) {
    StringBuilder html = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>");
    String titel = vertaling.nl("audit.export.titel");
    html.append(tekst(titel)).append("</title></head><body><h1>").append(tekst(titel)).append("</h1><p>");
    html.append(
        tekst(
            vertaling.nl(
                "audit.export.uitleg",
                organisatie(verzoek.organisatieId()).naam(),
                klok.vandaag().toString(),
                verzoek.ontvangenOp().toString())));
    html.append("</p>");
    if (delen.isEmpty()) {
      html.append("<p>").append(tekst(vertaling.nl("audit.export.niets"))).append("</p>");
    }
    for (PersoonsExport.Deel deel : delen) {
      html.append("<h2>").append(tekst(deel.naam())).append("</h2><table border=\"1\"><thead><tr>");
      deel.kolommen().forEach(kolom -> html.append("<th scope=\"col\">").append(tekst(kolom)).append("</th>"));
      html.append("</tr></thead><tbody>");
      for (List<Object> rij : deel.rijen()) {
        html.append("<tr>");
        rij.forEach(waarde -> html.append("<td>").append(tekst(waarde)).append("</td>"));
        html.append("</tr>");
      }
      html.append("</tbody></table>");
    }
    return html.append("</body></html>\n").toString();
  }

  private static String tekst(Object waarde) {
    return waarde == null ? "" : HtmlUtils.htmlEscape(waarde.toString(), "UTF-8");
  }

  /** An entry of the ZIP that ends without ending the ZIP. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream uit) {
      super(uit);
    }

    @Override
    public void write(byte[] inhoud, int vanaf, int lengte) throws IOException {
      out.write(inhoud, vanaf, lengte);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
