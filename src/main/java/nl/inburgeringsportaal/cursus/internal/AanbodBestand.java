package nl.inburgeringsportaal.cursus.internal;

import static nl.inburgeringsportaal.cursus.internal.CursusKolommen.AANBOD;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.cursus.Aanbodcontrole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code aanbod.csv}: who follows what where, from DUO for everybody, from a gemeente for whom it sees. */
@Component
class AanbodBestand implements Bestandssoort {
  private static final int VOLGORDE = 30;

  private static final String VAN =
      " from staging_aanbod s left join inburgeraar_persoon p on p.vnummer = s.vnummer"
          + " left join instelling i on i.instellingsnummer = s.instellingsnummer where s.levering_id = :levering and ";

  private static final String PERSOON_IN_LEVERING =
      "select x.geweigerd from staging_inburgeraar x where x.levering_id = :levering and x.vnummer = s.vnummer";

  private static final String SCHOOL_IN_LEVERING =
      "select x.geweigerd from staging_instelling x where x.levering_id = :levering"
          + " and x.instellingsnummer = s.instellingsnummer";

  /** DUO delivers for everybody; a gemeente, or who has its mandate, for whom it may see today. */
  private static final String ZIET_NIET =
      """
      not exists (select 1 from organisatie d where d.id = :organisatie and d.soort = 'DUO')
        and not exists (select 1 from inzage z
          join organisatie g on g.gemeentecode = z.gemeentecode and g.soort = 'GEMEENTE'
          where z.inburgeraar_id = p.inburgeraar_id and z.van <= :dag and (z.tot is null or z.tot > :dag)
            and (g.id = :organisatie or exists (select 1 from mandaat m
              where m.uitvoeringsorganisatie_id = :organisatie and m.gemeenteorganisatie_id = g.id
                and m.rol = 'klantmanager' and m.van <= :dag and (m.tot is null or m.tot > :dag))))
      """;

  private static final List<String> WAARDEN = List.of("einde", "verwacht_einde", "leerroute", "bekostiging");

  /** The portal has this line already, with all that was delivered of it: nobody has to answer for it once more. */
  private static final String STAAT_ER_AL =
      WAARDEN.stream()
          .map(kolom -> " and (not :heeft_%1$s or e.%1$s <=> s.%1$s)".formatted(kolom))
          .collect(
              Collectors.joining(
                  "",
                  "exists (select 1 from aanbod e join inburgeraar_persoon b on b.inburgeraar_id = e.inburgeraar_id"
                      + " where b.vnummer = s.vnummer and e.instelling_id = i.id and e.begin = s.begin",
                  ")"));

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final List<Aanbodcontrole> vanAnderen;

  AanbodBestand(JdbcClient jdbc, IdBlokken ids, List<Aanbodcontrole> vanAnderen) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.vanAnderen = vanAnderen;
  }

  @Override
  public String naam() {
    return "aanbod";
  }

  @Override
  public String tekstSleutel() {
    return "cursus.aanbod";
  }

  @Override
  public String scherm() {
    return "inburgeraars";
  }

  @Override
  public int volgorde() {
    return VOLGORDE;
  }

  @Override
  public Set<Rol> leveranciers() {
    return Set.of(Rol.MEDEWERKER_DUO, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Kolom> kolommen() {
    return CursusKolommen.aanbod();
  }

  @Override
  public List<String> sleutel() {
    return List.of("vnummer", "instellingsnummer", "begin");
  }

  @Override
  public String stagingtabel() {
    return "staging_aanbod";
  }

  /**
   * Person and school may come with the same delivery: then their own lines must be good. Of somebody whom the
   * deliverer does not see nothing else is said than of somebody who does not exist.
   */
  @Override
  public List<Controle> controles() {
    Stream<Controle> eigen = Stream.of(
        fout(
            "vnummer",
            "VNUMMER_ONBEKEND",
            "if(p.inburgeraar_id is null, not exists (" + PERSOON_IN_LEVERING + "), " + ZIET_NIET + ")"),
        fout(
            "vnummer",
            "VNUMMER_GEWEIGERD",
            "p.inburgeraar_id is null and exists (" + PERSOON_IN_LEVERING + ") and not exists (" + PERSOON_IN_LEVERING
                + " and x.geweigerd = 0)"),
        fout("instellingsnummer", "INSTELLING_ONBEKEND", "i.id is null and not exists (" + SCHOOL_IN_LEVERING + ")"),
        fout(
            "instellingsnummer",
            "INSTELLING_GEWEIGERD",
            "i.id is null and exists (" + SCHOOL_IN_LEVERING + ") and not exists (" + SCHOOL_IN_LEVERING
                + " and x.geweigerd = 0)"),
        let("einde", "EINDE_VOOR_BEGIN", "s.einde < s.begin"),
        let("verwacht_einde", "VERWACHT_VOOR_BEGIN", "s.verwacht_einde < s.begin"),
        let(
            "instellingsnummer",
            "LOOPT_AL",
            "s.geweigerd = 0 and s.einde is null and not (" + ZIET_NIET + ") and exists (select 1 from aanbod e"
                + " where e.inburgeraar_id = p.inburgeraar_id and e.instelling_id = i.id and e.einde is null"
                + " and e.begin <> s.begin)"));
    return Stream.concat(eigen, vanAnderen.stream().flatMap(een -> een.vragen().stream()).map(AanbodBestand::vraag))
        .toList();
  }

  private static Controle vraag(Aanbodcontrole.Vraag vraag) {
    return new Controle(
        "begin",
        vraag.sleutel(),
        true,
        null,
        "select s.regel, " + vraag.argumenten() + " as argumenten, cast(s.begin as char) as waarde"
            + " from staging_aanbod s join instelling i on i.instellingsnummer = s.instellingsnummer "
            + vraag.uitbreiding() + " where s.levering_id = :levering and s.geweigerd = 0 and not " + STAAT_ER_AL);
  }

  private static Controle fout(String kolom, String code, String voorwaarde) {
    return controle(kolom, code, false, voorwaarde);
  }

  private static Controle let(String kolom, String code, String voorwaarde) {
    return controle(kolom, code, true, voorwaarde);
  }

  private static Controle controle(String kolom, String code, boolean waarschuwing, String voorwaarde) {
    return new Controle(
        kolom,
        AANBOD + code,
        waarschuwing,
        kolom,
        "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde" + VAN + "s." + kolom
            + " is not null and (" + voorwaarde + ")");
  }

  @Override
  public Optional<Intrekker> intrekker() {
    return Optional.of(new AanbodIntrekking(jdbc));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    // Whoever delivers the same offers waits for this delivery.
    jdbc.sql("update grendel set nummer = nummer + 1 where naam = 'aanbod'").update();
    Map<String, String> sleutel = new LinkedHashMap<>();
    sleutel.put("inburgeraar_id", "p.inburgeraar_id");
    sleutel.put("instelling_id", "i.id");
    sleutel.put("begin", "s.begin");
    Rijentoepassing rijen =
        new Rijentoepassing(
            jdbc,
            ids,
            toepassing,
            new Rijentoepassing.Tabel(
                "staging_aanbod",
                "aanbod",
                " join inburgeraar_persoon p on p.vnummer = s.vnummer"
                    + " join instelling i on i.instellingsnummer = s.instellingsnummer",
                "l.inburgeraar_id = p.inburgeraar_id and l.instelling_id = i.id and l.begin = s.begin",
                sleutel,
                List.of(),
                WAARDEN));
    return (van, tot) -> {
      Map<String, Object> parameters = new HashMap<>();
      parameters.put("levering", toepassing.leveringId());
      parameters.put("van", van);
      parameters.put("tot", tot);
      parameters.put("door", toepassing.door());
      int gewijzigd = rijen.zoekAnders(parameters);
      if (gewijzigd > 0) {
        rijen.wijzig(parameters);
      }
      return new Toepasser.Aantallen(rijen.voegToe(parameters), gewijzigd);
    };
  }
}
