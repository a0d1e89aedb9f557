package nl.inburgeringsportaal.toegang;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.matrix.Matrixbron;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import nl.inburgeringsportaal.toegang.internal.Rechtenronden;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account to which nobody in the matrix has anything to do. */
class ToegangMatrixbron implements Matrixbron {
  private final Testgegevens gegevens;
  private final Gebruikers gebruikers;
  private final Rechtenronden ronden;
  private final JdbcClient jdbc;

  ToegangMatrixbron(Testgegevens gegevens, Gebruikers gebruikers, Rechtenronden ronden, JdbcClient jdbc) {
    this.gegevens = gegevens;
    this.gebruikers = gebruikers;
    this.ronden = ronden;
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Object> voorbeelden() {
    long school = gegevens.nieuweSchool();
    long iemand = gebruikers.find(gegevens.nieuwePersoon(school, Rol.SCHOOLFUNCTIONARIS)).orElseThrow().id();
    long rol = jdbc.sql("select id from gebruiker_rol where gebruiker_id = ?").param(iemand).query(Long.class).single();
    ronden.begin(school, Rondesoort.ALLE, "proef");
    long regel =
        jdbc.sql("select id from rechtenregel where gebruiker_id = ?").param(iemand).query(Long.class).single();
    return Map.ofEntries(
        Map.entry("Werkplek.taal", Locale.ENGLISH),
        Map.entry("Werkplek.organisatieId", school),
        Map.entry("gebruikerId", iemand),
        Map.entry("afwezigeId", iemand),
        Map.entry("waarnemerId", iemand),
        Map.entry("GebruikerService.id", iemand),
        Map.entry("BeheerhistorieService.id", iemand),
        Map.entry("WaarnemingService.id", iemand),
        Map.entry("RechtenService.rolId", rol),
        Map.entry("OrganisatiebeheerderService.rolId", rol),
        Map.entry("RechtenrondeService.id", regel),
        Map.entry("RechtenrondeService.regelId", regel),
        Map.entry("RechtenrondeService.regelIds", List.of(regel)),
        Map.entry("IdentiteitService.gebruikerIds", List.of(iemand)),
        Map.entry("RechtenService.gebruikerIds", List.of(iemand)),
        Map.entry("Logboek.id", iemand),
        Map.entry("Logboek.objectId", iemand));
  }
}
