package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.leerbaarheidstoets.Aanwezigheidsstand;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.AfnameListItem;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnameperiode;
import nl.inburgeringsportaal.leerbaarheidstoets.Afnamestand;
import nl.inburgeringsportaal.leerbaarheidstoets.Hulpsoort;
import nl.inburgeringsportaal.leerbaarheidstoets.Identiteitsdocument;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtSessiestatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions and their candidates for who supervises them. */
@Component
public class Afnamelezer {
  private static final String RIJ =
      """
      select s.id, s.organisatie_id, o.naam as organisatie, l.naam as locatie, k.naam as lokaal,
        concat(l.adres, ', ', l.postcode, ' ', l.plaats) as adres, s.begin, s.einde, s.status, s.bezet, s.plaatsen,
        s.ics_volgnummer,
        exists (select 1 from lbt_sessie_begeleider sb join toetsbegeleider t on t.id = sb.toetsbegeleider_id
          where sb.sessie_id = s.id and sb.vervangen_op is null and t.gebruiker_id = :ik
            and sb.getekend_op is not null) as getekend
      from lbt_sessie s join organisatie o on o.id = s.organisatie_id join toetslokaal k on k.id = s.lokaal_id
        join toetslocatie l on l.id = k.locatie_id
      where\
      """;

  private final JdbcClient jdbc;
  private final Afnametikken tikken;
  private final Klok klok;

  Afnamelezer(JdbcClient jdbc, Afnametikken tikken, Klok klok) {
    this.jdbc = jdbc;
    this.tikken = tikken;
    this.klok = klok;
  }

  /**
   * @param ik id of the account of who supervises
   * @param periode which of his sessions
   * @param hoogstens most rows
   * @return his sessions
   */
  public List<AfnameListItem> list(long ik, Afnameperiode periode, int hoogstens) {
    LocalDate vandaag = klok.vandaag();
    String open = "s.status in ('GEPLAND', 'KLAARGEZET', 'BEZIG')";
    String waar =
        switch (periode) {
          case NU -> " and s.begin < :morgen and (s.begin >= :vandaag or s.status = 'BEZIG') order by s.begin, s.id";
          case KOMEND -> " and s.begin >= :morgen order by s.begin, s.id";
          case VOORBIJ ->
              " and s.begin < :vandaag and s.status <> 'BEZIG' order by " + open + " desc, s.begin desc, s.id";
        };
    return jdbc.sql(RIJ + Afnametoegang.MIJN + waar + " limit :hoogstens")
        .param("ik", ik)
        .params(periode(vandaag, periode))
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  private static java.util.Map<String, Object> periode(LocalDate vandaag, Afnameperiode periode) {
    java.util.Map<String, Object> dagen = new java.util.HashMap<>();
    dagen.put("morgen", vandaag.plusDays(1).atStartOfDay());
    if (periode != Afnameperiode.KOMEND) {
      dagen.put("vandaag", vandaag.atStartOfDay());
    }
    if (periode == Afnameperiode.VOORBIJ) {
      dagen.remove("morgen");
    }
    return dagen;
  }

  /**
   * @param ik id of the account of who supervises
   * @param vanaf first day
   * @return his sessions from that day on, also those that were cancelled
   */
  public List<AfnameListItem> vanaf(long ik, LocalDate vanaf) {
    return jdbc.sql(RIJ + Afnametoegang.MIJN + " and s.begin >= :vanaf order by s.begin, s.id")
        .param("ik", ik)
        .param("vanaf", vanaf.atStartOfDay())
        .query((rij, nummer) -> rij(rij))
        .list();
  }

  /**
   * @param ik id of the account of who supervises
   * @param sessieId id of a session that he supervises
   * @return it
   */
  public AfnameListItem sessie(long ik, long sessieId) {
    return jdbc.sql(RIJ + " s.id = :id")
        .param("ik", ik)
        .param("id", sessieId)
        .query((rij, nummer) -> rij(rij))
        .single();
  }

  private static AfnameListItem rij(ResultSet rij) throws SQLException {
    return new AfnameListItem(
        rij.getLong("id"),
        rij.getLong("organisatie_id"),
        rij.getString("organisatie"),
        rij.getString("locatie"),
        rij.getString("lokaal"),
        rij.getString("adres"),
        rij.getObject("begin", LocalDateTime.class),
        rij.getObject("einde", LocalDateTime.class),
        LbtSessiestatus.valueOf(rij.getString("status")),
        rij.getInt("bezet"),
        rij.getInt("plaatsen"),
        rij.getBoolean("getekend"),
        rij.getInt("ics_volgnummer"));
  }

  /**
   * @param sessieId id of a session
   * @return who takes the test in it, by name
   */
  public List<AfnameGegevens.Kandidaat> kandidaten(long sessieId) {
    return jdbc.sql(
            """
            select p.id, n.voornamen, n.achternaam, n.geboortedatum, d.examennummer, w.instructietaal, w.tolk_taal,
              coalesce(w.rolstoel, false) as rolstoel, w.voorzieningen
            from lbt_plaatsing p join lbt_deelname d on d.id = p.deelname_id
              join inburgeraar_persoon n on n.inburgeraar_id = p.inburgeraar_id
              left join lbt_wens w on w.inburgeraar_id = p.inburgeraar_id
            where p.sessie_id = ? and p.beeindigd_op is null order by n.achternaam, n.voornamen, p.id
            """)
        .param(sessieId)
        .query(
            (rij, nummer) ->
                new AfnameGegevens.Kandidaat(
                    rij.getLong("id"),
                    Stream.of(rij.getString("voornamen"), rij.getString("achternaam"))
                        .filter(deel -> deel != null)
                        .collect(Collectors.joining(" ")),
                    rij.getObject("geboortedatum", LocalDate.class),
                    rij.getString("examennummer"),
                    rij.getString("instructietaal"),
                    rij.getString("tolk_taal"),
                    rij.getBoolean("rolstoel"),
                    delen(rij.getString("voorzieningen"))))
        .list();
  }

  private static List<String> delen(String tekst) {
    return tekst == null || tekst.isBlank() ? List.of() : Arrays.stream(tekst.split(",")).map(String::strip).toList();
  }

  /**
   * @param sessieId id of a session
   * @param begeleiderId who asks
   * @param metKandidaten false to leave its candidates and taps out
   * @return how it stands
   */
  public Afnamestand stand(long sessieId, long begeleiderId, boolean metKandidaten) {
    Afnametikken.Sessie sessie = tikken.sessie(sessieId);
    record Tijden(LocalDateTime begonnen, boolean pauze, LocalDateTime gestopt) {}
    Tijden tijden =
        jdbc.sql("select begonnen_op, pauze, gestopt_op from lbt_sessie where id = ?")
            .param(sessieId)
            .query(
                (rij, nummer) ->
                    new Tijden(
                        rij.getObject(1, LocalDateTime.class),
                        rij.getBoolean(2),
                        rij.getObject(3, LocalDateTime.class)))
            .single();
    return new Afnamestand(
        sessieId,
        sessie.status(),
        tijden.begonnen(),
        tijden.pauze(),
        tijden.gestopt(),
        sessie.afgerondOp(),
        begeleiders(sessieId, begeleiderId),
        metKandidaten ? plaatsen(sessie) : List.of(),
        metKandidaten ? tikken.geweigerd(sessieId) : List.of());
  }

  private List<Afnamestand.Begeleider> begeleiders(long sessieId, long begeleiderId) {
    return jdbc.sql(
            """
            select t.id, t.naam, sb.getekend_op from lbt_sessie_begeleider sb
              join toetsbegeleider t on t.id = sb.toetsbegeleider_id
            where sb.sessie_id = ? and sb.vervangen_op is null order by t.naam, t.id
            """)
        .param(sessieId)
        .query(
            (rij, nummer) ->
                new Afnamestand.Begeleider(
                    rij.getString("naam"),
                    rij.getLong("id") == begeleiderId,
                    rij.getObject("getekend_op", LocalDateTime.class)))
        .list();
  }

  private List<Afnamestand.Plaats> plaatsen(Afnametikken.Sessie sessie) {
    // Who was tapped absent is only so for good when the session is closed; until then it follows from the taps.
    Afnameverloop verloop = sessie.isOpen() ? tikken.speel(sessie, tikken.van(sessie.id())) : null;
    return jdbc.sql(
            """
            select p.*, d.examennummer from lbt_plaatsing p join lbt_deelname d on d.id = p.deelname_id
            where p.sessie_id = ? and p.beeindigd_op is null order by d.examennummer, p.id
            """)
        .param(sessie.id())
        .query(
            (rij, nummer) ->
                new Afnamestand.Plaats(
                    rij.getLong("id"),
                    rij.getString("examennummer"),
                    verloop == null ? stand(rij) : verloop.plaatsen().get(rij.getLong("id")).stand(),
                    rij.getBoolean("te_laat"),
                    rij.getBoolean("ter_plaatse"),
                    rij.getString("identiteit") == null
                        ? null
                        : Identiteitsdocument.valueOf(rij.getString("identiteit")),
                    hulp(rij.getString("hulp")),
                    rij.getObject("gestart_op", LocalDateTime.class),
                    rij.getObject("gestopt_op", LocalDateTime.class)))
        .list();
  }

  private static Aanwezigheidsstand stand(ResultSet rij) throws SQLException {
    return switch (rij.getString("status")) {
      case "AFGENOMEN" -> Aanwezigheidsstand.KLAAR;
      case "AFGEBROKEN" -> Aanwezigheidsstand.AFGEBROKEN;
      case "NIET_VERSCHENEN" -> Aanwezigheidsstand.AFWEZIG;
      case "VERSCHENEN" -> Aanwezigheidsstand.AANWEZIG;
      default -> Aanwezigheidsstand.VERWACHT;
    };
  }

  private static Set<Hulpsoort> hulp(String tekst) {
    return delen(tekst).stream().map(Hulpsoort::valueOf).collect(Collectors.toSet());
  }
}
