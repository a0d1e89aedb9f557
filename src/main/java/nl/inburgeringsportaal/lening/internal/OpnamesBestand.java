package nl.inburgeringsportaal.lening.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.csv.Kolom;
import nl.inburgeringsportaal.base.levering.Bestandssoort;
import nl.inburgeringsportaal.base.levering.Controle;
import nl.inburgeringsportaal.base.levering.Intrekker;
import nl.inburgeringsportaal.base.levering.Terugwerking;
import nl.inburgeringsportaal.base.levering.Toepasser;
import nl.inburgeringsportaal.base.levering.Toepassing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code opnames.csv}: what was drawn from a loan, and when. */
@Component
class OpnamesBestand implements Bestandssoort {
  private static final int VOLGORDE = 21;

  private static final String IN_LEVERING =
      "select i.geweigerd from staging_lening i"
          + " where i.levering_id = :levering and i.leningnummer = s.leningnummer";

  private static final String VAN =
      " from staging_opname s left join lening_nummer n on n.leningnummer = s.leningnummer"
          + " where s.levering_id = :levering and ";

  /**
   * Every line of a loan of which the drawings are more than was granted: what stands in the portal and is not replaced
   * by a good line, and all lines that nothing else refuses. Refusing only some of them could leave an old drawing
   * beside a new one, and so again too much. A grant in the same delivery counts instead of the one in the portal.
   */
  private static final String TE_VEEL =
      """
      select v.regel, json_array(format(v.samen / 100, 2, 'de_DE'), format(v.toegekend / 100, 2, 'de_DE'))
        as argumenten, cast(v.bedrag as char) as waarde
      from (
        select s.regel, s.bedrag,
          coalesce(g.toegekend_bedrag * 100, l.toegekend_bedrag) as toegekend,
          coalesce(e.al, 0) + sum(s.bedrag * 100) over (partition by s.leningnummer) as samen
        from staging_opname s
          left join lening_nummer n on n.leningnummer = s.leningnummer
          left join lening l on l.id = n.lening_id
          left join staging_lening g on g.levering_id = :levering and g.leningnummer = s.leningnummer
            and g.geweigerd = 0
          left join (
            select o.lening_id, sum(o.bedrag) as al
            from (select distinct leningnummer from staging_opname where levering_id = :levering) w
              join lening_nummer m on m.leningnummer = w.leningnummer
              join lening_opname o on o.lening_id = m.lening_id
              left join (
                select distinct s.leningnummer, s.volgnummer from staging_opname s
                where s.levering_id = :levering and s.geweigerd <> 1
                  and not exists (select 1 from levering_fout f where f.levering_id = :levering
                    and f.bestand = 'opnames' and f.regel = s.regel and not f.waarschuwing)) z
                on z.leningnummer = m.leningnummer and z.volgnummer = o.volgnummer
            where z.volgnummer is null
            group by o.lening_id) e on e.lening_id = n.lening_id
        where s.levering_id = :levering and s.geweigerd <> 1
          and not exists (select 1 from levering_fout f where f.levering_id = :levering and f.bestand = 'opnames'
            and f.regel = s.regel and not f.waarschuwing)) v
      where v.samen > v.toegekend
      """;

  /**
   * Which of the checks can find anything, looked at by loan. Of a loan more is drawn than was granted only when all
   * its lines, beside all that stands in the portal, are more: amounts are positive. Of loans that are not there, no
   * drawing is. The grants are read in one go: to look up each of them takes twice as long.
   */
  private static final String VERDACHT =
      """
      set statement optimizer_switch = 'derived_merge=off' for
      select coalesce(max(w.leningnummer is not null and n.lening_id is null and i.regel is null), 0),
        coalesce(max(i.geweigerd <> 0), 0),
        coalesce(max(w.som * 100
            + coalesce((select sum(o.bedrag) from lening_opname o where o.lening_id = n.lening_id), 0)
          > coalesce(if(i.geweigerd = 0, i.toegekend_bedrag * 100, null), l.toegekend_bedrag)), 0),
        coalesce(max(w.laatste > :dag), 0),
        count(n.lening_id) > 0
      from (select leningnummer, sum(if(geweigerd <> 1, bedrag, 0)) as som, max(datum) as laatste
          from staging_opname where levering_id = :levering group by leningnummer) w
        left join lening_nummer n on n.leningnummer = w.leningnummer left join lening l on l.id = n.lening_id
        left join (select leningnummer, regel, geweigerd, toegekend_bedrag from staging_lening
          where levering_id = :levering) i on i.leningnummer = w.leningnummer
      """;

  private final JdbcClient jdbc;
  private final Terugwerking terugwerking;

  OpnamesBestand(JdbcClient jdbc, Terugwerking terugwerking) {
    this.jdbc = jdbc;
    this.terugwerking = terugwerking;
  }

  @Override
  public String naam() {
    return "opnames";
  }

  @Override
  public List<String> telkolommen() {
    return List.of("bedrag");
  }

  @Override
  public String tekstSleutel() {
    return "lening.opnames";
  }

  @Override
  public String scherm() {
    return "leningen";
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
    return LeningKolommen.opnames();
  }

  @Override
  public List<String> sleutel() {
    return List.of("leningnummer", "volgnummer");
  }

  @Override
  public String stagingtabel() {
    return "staging_opname";
  }

  @Override
  public List<Controle> controles() {
    return List.of(
        controle("leningnummer", "LENING_ONBEKEND", false,
            "s.leningnummer is not null and n.lening_id is null and not exists (" + IN_LEVERING + ")"),
        controle("leningnummer", "LENING_GEWEIGERD", false,
            "exists (" + IN_LEVERING + ") and not exists (" + IN_LEVERING + " and i.geweigerd = 0)"),
        new Controle("bedrag", LeningKolommen.OPNAME + "MEER_DAN_TOEGEKEND", false, null, TE_VEEL),
        controle("datum", "IN_TOEKOMST", true, "s.datum > :dag"));
  }

  @Override
  public Optional<String> vooronderzoek(List<String> aanwezig) {
    return Optional.of(VERDACHT);
  }

  private static Controle controle(String kolom, String code, boolean waarschuwing, String voorwaarde) {
    return new Controle(
        kolom,
        LeningKolommen.OPNAME + code,
        waarschuwing,
        null,
        "select s.regel, null as argumenten, cast(s." + kolom + " as char) as waarde" + VAN + voorwaarde);
  }

  @Override
  public Optional<Intrekker> intrekker() {
    return Optional.of(new OpnamesIntrekking(jdbc, terugwerking));
  }

  @Override
  public Toepasser toepasser(Toepassing toepassing) {
    return new OpnamesToepassing(jdbc, terugwerking, toepassing);
  }
}
