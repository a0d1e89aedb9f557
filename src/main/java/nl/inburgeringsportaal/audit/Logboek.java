package nl.inburgeringsportaal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inburgeringsportaal.audit.internal.Logschrijver;
import nl.inburgeringsportaal.audit.internal.Logvraag;
import nl.inburgeringsportaal.base.Bereik;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.organisatie.Organisaties;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions to the log: a portaalbeheerder sees every organisation but no content, a functionaris
 * gegevensbescherming the lines that his own organisation wrote or that served it. Asking is itself a line in
 * the log; looking at one colleague asks a ground.
 */
@Service
@RolesAllowed({Rollen.PORTAALBEHEERDER, Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING})
@Transactional(readOnly = true)
public class Logboek {
  /** Kind of object of a line about asking the log. */
  public static final String OBJECT = "logboek";

  /** How far lines are counted. */
  public static final int TEL_HOOGSTENS = 10_000;

  private static final int GROND = 200;
  private static final int PERSONEN = 200;
  private static final int REGELS_PER_OBJECT = 100_000;

  private final JdbcClient jdbc;
  private final HuidigeGebruiker.Bron bron;
  private final Logschrijver schrijver;
  private final Organisaties organisaties;
  private final Gebruikers gebruikers;

  Logboek(
      JdbcClient jdbc,
      HuidigeGebruiker.Bron bron,
      Logschrijver schrijver,
      Organisaties organisaties,
      Gebruikers gebruikers) {
    this.jdbc = jdbc;
    this.bron = bron;
    this.schrijver = schrijver;
    this.organisaties = organisaties;
    this.gebruikers = gebruikers;
  }

  /**
   * The order is fixed: newest first.
   *
   * @param filter which lines
   * @param pagina page; its sort is not used
   * @return lines of that page, in the scope of the current user
   * @throws OngeldigeInvoer when a ground is missing, or an id stands without a kind
   */
  @Transactional
  public Slice<Logregel> list(LogFilter filter, Pageable pagina) {
    controleer(filter);
    schrijver.noteerVraag(omschrijving(filter), filter.grond());
    int aantal = pagina.getPageSize();
    List<Logregel> regels = lees(filter, pagina.getOffset(), aantal + 1);
    boolean meer = regels.size() > aantal;
    return new SliceImpl<>(meer ? regels.subList(0, aantal) : regels, pagina, meer);
  }

  /**
   * Counts no further than a reader would page; a log of millions is not counted for a heading.
   *
   * @param filter which lines
   * @return how many there are, {@link #TEL_HOOGSTENS} plus one for more
   * @throws OngeldigeInvoer when a ground is missing, or an id stands without a kind
   */
  public long count(LogFilter filter) {
    controleer(filter);
    Logvraag vraag = new Logvraag(filter, bereik());
    return jdbc.sql(vraag.aantal())
        .params(vraag.parameters())
        .param("tot", TEL_HOOGSTENS + 1)
        .query(Long.class)
        .single();
  }

  /**
   * @return kinds of objects that stand in the log, in alphabetical order
   */
  public List<String> soorten() {
    return jdbc.sql(
            """
            select distinct object_soort from leesregel
            union select distinct object_soort from wijzigingsregel
            order by object_soort
            """)
        .query(String.class)
        .list();
  }

  /**
   * Who has seen or changed this object, as far as the current user may know.
   *
   * @param objectSoort kind of object, such as {@code leerling}
   * @param objectId its id
   * @return people with how often and when, the last one first, at most 200
   */
  @Transactional
  public List<Inzage> wieZag(String objectSoort, long objectId) {
    LogFilter filter = LogFilter.van(objectSoort, objectId);
    controleer(filter);
    schrijver.noteerVraag(omschrijving(filter), null);
    Logvraag vraag = new Logvraag(filter, bereik());
    record Rij(String gebruikersnaam, Long organisatieId, long keren, LocalDateTime eerste, LocalDateTime laatste) {}
    List<Rij> rijen =
        jdbc.sql(vraag.personen())
            .params(vraag.parameters())
            .param("tot", REGELS_PER_OBJECT)
            .param("aantal", PERSONEN)
            .query(
                (rij, nummer) ->
                    new Rij(
                        rij.getString("gebruikersnaam"),
                        rij.getObject("organisatie_id", Long.class),
                        rij.getLong("keren"),
                        rij.getObject("eerste", LocalDateTime.class),
                        rij.getObject("laatste", LocalDateTime.class)))
            .list();
    Map<String, GebruikerNaam> namen = gebruikers.opGebruikersnaam(rijen.stream().map(Rij::gebruikersnaam).toList());
    Map<Long, String> organisatienamen =
        organisaties.namen(rijen.stream().map(Rij::organisatieId).filter(Objects::nonNull).toList());
    return rijen.stream()
        .map(
            rij ->
                new Inzage(
                    rij.gebruikersnaam(),
                    naam(namen, rij.gebruikersnaam()),
                    rij.organisatieId() == null ? null : organisatienamen.get(rij.organisatieId()),
                    rij.keren(),
                    rij.eerste(),
                    rij.laatste()))
        .toList();
  }

  /**
   * @param zoek part of a name, null for all
   * @param pagina page
   * @return colleagues in the scope of the current user, for the filter
   */
  public List<GebruikerNaam> personen(String zoek, Pageable pagina) {
    return gebruikers.kies(bereik(), zoek, pagina);
  }

  /**
   * @param id id of an account
   * @return whose it is, empty when it does not exist or lies outside the scope of the current user
   */
  public Optional<GebruikerNaam> persoon(long id) {
    return gebruikers.find(bereik(), id);
  }

  private List<Logregel> lees(LogFilter filter, long vanaf, int aantal) {
    Logvraag vraag = new Logvraag(filter, bereik());
    List<Rij> rijen =
        jdbc.sql(vraag.pagina())
            .params(vraag.parameters())
            .param("vanaf", vanaf)
            .param("aantal", aantal)
            .param("tot", vanaf + aantal)
            .query((rij, nummer) -> rij(rij))
            .list();
    Map<String, GebruikerNaam> namen =
        gebruikers.opGebruikersnaam(rijen.stream().map(Rij::gebruikersnaam).distinct().toList());
    Map<Long, String> organisatienamen =
        organisaties.namen(
            rijen.stream()
                .flatMap(rij -> Stream.of(rij.organisatieId(), rij.voorOrganisatieId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    boolean metInhoud = bron.bereik(Rol.PORTAALBEHEERDER).isNiets();
    return rijen.stream().map(rij -> rij.regel(namen, organisatienamen, metInhoud)).toList();
  }

  /** A portaalbeheerder who is also functionaris gegevensbescherming sees everything, but no content. */
  private Bereik bereik() {
    Bereik alles = bron.bereik(Rol.PORTAALBEHEERDER);
    return alles.isNiets() ? bron.bereik(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING) : alles;
  }

  private static void controleer(LogFilter filter) {
    String grond = filter.grond();
    if (filter.gebruikersnaam() != null && (grond == null || grond.isBlank() || grond.length() > GROND)) {
      throw new OngeldigeInvoer("grond", grond, "audit.fout.grond", GROND);
    }
    if (filter.objectId() != null && filter.objectSoort() == null) {
      throw new OngeldigeInvoer("objectSoort", null, "fout.verplicht");
    }
  }

  /** Names the colleague by the id of his account: a line of the log holds no name of whom it is about. */
  private String omschrijving(LogFilter filter) {
    StringBuilder tekst = new StringBuilder();
    deel(tekst, "van", filter.van());
    deel(tekst, "totEnMet", filter.totEnMet());
    if (filter.gebruikersnaam() != null) {
      deel(tekst, "account", gebruikers.find(filter.gebruikersnaam()).map(GebruikerNaam::id).orElse(0L));
    }
    deel(tekst, "handeling", filter.handeling());
    deel(tekst, "soort", filter.objectSoort());
    deel(tekst, "id", filter.objectId());
    return tekst.isEmpty() ? "alles" : tekst.toString();
  }

  private static void deel(StringBuilder tekst, String naam, Object waarde) {
    if (waarde != null) {
      tekst.append(tekst.isEmpty() ? "" : " ").append(naam).append('=').append(waarde);
    }
  }

  private static String naam(Map<String, GebruikerNaam> namen, String gebruikersnaam) {
    GebruikerNaam wie = namen.get(gebruikersnaam);
    return wie == null ? null : wie.naam();
  }

  private static Rij rij(ResultSet rij) throws SQLException {
    return new Rij(
        rij.getString("sleutel"),
        rij.getObject("moment", LocalDateTime.class),
        rij.getString("gebruikersnaam"),
        rij.getString("rol"),
        rij.getObject("organisatie_id", Long.class),
        rij.getObject("voor_organisatie_id", Long.class),
        Loghandeling.valueOf(rij.getString("handeling")),
        rij.getString("object_soort"),
        rij.getObject("object_id", Long.class),
        rij.getString("verwerking"),
        rij.getString("omschrijving"),
        rij.getString("doel"),
        rij.getString("herkomst"));
  }

  private record Rij(
      String sleutel,
      LocalDateTime moment,
      String gebruikersnaam,
      String rol,
      Long organisatieId,
      Long voorOrganisatieId,
      Loghandeling handeling,
      String objectSoort,
      Long objectId,
      String verwerking,
      String omschrijving,
      String doel,
      String herkomst) {

    Logregel regel(Map<String, GebruikerNaam> namen, Map<Long, String> organisaties, boolean metInhoud) {
      return new Logregel(
          sleutel, moment, gebruikersnaam, naam(namen, gebruikersnaam), rol,
          organisatieId == null ? null : organisaties.get(organisatieId),
          voorOrganisatieId == null ? null : organisaties.get(voorOrganisatieId),
          handeling, objectSoort, objectId, verwerking,
          metInhoud ? omschrijving : null, metInhoud ? doel : null, herkomst);
    }
  }
}
