package nl.inburgeringsportaal.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three logs that are sealed: where their lines are, what in them proves something and what is content. */
enum Zegelbron {
  /** Who saw what. */
  L(
      "leesregel",
      "moment",
      null,
      "if(handeling in ('INGELOGD', 'UITGELOGD', 'GEWEIGERD'), 'toegangslog', 'leeslog')",
      List.of(
          "gebruiker_id", "gebruikersnaam", "rol", "organisatie_id", "voor_organisatie_id", "handeling", "object_soort",
          "object_id", "verwerking", "herkomst", "resultaat"),
      List.of("omschrijving", "doel")),
  /** Who changed what. */
  W(
      "wijzigingsregel",
      "moment",
      null,
      "'wijzigingslog'",
      List.of("organisatie_id", "object_soort", "object_id", "veld", "gewijzigd_door", "levering_id", "herkomst"),
      List.of("oud", "nieuw", "reden")),
  /** What a retention run removed. */
  V(
      "verwijdering",
      "afgerond_op",
      "afgerond_op is not null",
      "'verwijdering'",
      List.of(
          "begonnen_op", "categorie", "regelcode", "regelwaarde", "regel_geldig_van", "te_bevestigen", "grens",
          "eerste", "laatste", "aantal", "hash"),
      List.of());

  /** The form in which a moment is hashed. */
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

  private final String tabel;
  private final String moment;
  private final String alleen;
  private final String categorie;
  private final List<String> bewijs;
  private final List<String> inhoud;

  Zegelbron(
      String tabel, String moment, String alleen, String categorie, List<String> bewijs, List<String> inhoud) {
    this.tabel = tabel;
    this.moment = moment;
    this.alleen = alleen;
    this.categorie = categorie;
    this.bewijs = bewijs;
    this.inhoud = inhoud;
  }

  String tabel() {
    return tabel;
  }

  static String tekst(LocalDateTime moment) {
    return MOMENT.format(moment);
  }

  /** Columns of a line with alias {@code r}, read back by {@link #regel}. */
  String kolommen() {
    return "r.id as r_id, r.%s as r_moment, %s as r_categorie, ".formatted(moment, categorie)
        + Stream.concat(bewijs.stream(), inhoud.stream())
            .map(kolom -> "r.%1$s as r_%1$s".formatted(kolom))
            .collect(Collectors.joining(", "));
  }

  /** Condition on {@code r}: a line without a seal, from the moment {@code :sinds} on when that is asked. */
  String zonderZegel(boolean sinds) {
    return "not exists (select 1 from zegelregel z where z.soort = '%s' and z.regel_id = r.id)".formatted(name())
        + (alleen == null ? "" : " and r." + alleen)
        + (sinds ? " and r.%s >= :sinds".formatted(moment) : "");
  }

  /** Lines without a seal, the oldest first, at most {@code :hoogstens}. */
  String onverzegeld(boolean sinds) {
    return "select %s from %s r where %s order by r.%s, r.id limit :hoogstens"
        .formatted(kolommen(), tabel, zonderZegel(sinds), moment);
  }

  /** How many lines of before {@code :voor} have no seal. */
  String vergeten() {
    return "select count(*) from %s r where %s and r.%s < :voor".formatted(tabel, zonderZegel(false), moment);
  }

  Zegelvorm.Regel regel(ResultSet rij) throws SQLException {
    return new Zegelvorm.Regel(
        rij.getLong("r_id"),
        tekst(rij.getObject("r_moment", LocalDateTime.class)),
        rij.getString("r_categorie"),
        waarden(rij, bewijs),
        waarden(rij, inhoud));
  }

  private static List<String> waarden(ResultSet rij, List<String> kolommen) throws SQLException {
    List<String> waarden = new ArrayList<>(kolommen.size());
    for (String kolom : kolommen) {
      waarden.add(rij.getString("r_" + kolom));
    }
    return waarden;
  }
}
