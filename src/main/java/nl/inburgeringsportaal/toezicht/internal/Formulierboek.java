package nl.inburgeringsportaal.toezicht.internal;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.toezicht.Bezoekblad;
import nl.inburgeringsportaal.toezicht.Bezoekformulier;
import nl.inburgeringsportaal.toezicht.Bezoekperiode;
import nl.inburgeringsportaal.toezicht.Bezoekstatus;
import nl.inburgeringsportaal.toezicht.Bezoektik;
import nl.inburgeringsportaal.toezicht.Criteriumoordeel;
import nl.inburgeringsportaal.toezicht.MijnBezoek;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Visits for who carries them out, and what he fills in. Somebody outside Blik op Werk reaches what is announced and
 * his, and nothing else. What comes from a device is kept as it came, each thing once, also what changes nothing any
 * more.
 */
@Component
public class Formulierboek {
  /** A device knows the time of the portal but for some seconds; what it says within this keeps its order. */
  private static final Duration SPELING = Duration.ofMinutes(5);

  private static final int LANGSTE_TEKST = 4_000;

  /** True for a visit {@code b} that the account {@code :ik} carries out and may see. */
  private static final String BEREIK = Bezoeksql.VAN_MIJ + " and (b.aangekondigd or :eigen)";

  private static final String RIJ =
      """
      select b.id, i.naam as school, l.naam as locatie, concat(l.adres, ', ', l.postcode, ' ', l.plaats) as adres_,
        b.begin, b.einde, b.aangekondigd, b.status, b.volgnummer, b.criteriaversie_id, c.voorbeeld
      from toezichtbezoek b join taalschool t on t.id = b.taalschool_id join instelling i on i.id = t.instelling_id
        join taalschool_locatie l on l.id = b.locatie_id join toezichtversie c on c.id = b.criteriaversie_id
      where\
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate bundels;
  private final IdBlokken ids;
  private final Toezichtgrendel grendel;
  private final Criteriaboek criteria;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Formulierboek(
      JdbcClient jdbc,
      JdbcTemplate bundels,
      IdBlokken ids,
      Toezichtgrendel grendel,
      Criteriaboek criteria,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.jdbc = jdbc;
    this.bundels = bundels;
    this.ids = ids;
    this.grendel = grendel;
    this.criteria = criteria;
    this.bron = bron;
    this.klok = klok;
  }

  private record Rij(MijnBezoek kort, long criteriaversieId, boolean voorbeeld) {}

  private long ik() {
    return bron.verplicht().id();
  }

  private boolean isEigen() {
    return !bron.bereik(Rol.INSPECTEUR_BOW).isNiets();
  }

  /**
   * @param periode which of the own visits
   * @param hoogstens most rows
   * @return them
   */
  public List<MijnBezoek> mijn(Bezoekperiode periode, int hoogstens) {
    String waar =
        switch (periode) {
          case NU -> " and b.status = 'GEPLAND' and b.begin < :morgen order by b.begin, b.id";
          case KOMEND -> " and b.status = 'GEPLAND' and b.begin >= :morgen order by b.begin, b.id";
          case VOORBIJ -> " and b.status <> 'GEPLAND' and :morgen is not null order by b.begin desc, b.id";
        };
    return jdbc.sql(RIJ + " " + BEREIK + waar + " limit :hoogstens")
        .param("ik", ik())
        .param("eigen", isEigen())
        .param("morgen", klok.vandaag().plusDays(1).atStartOfDay())
        .param("hoogstens", hoogstens)
        .query((rij, nummer) -> rij(rij).kort())
        .list();
  }

  /**
   * @param vanaf a moment
   * @return own visits that begin then or later, also those that do not take place
   */
  List<MijnBezoek> vanaf(LocalDateTime vanaf) {
    return jdbc.sql(RIJ + " " + BEREIK + " and b.begin >= :vanaf order by b.begin, b.id")
        .param("ik", ik())
        .param("eigen", isEigen())
        .param("vanaf", vanaf)
        .query((rij, nummer) -> rij(rij).kort())
        .list();
  }

  private static Rij rij(java.sql.ResultSet rij) throws java.sql.SQLException {
    return new Rij(
        new MijnBezoek(
            rij.getLong("id"),
            rij.getString("school"),
            rij.getString("locatie"),
            rij.getString("adres_"),
            rij.getObject("begin", LocalDateTime.class),
            rij.getObject("einde", LocalDateTime.class),
            rij.getBoolean("aangekondigd"),
            Bezoekstatus.valueOf(rij.getString("status")),
            rij.getInt("volgnummer")),
        rij.getLong("criteriaversie_id"),
        rij.getBoolean("voorbeeld"));
  }

  private Optional<Rij> zoek(long id) {
    return jdbc.sql(RIJ + " b.id = :id and " + BEREIK)
        .param("id", id)
        .param("ik", ik())
        .param("eigen", isEigen())
        .query((rij, nummer) -> rij(rij))
        .optional();
  }

  /**
   * @param id id of a visit
   * @return it
   * @throws NietGevonden when the current user does not carry it out
   */
  public MijnBezoek vind(long id) {
    return zoek(id).map(Rij::kort).orElseThrow(NietGevonden::new);
  }

  /**
   * @param id id of a visit
   * @return it with its form, empty when the current user does not carry it out
   */
  public Optional<Bezoekblad> blad(long id) {
    return zoek(id)
        .map(
            rij -> {
              MijnBezoek kort = rij.kort();
              return new Bezoekblad(
                  kort.id(),
                  kort.school(),
                  kort.locatie(),
                  kort.adres(),
                  kort.begin(),
                  kort.einde(),
                  kort.aangekondigd(),
                  kort.status(),
                  rij.voorbeeld(),
                  formulier(id, rij.criteriaversieId()));
            });
  }

  /**
   * @param bezoekId a visit
   * @param criteriaversieId its set of criteria
   * @return what was filled in
   */
  public Bezoekformulier formulier(long bezoekId, long criteriaversieId) {
    List<Formulierstand.Ingevuld> ingevuld =
        jdbc.sql(
                """
                select gebruiker_id, sleutel, soort, criterium, oordeel, tekst, moment from toezichttik
                where bezoek_id = ? and geweigerd is null order by moment, id
                """)
            .param(bezoekId)
            .query(
                (rij, nummer) ->
                    new Formulierstand.Ingevuld(
                        rij.getLong("gebruiker_id"),
                        new Bezoektik(
                            UUID.fromString(rij.getString("sleutel")),
                            Bezoektik.Soort.valueOf(rij.getString("soort")),
                            rij.getObject("criterium", Integer.class),
                            rij.getString("oordeel") == null
                                ? null
                                : Criteriumoordeel.valueOf(rij.getString("oordeel")),
                            rij.getString("tekst"),
                            rij.getObject("moment", LocalDateTime.class))))
            .list();
    return new Formulierstand(ingevuld).formulier(criteria.criteria(criteriaversieId), ik());
  }

  /**
   * Takes in what was filled in on a device.
   *
   * @param id id of a visit
   * @param ontvangen what the current user filled in
   * @return keys of what changes nothing, also when that came in before and the answer got lost
   * @throws NietGevonden when he does not carry it out and never did
   */
  public Set<UUID> verwerk(long id, Collection<Bezoektik> ontvangen) {
    Map<UUID, Bezoektik> perSleutel = new LinkedHashMap<>();
    ontvangen.stream()
        .map(this::passend)
        .sorted(Comparator.comparing(Bezoektik::moment))
        .forEach(tik -> perSleutel.putIfAbsent(tik.sleutel(), tik));
    // Before the guard: who never carried it out does not raise its counter.
    eisOoit(id);
    if (perSleutel.isEmpty()) {
      return Set.of();
    }
    return grendel.doe(List.of(), id, () -> neemOp(id, perSleutel));
  }

  /**
   * Enough to hand something in, not to see anything: also when the visit became unannounced since.
   *
   * @param id id of a visit
   * @throws NietGevonden when the current user does not carry it out and never did
   */
  public void eisOoit(long id) {
    boolean ooit =
        jdbc.sql(
                "select exists (select 1 from toezichtbezoek_bezoeker where bezoek_id = :id and gebruiker_id = :ik)")
            .param("id", id)
            .param("ik", ik())
            .query(Boolean.class)
            .single();
    if (!ooit) {
      throw new NietGevonden();
    }
  }

  private Bezoektik passend(Bezoektik tik) {
    LocalDateTime nu = klok.nu();
    LocalDateTime moment = tik.moment().isAfter(nu.plus(SPELING)) ? nu : tik.moment();
    String tekst = tik.tekst();
    return new Bezoektik(
        tik.sleutel(),
        tik.soort(),
        tik.criterium(),
        tik.oordeel(),
        tekst == null || tekst.length() <= LANGSTE_TEKST ? tekst : tekst.substring(0, LANGSTE_TEKST),
        moment.truncatedTo(ChronoUnit.MILLIS));
  }

  /** What is known already, and whether it changed nothing then. */
  private record Eerder(UUID sleutel, boolean geweigerd) {}

  private record Bezoek(LocalDateTime begin, Bezoekstatus status, long versie, boolean vanMij) {}

  private Set<UUID> neemOp(long id, Map<UUID, Bezoektik> perSleutel) {
    Bezoek bezoek =
        jdbc.sql("select b.begin, b.status, b.criteriaversie_id, " + Bezoeksql.VAN_MIJ
                + " as mij_ from toezichtbezoek b where b.id = :id")
            .param("id", id)
            .param("ik", ik())
            .query(
                (rij, nummer) ->
                    new Bezoek(
                        rij.getObject("begin", LocalDateTime.class),
                        Bezoekstatus.valueOf(rij.getString("status")),
                        rij.getLong("criteriaversie_id"),
                        rij.getBoolean("mij_")))
            .single();
    List<Eerder> eerder =
        jdbc.sql(
                "select sleutel, (bezoek_id = :id and geweigerd is not null) as geweigerd_ from toezichttik"
                    + " where sleutel in (:sleutels)")
            .param("id", id)
            .param("sleutels", perSleutel.keySet().stream().map(UUID::toString).toList())
            .query((rij, nummer) -> new Eerder(UUID.fromString(rij.getString(1)), rij.getBoolean(2)))
            .list();
    Set<UUID> bekend = eerder.stream().map(Eerder::sleutel).collect(Collectors.toSet());
    Set<Integer> nummers =
        criteria.criteria(bezoek.versie()).stream().map(een -> een.nummer()).collect(Collectors.toSet());
    LocalDateTime nu = klok.nu();
    Set<UUID> geweigerd =
        eerder.stream().filter(Eerder::geweigerd).map(Eerder::sleutel).collect(Collectors.toCollection(HashSet::new));
    List<Object[]> rijen =
        perSleutel.values().stream()
            .filter(tik -> !bekend.contains(tik.sleutel()))
            .map(
                tik -> {
                  String reden = bezwaar(bezoek, tik, nummers, nu);
                  if (reden != null) {
                    geweigerd.add(tik.sleutel());
                  }
                  return new Object[] {
                    ids.volgende("toezichttik_seq"),
                    id,
                    ik(),
                    tik.sleutel().toString(),
                    tik.soort().name(),
                    tik.criterium(),
                    tik.oordeel() == null ? null : tik.oordeel().name(),
                    tik.tekst(),
                    tik.moment(),
                    nu,
                    reden
                  };
                })
            .toList();
    bundels.batchUpdate(
        """
        insert into toezichttik (id, bezoek_id, gebruiker_id, sleutel, soort, criterium, oordeel, tekst, moment,
          ontvangen_op, geweigerd) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rijen);
    List<Bezoektik> geteld =
        perSleutel.values().stream()
            .filter(tik -> !bekend.contains(tik.sleutel()) && !geweigerd.contains(tik.sleutel()))
            .toList();
    if (!geteld.isEmpty()) {
      // The version says what somebody has read: nobody judges a form that changed since.
      boolean rondAf =
          bezoek.status() == Bezoekstatus.GEPLAND
              && geteld.stream().anyMatch(tik -> tik.soort() == Bezoektik.Soort.AFRONDEN);
      jdbc.sql("update toezichtbezoek set status = ?, versie = versie + 1, gewijzigd_door = ? where id = ?")
          .params((rondAf ? Bezoekstatus.UITGEVOERD : bezoek.status()).name(), Wijzigingsspoor.actor(), id)
          .update();
    }
    return geweigerd;
  }

  /** Why something changes nothing; null when it counts. */
  private static String bezwaar(Bezoek bezoek, Bezoektik tik, Set<Integer> nummers, LocalDateTime nu) {
    boolean overCriterium =
        tik.soort() == Bezoektik.Soort.OORDEEL || tik.soort() == Bezoektik.Soort.BEVINDING;
    if (!bezoek.vanMij()) {
      return "vervangen";
    } else if (bezoek.status() == Bezoekstatus.AFGEZEGD) {
      return "afgezegd";
    } else if (!bezoek.status().isOpen()) {
      return "beoordeeld";
    } else if (overCriterium && !nummers.contains(tik.criterium())) {
      return "onbekend";
    } else if (tik.soort() == Bezoektik.Soort.AFRONDEN && bezoek.begin().isAfter(nu)) {
      return "nog-niet-begonnen";
    }
    return null;
  }
}
