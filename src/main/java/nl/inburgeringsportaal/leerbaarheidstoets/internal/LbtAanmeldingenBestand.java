package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import nl.inburgeringsportaal.inburgeraar.Vnummercontroles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code lbt-aanmeldingen.csv}: who is to take the leerbaarheidstoets, by exam number. */
@Component
class LbtAanmeldingenBestand implements Bestandssoort {
  private static final int VOLGORDE = 40;
  private static final String TEKST = "lbt-kandidaten.aanmeldingen";

  /** That the number of {@code d} can go to another person: nothing has happened with it yet. */
  static final String VERPLAATSBAAR =
      "(d.status in ('AANGEMELD', 'INGEPLAND') and not exists (select 1 from lbt_uitslag u where u.deelname_id = d.id)"
          + " and not exists (select 1 from lbt_overslaan o where o.deelname_id = d.id)"
          + " and not exists (select 1 from lbt_plaatsing stoel where stoel.deelname_id = d.id"
          + " and stoel.status <> 'INGEPLAND'))";

  private static final String VAN =
      " from staging_lbt_aanmelding s left join inburgeraar_persoon p on p.vnummer = s.vnummer"
          + " left join lbt_deelname d on d.examennummer = s.examennummer where s.levering_id = :levering and ";

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Kandidaatgevolgen gevolgen;

  LbtAanmeldingenBestand(JdbcClient jdbc, IdBlokken ids, Kandidaatgevolgen gevolgen) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.gevolgen = gevolgen;
  }

  @Override
  public String naam() {
    return "lbt-aanmeldingen";
  }

  @Override
  public String tekstSleutel() {
    return TEKST;
  }

  @Override
  public String scherm() {
    return "kandidaten";
  }

  @Override
  public int volgorde() {
    return VOLGORDE;
  }

  @Override
  public Set<Rol> leveranciers() {
    return Set.of(Rol.MEDEWERKER_DUO);
  }

  @Override
  public List<Kolom> kolommen() {
    return LbtKolommen.aanmeldingen();
  }

  @Override
  public List<String> sleutel() {
    return List.of("examennummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_lbt_aanmelding";
  }

  @Override
  public List<Controle> controles() {
    List<Controle> alle = new ArrayList<>(Vnummercontroles.alle(stagingtabel(), TEKST + "."));
    alle.addAll(waarschuwingen());
    return alle;
  }

  private static List<Controle> waarschuwingen() {
    return List.of(
        let("examennummer", "VAN_ANDER_VERPLAATST",
            "d.inburgeraar_id <> p.inburgeraar_id and " + VERPLAATSBAAR),
        let("examennummer", "VAN_ANDER_BLIJFT",
            "d.inburgeraar_id <> p.inburgeraar_id and not " + VERPLAATSBAAR),
        let("vnummer", "HEEFT_AL_NUMMER",
            "s.ingetrokken_op is null and d.id is null and exists (select 1 from lbt_deelname e"
                + " where e.open_voor = p.inburgeraar_id and e.examennummer is not null)"),
        let("vnummer", "NIET_WI2021",
            "exists (select 1 from inburgeraar l where l.id = p.inburgeraar_id and l.regime <> 'WI2021')"),
        let("aangemeld_op", "IN_TOEKOMST", "s.aangemeld_op > :dag"),
        let("ingetrokken_op", "IN_TOEKOMST", "s.ingetrokken_op > :dag"),
        let("ingetrokken_op", "INGETROKKEN_VOOR_AANMELDING", "s.ingetrokken_op < s.aangemeld_op"),
        let("ingetrokken_op", "INGETROKKEN_NA_UITSLAG",
            "s.ingetrokken_op is not null and d.status in ('AFGENOMEN', 'UITSLAG_BEKEND')"));
  }

  private static Controle let(String kolom, String code, String voorwaarde) {
    return new Controle(
        kolom,
        TEKST + "." + code,
        true,
        kolom,
        "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde" + VAN + "s." + kolom
            + " is not null and " + voorwaarde);
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new LbtAanmeldingenToepassing(jdbc, ids, gevolgen, toepassing);
  }
}
