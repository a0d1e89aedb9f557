package nl.inburgeringsportaal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import nl.inburgeringsportaal.audit.internal.Logschrijver;
import nl.inburgeringsportaal.audit.internal.Logvraag;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.toegang.GebruikerNaam;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a data breach may be about: the objects that were opened or changed in a period, by one colleague or by all,
 * within the own organisation. Asking is a line in the log; asking about one colleague needs a ground.
 */
@Service
@RolesAllowed(Rollen.FUNCTIONARIS_GEGEVENSBESCHERMING)
@Transactional(readOnly = true)
public class BetrokkenenService {
  /** Most lines of each log that are looked at; a period with more must be split. */
  public static final int REGELS_HOOGSTENS = 1_000_000;

  private static final int GROND = 200;

  private final JdbcClient jdbc;
  private final HuidigeGebruiker.Bron bron;
  private final Logschrijver schrijver;
  private final Gebruikers gebruikers;

  BetrokkenenService(
      JdbcClient jdbc, HuidigeGebruiker.Bron bron, Logschrijver schrijver, Gebruikers gebruikers) {
    this.jdbc = jdbc;
    this.bron = bron;
    this.schrijver = schrijver;
    this.gebruikers = gebruikers;
  }

  /**
   * @param filter period, colleague with a ground, kind of object
   * @param pagina page; its sort is not used
   * @return objects, the one that was touched last first
   * @throws OngeldigeInvoer when a ground is missing
   */
  @Transactional
  public Slice<BetrokkeneListItem> list(LogFilter filter, Pageable pagina) {
    controleer(filter);
    schrijver.noteerVraag(omschrijving(filter), filter.grond());
    Logvraag vraag = vraag(filter);
    int aantal = pagina.getPageSize();
    List<BetrokkeneListItem> rijen =
        jdbc.sql(vraag.objecten())
            .params(vraag.parameters())
            .param("tot", REGELS_HOOGSTENS)
            .param("vanaf", pagina.getOffset())
            .param("aantal", aantal + 1)
            .query(
                (rij, nummer) ->
                    new BetrokkeneListItem(
                        rij.getString("object_soort") + "-" + rij.getLong("object_id"),
                        rij.getString("object_soort"),
                        rij.getLong("object_id"),
                        rij.getLong("keren"),
                        rij.getLong("mensen"),
                        rij.getBoolean("gewijzigd"),
                        rij.getObject("eerste", LocalDateTime.class),
                        rij.getObject("laatste", LocalDateTime.class)))
            .list();
    boolean meer = rijen.size() > aantal;
    return new SliceImpl<>(meer ? rijen.subList(0, aantal) : rijen, pagina, meer);
  }

  /**
   * @param filter as with {@link #list}
   * @return how many objects there are
   * @throws OngeldigeInvoer when a ground is missing
   */
  public long count(LogFilter filter) {
    controleer(filter);
    Logvraag vraag = vraag(filter);
    return jdbc.sql(vraag.aantalObjecten())
        .params(vraag.parameters())
        .param("tot", REGELS_HOOGSTENS)
        .query(Long.class)
        .single();
  }

  private Logvraag vraag(LogFilter filter) {
    return new Logvraag(filter, bron.bereik(Rol.FUNCTIONARIS_GEGEVENSBESCHERMING));
  }

  private static void controleer(LogFilter filter) {
    String grond = filter.grond();
    if (filter.gebruikersnaam() != null && (grond == null || grond.isBlank() || grond.length() > GROND)) {
      throw new OngeldigeInvoer("grond", grond, "audit.fout.grond", GROND);
    }
  }

  private String omschrijving(LogFilter filter) {
    StringBuilder tekst = new StringBuilder("betrokkenen");
    deel(tekst, "van", filter.van());
    deel(tekst, "totEnMet", filter.totEnMet());
    if (filter.gebruikersnaam() != null) {
      deel(tekst, "account", gebruikers.find(filter.gebruikersnaam()).map(GebruikerNaam::id).orElse(0L));
    }
    deel(tekst, "soort", filter.objectSoort());
    return tekst.toString();
  }

  private static void deel(StringBuilder tekst, String naam, Object waarde) {
    if (waarde != null) {
      tekst.append(' ').append(naam).append('=').append(waarde);
    }
  }
}
