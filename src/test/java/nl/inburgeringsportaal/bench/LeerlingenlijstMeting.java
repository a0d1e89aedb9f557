package nl.inburgeringsportaal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.inburgeringsportaal.jongeren.LeerlingFilter;
import nl.inburgeringsportaal.jongeren.LeerlingListItem;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import nl.inburgeringsportaal.jongeren.Signaalstatus;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** A page of the list of pupils through the service, against the bare SQL of that page. */
final class LeerlingenlijstMeting implements Meting {
  private static final int PAGINA = 50;
  private static final double GRENS_MS = 50;
  private static final double GRENS_VERHOUDING = 2;
  private static final String KAAL =
      """
      select l.id, p.leerlingnummer, p.achternaam, p.roepnaam, l.klas, p.mentor, l.opleidingscode, p.geboortedatum,
        l.verblijfsstatus, s.datum18, s.signaaldatum, s.status, s.niet_nodig_reden, s.te_laat, s.opmerkingen,
        l.uitgeschreven_op
      from leerling_persoon p join leerling l on l.id = p.leerling_id
        join signaal s on s.leerling_id = p.leerling_id and s.soort = 'ACHTTIENDE_VERJAARDAG'
      where p.school_id = ? and (l.uitgeschreven_op is null or l.uitgeschreven_op > current_date) %s
      order by p.achternaam, p.roepnaam, p.leerling_id limit %d offset %d
      """;

  @Override
  public String naam() {
    return "leerlingenlijst";
  }

  @Override
  public List<Figuur> meet(Omgeving omgeving) throws Exception {
    Landsdata data = omgeving.data();
    LeerlingFilter open =
        new LeerlingFilter("dar", null, null, null, Signaalstatus.open, null, null, false, false);
    String openKaal =
        "and s.status = 'open' and (p.achternaam like '%dar%' or p.roepnaam like '%dar%'"
            + " or concat(p.roepnaam, ' ', p.achternaam) like '%dar%' or p.leerlingnummer = 'dar')";
    String klassen =
        "and l.klas in ("
            + String.join(", ", IntStream.range(0, 20).mapToObj(klas -> "'K" + klas + "'").toList())
            + ") ";
    List<Figuur> figuren = new ArrayList<>();
    for (boolean beperkt : List.of(false, true)) {
      String wie = beperkt ? data.mentor() : data.functionaris();
      String scope = beperkt ? klassen : "";
      String achter = beperkt ? ", twintig klassen" : "";
      figuren.add(pagina(omgeving, wie, "eerste pagina" + achter, LeerlingFilter.ALLE, 0, scope));
      figuren.add(pagina(omgeving, wie, "gefilterde pagina" + achter, open, 0, scope + openKaal));
      int laatste = beperkt ? 8 : 19;
      figuren.add(
          pagina(omgeving, wie, (laatste + 1) + "e pagina" + achter, LeerlingFilter.ALLE, laatste, scope));
    }
    return figuren;
  }

  private static Figuur pagina(
      Omgeving omgeving, String wie, String wat, LeerlingFilter filter, int nummer, String voorwaarde)
      throws Exception {
    LeerlingService dienst = omgeving.bean(LeerlingService.class);
    DataSource bron = omgeving.bean(DataSource.class);
    Testgegevens gegevens = omgeving.bean(Testgegevens.class);
    Pageable pagina = PageRequest.of(nummer, PAGINA, Sort.by("naam"));
    String sql = KAAL.formatted(voorwaarde, PAGINA + 1, nummer * PAGINA);
    long school = omgeving.data().groteSchool();
    gegevens.logIn(wie);
    try {
      List<Long> wij = dienst.list(filter, pagina).map(LeerlingListItem::id).getContent();
      List<Long> kaal = kaal(bron, sql, school);
      if (wij.isEmpty() || !wij.equals(kaal.subList(0, wij.size()))) {
        throw new IllegalStateException("niet dezelfde rijen: " + wij + " en " + kaal);
      }
      Stopwatch.Paar tijd = Stopwatch.meet(() -> dienst.list(filter, pagina), () -> kaal(bron, sql, school));
      double verhouding = tijd.wij() / tijd.kaal();
      return new Figuur(
          "leerlingen: " + wat,
          tijd.wij(),
          "ms (mediaan)",
          tijd.kaal(),
          verhouding,
          "2 x kale SQL en 50 ms",
          verhouding <= GRENS_VERHOUDING && tijd.wij() <= GRENS_MS);
    } finally {
      gegevens.logUit();
    }
  }

  private static List<Long> kaal(DataSource bron, String sql, long school) throws SQLException {
    try (Connection verbinding = bron.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(sql)) {
      vraag.setLong(1, school);
      List<Long> ids = new ArrayList<>();
      try (ResultSet rijen = vraag.executeQuery()) {
        int kolommen = rijen.getMetaData().getColumnCount();
        while (rijen.next()) {
          ids.add(rijen.getLong(1));
          for (int kolom = 2; kolom <= kolommen; kolom++) {
            rijen.getObject(kolom);
          }
        }
      }
      return ids;
    }
  }
}
