package nl.inburgeringsportaal.levering;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.csv.CsvRegels;
import nl.inburgeringsportaal.base.csv.CsvSchrijver;
import nl.inburgeringsportaal.levering.internal.HeleWaarden;
import nl.inburgeringsportaal.levering.internal.Leverancier;
import nl.inburgeringsportaal.levering.internal.LeveringLezer;
import nl.inburgeringsportaal.levering.internal.Voorbeeldregels;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;

/**
 * What is wrong with a delivery, per line. Values are masked, except in the CSV for the deliverer, of which
 * each download is in the read log.
 */
@Service
@RolesAllowed({Rollen.SCHOOLFUNCTIONARIS, Rollen.MEDEWERKER_DUO, Rollen.KLANTMANAGER, Rollen.GEMEENTEBEHEERDER})
public class LeveringProblemen {
  private static final int PER_KEER = 1000;

  private final Leverancier leverancier;
  private final LeveringLezer lezer;
  private final HeleWaarden waarden;
  private final Voorbeeldregels voorbeelden;
  private final Leeslog leeslog;
  private final Vertaling vertaling;

  LeveringProblemen(
      Leverancier leverancier,
      LeveringLezer lezer,
      HeleWaarden waarden,
      Voorbeeldregels voorbeelden,
      Leeslog leeslog,
      Vertaling vertaling) {
    this.leverancier = leverancier;
    this.lezer = lezer;
    this.waarden = waarden;
    this.voorbeelden = voorbeelden;
    this.leeslog = leeslog;
    this.vertaling = vertaling;
  }

  /**
   * @param id id of a delivery
   * @param soort which problems
   * @param pagina which part of the list
   * @return problems with masked values, by file, line and column
   * @throws NietGevonden when the user's organisation has no such delivery
   */
  public Slice<ProbleemListItem> list(long id, Probleemsoort soort, Pageable pagina) {
    eigen(id);
    int grootte = pagina.getPageSize();
    return LeveringService.slice(
        lezer.problemen(id, soort, pagina.getOffset(), grootte + 1), pagina, grootte);
  }

  /**
   * @param id id of a delivery
   * @param soort which problems
   * @return how many the list has
   * @throws NietGevonden when the user's organisation has no such delivery
   */
  public long count(long id, Probleemsoort soort) {
    eigen(id);
    return lezer.aantalProblemen(id, soort);
  }

  /**
   * The same with whole values; a line in the read log says so.
   *
   * @param id id of a delivery
   * @param soort which problems
   * @param pagina which part of the list
   * @return problems with whole values, as long as the upload is there
   * @throws NietGevonden when the user's organisation has no such delivery
   */
  public Slice<ProbleemListItem> listHeel(long id, Probleemsoort soort, Pageable pagina) {
    Slice<ProbleemListItem> gemaskeerd = list(id, soort, pagina);
    noteer(id, soort.naam() + ", " + gemaskeerd.getNumberOfElements());
    return new SliceImpl<>(waarden.vul(id, gemaskeerd.getContent()), pagina, gemaskeerd.hasNext());
  }

  /**
   * @param id id of a delivery
   * @param bestand name of a part
   * @param aantal most lines
   * @return the header and the first lines of the file, what identifies a person masked; empty when the upload
   *     has been removed
   * @throws NietGevonden when the user's organisation has no such delivery with such a part
   */
  public List<List<String>> eersteRegels(long id, String bestand, int aantal) {
    eigen(id, bestand);
    return voorbeelden.gemaskeerd(id, bestand, aantal);
  }

  /**
   * Writes all problems with whole values as CSV.
   *
   * @param id id of a delivery
   * @param uit where it goes
   * @throws NietGevonden when the user's organisation has no such delivery
   * @throws IOException when the stream breaks
   */
  public void schrijfProblemen(long id, OutputStream uit) throws IOException {
    eigen(id);
    noteer(id, Probleemsoort.ALLE.naam());
    try (CsvSchrijver csv = new CsvSchrijver(uit)) {
      csv.rij(List.of("bestand", "regel", "kolom", "code", "melding", "waarde"));
      Pageable pagina = PageRequest.of(0, PER_KEER);
      for (boolean meer = true; meer; pagina = pagina.next()) {
        Slice<ProbleemListItem> deel = list(id, Probleemsoort.ALLE, pagina);
        for (ProbleemListItem probleem : waarden.vul(id, deel.getContent())) {
          Probleemregel regel = Probleemregel.van(probleem, vertaling);
          List<Object> rij = new ArrayList<>();
          rij.add(regel.bestand());
          rij.add(regel.regel());
          rij.add(regel.kolom());
          rij.add(regel.code());
          rij.add(regel.melding());
          rij.add(regel.waarde());
          csv.rij(rij);
        }
        meer = deel.hasNext();
      }
    }
  }

  /**
   * Writes the refused lines of a file as they were delivered, to be mended and delivered again.
   *
   * @param id id of a delivery
   * @param bestand name of a part
   * @param uit where it goes
   * @throws NietGevonden when the user's organisation has no such delivery with such a part, or the upload has
   *     been removed
   * @throws IOException when the stream breaks
   */
  public void schrijfGeweigerdeRegels(long id, String bestand, OutputStream uit) throws IOException {
    eigen(id, bestand);
    noteer(id, bestand);
    try (CsvRegels regels = waarden.regels(id, bestand).orElseThrow(NietGevonden::new);
        CsvSchrijver csv = new CsvSchrijver(uit)) {
      Optional<CsvRegels.Regel> kop = regels.volgende();
      if (kop.isEmpty()) {
        return;
      }
      csv.rij(kop.get().velden());
      long vorige = kop.get().nummer();
      for (List<Long> nummers = lezer.geweigerdeRegels(id, bestand, vorige, PER_KEER);
          !nummers.isEmpty();
          nummers = lezer.geweigerdeRegels(id, bestand, vorige, PER_KEER)) {
        for (long nummer : nummers) {
          Optional<CsvRegels.Regel> regel = regels.naar(nummer);
          if (regel.isPresent()) {
            csv.rij(regel.get().velden());
          }
          vorige = nummer;
        }
      }
    }
  }

  private void noteer(long id, String omschrijving) {
    leeslog.noteer(Leeslog.Handeling.GEDOWNLOAD, "levering", id, null, omschrijving);
  }

  private LeveringGegevens eigen(long id) {
    return leverancier
        .organisatie()
        .flatMap(organisatieId -> lezer.vind(id, organisatieId))
        .orElseThrow(NietGevonden::new);
  }

  private void eigen(long id, String bestand) {
    if (eigen(id).bestanden().stream().noneMatch(deel -> deel.naam().equals(bestand))) {
      throw new NietGevonden();
    }
  }
}
