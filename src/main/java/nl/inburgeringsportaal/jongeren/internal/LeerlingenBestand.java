package nl.inburgeringsportaal.jongeren.internal;

import static nl.inburgeringsportaal.base.csv.Kolomtypen.code;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.datum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.geboortedatum;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.jaNee;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.patroon;
import static nl.inburgeringsportaal.base.csv.Kolomtypen.tekst;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.csv.Kolomtype;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Ontbrekend;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.jongeren.Verblijfsstatus;
import nl.inburgeringsportaal.regels.Regels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code leerlingen.csv}: the pupils of a school as its own administration has them. */
@Component
class LeerlingenBestand implements Bestandssoort {
  private static final Pattern GEMEENTECODE = Pattern.compile("GM\\d{4}");
  private static final String STAGING = "staging_leerling";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final SignaalRekenaar signalen;
  private final LeerlingenOntbrekend ontbrekend;
  private final Regels regels;
  private final Klok klok;

  LeerlingenBestand(
      JdbcClient jdbc,
      IdBlokken ids,
      SignaalRekenaar signalen,
      LeerlingenOntbrekend ontbrekend,
      Regels regels,
      Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.signalen = signalen;
    this.ontbrekend = ontbrekend;
    this.regels = regels;
    this.klok = klok;
  }

  private static Kolom kolom(String naam, boolean verplicht, Kolomtype type, String voorbeeld, boolean persoonlijk) {
    return new Kolom(naam, verplicht, type, voorbeeld, "jongeren.bestand.kolom." + naam, persoonlijk);
  }

  @Override
  public String naam() {
    return "leerlingen";
  }

  @Override
  public String tekstSleutel() {
    return "jongeren.bestand";
  }

  @Override
  public String scherm() {
    return "leerlingen";
  }

  @Override
  public int volgorde() {
    return 90;
  }

  @Override
  public Set<Rol> leveranciers() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Kolom> kolommen() {
    LocalDate vandaag = klok.vandaag();
    return List.of(
        kolom("leerlingnummer", true, tekst(20), "100234", false),
        kolom("achternaam", true, tekst(200), "Tesfay", true),
        kolom("roepnaam", false, tekst(200), "Selam", true),
        kolom(
            "geboortedatum",
            true,
            geboortedatum(
                regels.getal(Regels.LEERLING_LEEFTIJD_MIN, vandaag),
                regels.getal(Regels.LEERLING_LEEFTIJD_MAX, vandaag)),
            "2009-03-31",
            true),
        kolom("opleidingscode", true, tekst(20), "ISK_PRO", false),
        kolom(
            "verblijfsstatus",
            true,
            code(Arrays.stream(Verblijfsstatus.values()).map(Enum::name).toList()),
            "STATUSHOUDER",
            false),
        kolom("klas", false, tekst(100), "ISK 2B", false),
        kolom("begin", false, datum(), "2025-08-18", false),
        kolom("verwacht_einde", false, datum(), "2027-07-09", false),
        kolom("uitgeschreven_op", false, datum(), "", false),
        kolom("mentor", false, tekst(200), "M. de Groot", true),
        kolom(
            "woongemeente",
            false,
            patroon(GEMEENTECODE, "jongeren.bestand.WOONGEMEENTE_VORM", "jongeren.bestand.vorm.woongemeente"),
            "GM0344",
            false),
        kolom("acht_jaar_leerplichtig", false, jaNee(), "N", false));
  }

  @Override
  public List<String> sleutel() {
    return List.of("leerlingnummer");
  }

  @Override
  public String stagingtabel() {
    return STAGING;
  }

  @Override
  public List<Controle> controles() {
    return List.of(
        controle(
            "opleidingscode",
            "OPLEIDINGSCODE_ONBEKEND",
            false,
            "null",
            "",
            "s.opleidingscode not in (select o.code from opleidingscode o)"),
        controle(
            "opleidingscode",
            "OPLEIDINGSCODE_OPZOEKEN",
            true,
            "json_array(o.naam)",
            "join opleidingscode o on o.code = s.opleidingscode",
            "o.code_onbekend"),
        controle(
            "woongemeente",
            "WOONGEMEENTE_ONBEKEND",
            false,
            "null",
            "",
            "s.woongemeente not in (select g.code from gemeente g)"),
        controle(
            "woongemeente",
            "WOONGEMEENTE_OPGEGAAN",
            true,
            "json_array(g.naam, o.naam, o.code)",
            "join gemeente g on g.code = s.woongemeente join gemeente o on o.code = g.opvolger",
            "g.geldig_tot <= :dag"),
        controle(
            "woongemeente",
            "WOONGEMEENTE_BEEINDIGD",
            true,
            "json_array(g.naam)",
            "join gemeente g on g.code = s.woongemeente",
            "g.geldig_tot <= :dag and g.opvolger is null"),
        controle("uitgeschreven_op", "UITGESCHREVEN_VOOR_BEGIN", true, "null", "", "s.uitgeschreven_op < s.begin"),
        controle("verwacht_einde", "EINDE_VOOR_BEGIN", true, "null", "", "s.verwacht_einde < s.begin"));
  }

  private static Controle controle(
      String kolom, String code, boolean waarschuwing, String argumenten, String join, String voorwaarde) {
    return new Controle(
        kolom,
        "jongeren.bestand." + code,
        waarschuwing,
        kolom,
        "select s.regel, %s as argumenten, cast(s.%s as char) as waarde from %s s %s where s.levering_id = :levering"
            .concat(" and %s")
            .formatted(argumenten, kolom, STAGING, join, voorwaarde));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new LeerlingenToepassing(jdbc, ids, signalen, toepassing);
  }

  @Override
  public Optional<Ontbrekend> ontbrekend() {
    return Optional.of(ontbrekend);
  }
}
