package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.inburgeraar.TienWeken;
import nl.inburgeringsportaal.leerbaarheidstoets.KandidaatKeuze;
import nl.inburgeringsportaal.leerbaarheidstoets.LbtDeelnamestatus;
import nl.inburgeringsportaal.leerbaarheidstoets.Plaatsingseinde;
import nl.inburgeringsportaal.leerbaarheidstoets.SessieKandidaat;
import nl.inburgeringsportaal.leerbaarheidstoets.Voorstelkeuze;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who waits for a place in a session and who has one. */
@Component
public class Wachtendenzoeker {
  private static final String NAAM = "concat_ws(' ', p.voornamen, p.achternaam) as naam";

  private static final String WIE =
      """
      select d.id, d.examennummer, d.status, %s as tien_weken, w.instructietaal, w.tolk_taal,
        coalesce(w.rolstoel, false) as rolstoel, g.code as gemeentecode, g.naam as gemeente, %s
      from lbt_deelname d join inburgeraar i on i.id = d.inburgeraar_id
        join inburgeraar_persoon p on p.inburgeraar_id = i.id
        left join lbt_wens w on w.inburgeraar_id = i.id
        join gemeente g on g.code = %s
      """
          .formatted(TienWeken.begin("i"), NAAM, Gemeentesql.vanKandidaat(":dag"));

  private final JdbcClient jdbc;
  private final Klok klok;

  Wachtendenzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Which persons are seen.
   *
   * @param voorwaarde condition on {@code d.inburgeraar_id}
   * @param parameters its parameters
   */
  public record Zicht(String voorwaarde, Map<String, Object> parameters) {}

  /** Somebody who waits, with what the proposal asks about him. */
  public record Wachtend(KandidaatKeuze keuze, Voorstelkeuze.Kandidaat kandidaat) {}

  /**
   * @param zicht which persons are seen
   * @param gemeenten codes of the gemeenten whose candidates are wanted, null for all
   * @param dag the day on which a place is looked for
   * @param hoogstens the most rows
   * @return who waits for a place, those first whose ten weeks end first
   */
  public List<Wachtend> wachtend(Zicht zicht, Collection<String> gemeenten, LocalDate dag, int hoogstens) {
    if (gemeenten != null && gemeenten.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>(zicht.parameters());
    if (gemeenten != null) {
      parameters.put("gemeenten", gemeenten);
    }
    return jdbc.sql(
            WIE + " where " + Deelnamesql.PLANBAAR + " and " + zicht.voorwaarde()
                + (gemeenten == null ? "" : " and g.code in (:gemeenten)")
                + " order by tien_weken is null, tien_weken, d.id limit :hoogstens")
        .params(parameters)
        .param("dag", dag)
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> wachtend(rij))
        .list();
  }

  private static Wachtend wachtend(ResultSet rij) throws SQLException {
    LocalDate uiterlijk = uiterlijk(rij);
    KandidaatKeuze keuze =
        new KandidaatKeuze(
            rij.getLong("id"),
            rij.getString("naam"),
            rij.getString("examennummer"),
            rij.getString("gemeente"),
            uiterlijk,
            rij.getString("instructietaal"),
            rij.getString("tolk_taal"),
            rij.getBoolean("rolstoel"),
            LbtDeelnamestatus.valueOf(rij.getString("status")) != LbtDeelnamestatus.AANGEMELD);
    return new Wachtend(
        keuze,
        new Voorstelkeuze.Kandidaat(
            keuze.deelnameId(), rij.getString("gemeentecode"), uiterlijk, keuze.instructietaal(), keuze.rolstoel()));
  }

  private static LocalDate uiterlijk(ResultSet rij) throws SQLException {
    LocalDate begin = rij.getObject("tien_weken", LocalDate.class);
    return begin == null ? null : TienWeken.laatsteDag(begin);
  }

  /**
   * @param zicht which persons are seen
   * @param deelnameId id of the test of a candidate
   * @return his id when he is seen, whatever the state of his test
   */
  public Optional<Long> persoon(Zicht zicht, long deelnameId) {
    return jdbc.sql("select d.inburgeraar_id from lbt_deelname d where d.id = :id and " + zicht.voorwaarde())
        .params(zicht.parameters())
        .param("id", deelnameId)
        .query(Long.class)
        .optional();
  }

  /**
   * @param zicht which persons are seen
   * @param deelnames ids of tests of candidates
   * @return true when all of them are seen
   */
  public boolean zijnGezien(Zicht zicht, Set<Long> deelnames) {
    return deelnames.isEmpty()
        || jdbc.sql("select count(*) from lbt_deelname d where d.id in (:ids) and " + zicht.voorwaarde())
                .params(zicht.parameters())
                .param("ids", deelnames)
                .query(Long.class)
                .single()
            == deelnames.size();
  }

  /**
   * @param zicht which persons are seen
   * @param deelnameId id of the test of a candidate
   * @return him as the proposal looks at him, whatever the state of his test
   */
  public Optional<Voorstelkeuze.Kandidaat> kandidaat(Zicht zicht, long deelnameId) {
    return jdbc.sql(WIE + " where d.id = :id and " + zicht.voorwaarde())
        .params(zicht.parameters())
        .param("id", deelnameId)
        .param("dag", klok.vandaag())
        .query((rij, nummer) -> wachtend(rij).kandidaat())
        .optional();
  }

  /**
   * @param zicht which persons are seen
   * @param sessieId id of a session
   * @return who has a place in it and who had one, the present ones first, by name
   */
  public List<SessieKandidaat> vanSessie(Zicht zicht, long sessieId) {
    return jdbc.sql(
            """
            select x.id, x.deelname_id, d.examennummer, o.naam as gemeente, w.instructietaal, w.tolk_taal,
              %s as tien_weken, coalesce(w.rolstoel, false) as rolstoel, x.status, x.geplaatst_op, x.ter_plaatse,
              x.beeindigd_op, x.beeindigd_reden, x.uitgenodigd_op, %s
            from lbt_plaatsing x join lbt_deelname d on d.id = x.deelname_id
              join inburgeraar i on i.id = x.inburgeraar_id join inburgeraar_persoon p on p.inburgeraar_id = i.id
              join organisatie o on o.id = x.organisatie_id
              left join lbt_wens w on w.inburgeraar_id = i.id
            where x.sessie_id = :sessie and %s
            order by x.beeindigd_op is not null, p.achternaam, p.voornamen, x.id
            """
                .formatted(TienWeken.begin("i"), NAAM, zicht.voorwaarde()))
        .params(zicht.parameters())
        .param("sessie", sessieId)
        .query((rij, nummer) -> kandidaat(rij))
        .list();
  }

  private static SessieKandidaat kandidaat(ResultSet rij) throws SQLException {
    String reden = rij.getString("beeindigd_reden");
    return new SessieKandidaat(
        rij.getLong("id"),
        rij.getLong("deelname_id"),
        rij.getString("naam"),
        rij.getString("examennummer"),
        rij.getString("gemeente"),
        uiterlijk(rij),
        rij.getString("instructietaal"),
        rij.getString("tolk_taal"),
        rij.getBoolean("rolstoel"),
        LbtDeelnamestatus.valueOf(rij.getString("status")),
        rij.getObject("geplaatst_op", LocalDateTime.class),
        rij.getBoolean("ter_plaatse"),
        rij.getObject("beeindigd_op", LocalDateTime.class),
        reden == null ? null : Plaatsingseinde.valueOf(reden),
        rij.getObject("uitgenodigd_op", LocalDateTime.class));
  }

  /**
   * @param sessies ids of sessions to come
   * @return those in which candidates can be placed, as the proposal looks at them
   */
  public List<Voorstelkeuze.Sessie> sessies(Collection<Long> sessies) {
    if (sessies.isEmpty()) {
      return List.of();
    }
    Map<Long, Set<String>> gemeenten = gemeenten(sessies);
    return jdbc.sql(
            """
            select s.id, s.begin, s.plaatsen - s.bezet as vrij, k.rolstoel,
              (select group_concat(t.taal) from toetsversie_taal t where t.toetsversie_id = %s)
                as talen,
              (select group_concat(coalesce(w.instructietaal, 'nl')) from lbt_plaatsing x
                left join lbt_wens w on w.inburgeraar_id = x.inburgeraar_id
                where x.sessie_id = s.id and x.beeindigd_op is null) as aanwezig
            from lbt_sessie s join toetslokaal k on k.id = s.lokaal_id
            where s.id in (:sessies) and s.status in ('GEPLAND', 'KLAARGEZET') and s.begin > :nu
            order by s.begin, s.id
            """
                .formatted(Sessiesql.versie("s")))
        .param("sessies", sessies)
        .param("nu", klok.nu())
        .query(
            (rij, nummer) ->
                new Voorstelkeuze.Sessie(
                    rij.getLong("id"),
                    rij.getObject("begin", LocalDateTime.class),
                    rij.getInt("vrij"),
                    rij.getBoolean("rolstoel"),
                    delen(rij.getString("talen")),
                    gemeenten.getOrDefault(rij.getLong("id"), Set.of()),
                    delen(rij.getString("aanwezig"))))
        .list();
  }

  private static Set<String> delen(String tekst) {
    return tekst == null ? Set.of() : Arrays.stream(tekst.split(",")).collect(Collectors.toSet());
  }

  /** Per session the gemeenten of which each of its supervisors has permission on the day. */
  private Map<Long, Set<String>> gemeenten(Collection<Long> sessies) {
    record Toegestaan(long sessieId, long begeleiderId, String code) {}
    Map<Long, Map<Long, Set<String>>> perBegeleider =
        jdbc.sql(
                """
                select s.id as sessie_id, sb.toetsbegeleider_id as begeleider_id, %s as code from lbt_sessie s
                  join lbt_sessie_begeleider sb on sb.sessie_id = s.id and sb.vervangen_op is null
                  left join toestemming tm on tm.toetsbegeleider_id = sb.toetsbegeleider_id
                    and %s
                where s.id in (:sessies)
                """
                    .formatted(
                        Gemeentesql.vanOrganisatie("tm.organisatie_id", "date(s.begin)"),
                        Geldigsql.toestemming("tm", "date(s.begin)")))
            .param("sessies", sessies)
            .query(Toegestaan.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Toegestaan::sessieId,
                    Collectors.groupingBy(
                        Toegestaan::begeleiderId,
                        Collectors.mapping(
                            een -> een.code() == null ? "" : een.code(), Collectors.toCollection(HashSet::new)))));
    Map<Long, Set<String>> samen = new HashMap<>();
    perBegeleider.forEach(
        (sessie, codes) ->
            samen.put(
                sessie,
                codes.values().stream()
                    .reduce(
                        (een, ander) -> {
                          Set<String> beide = new HashSet<>(een);
                          beide.retainAll(ander);
                          return beide;
                        })
                    .orElse(Set.of())));
    return samen;
  }
}
