package nl.inburgeringsportaal.leerbaarheidstoets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Leeslog;
import nl.inburgeringsportaal.base.NietGevonden;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Wijzigingslog;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Aanmeldboek;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Controlezoeker;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Functiescheiding;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Invoerregels;
import nl.inburgeringsportaal.leerbaarheidstoets.internal.Kandidaatgevolgen;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Outcomes and numbers that DUO has to look at. Whoever gave or took back an account of a toetsbegeleider does not
 * handle them for a time, see the rule {@code duo_functiescheiding_maanden}.
 */
@Service
@RolesAllowed(Rollen.MEDEWERKER_DUO)
public class UitslagcontroleService {
  /** Most characters of what is said about it. */
  public static final int LANGSTE_TOELICHTING = 500;

  private final Controlezoeker zoeker;
  private final Functiescheiding scheiding;
  private final Aanmeldboek boek;
  private final Kandidaatgevolgen gevolgen;
  private final Wijzigingslog wijzigingslog;
  private final Leeslog leeslog;
  private final JdbcClient jdbc;
  private final IdBlokken ids;

  UitslagcontroleService(
      Controlezoeker zoeker,
      Functiescheiding scheiding,
      Aanmeldboek boek,
      Kandidaatgevolgen gevolgen,
      Wijzigingslog wijzigingslog,
      Leeslog leeslog,
      JdbcClient jdbc,
      IdBlokken ids) {
    this.zoeker = zoeker;
    this.scheiding = scheiding;
    this.boek = boek;
    this.gevolgen = gevolgen;
    this.wijzigingslog = wijzigingslog;
    this.leeslog = leeslog;
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /**
   * @param filter which work
   * @param pagina page; what came first comes first
   * @return rows of that page
   */
  @Transactional(readOnly = true)
  public Slice<ControleListItem> list(ControleFilter filter, Pageable pagina) {
    List<ControleListItem> gevonden = zoeker.zoek(filter, pagina);
    boolean meer = gevonden.size() > pagina.getPageSize();
    return new SliceImpl<>(meer ? gevonden.subList(0, pagina.getPageSize()) : gevonden, pagina, meer);
  }

  /**
   * @param filter which work
   * @return how much there is
   */
  @Transactional(readOnly = true)
  public long count(ControleFilter filter) {
    return zoeker.tel(filter);
  }

  /**
   * @param sleutel {@link ControleListItem#sleutel()}
   * @return that work; that it was read is in the read log. Empty when there is none
   */
  @Transactional
  public Optional<ControleListItem> vind(String sleutel) {
    Optional<ControleListItem> gevonden = zoeker.vind(sleutel);
    gevonden.ifPresent(
        een ->
            leeslog.noteer(
                Leeslog.Handeling.GERAADPLEEGD, "lbt-uitslag", een.id(), null, "uitslagen controleren"));
    return gevonden;
  }

  /**
   * @return true when the current user may handle this work, false when he gave or took back accounts
   */
  @Transactional(readOnly = true)
  public boolean magAfhandelen() {
    return scheiding.magUitslagen();
  }

  /**
   * Gives an outcome that belongs to nobody to the candidate whose number it should have had.
   *
   * @param uitslagId id of an outcome
   * @param examennummer number of the candidate
   * @param toelichting why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when nobody has that number, or there is no explanation
   * @throws RegelOvertreden when the candidate has an outcome, or the user may not handle outcomes
   */
  public void koppel(long uitslagId, String examennummer, String toelichting) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          String soort = eisOpen(uitslagId, true);
          long deelname =
              jdbc.sql("select id from lbt_deelname where examennummer = ?")
                  .param(examennummer == null ? "" : examennummer.strip())
                  .query(Long.class)
                  .optional()
                  .orElseThrow(() -> new OngeldigeInvoer("examennummer", null, "lbt-kandidaten.fout.onbekend-nummer"));
          boek.neem(deelname);
          if (heeftUitslag(deelname)) {
            throw new RegelOvertreden("lbt-kandidaten.fout.heeft-uitslag");
          }
          jdbc.sql("update lbt_uitslag set deelname_id = ?, versie = versie + 1 where id = ?")
              .params(deelname, uitslagId)
              .update();
          handelAf(uitslagId, soort, "GEKOPPELD", waarom);
          gevolgen.van("select :id", Map.of("id", deelname));
          gevolgen.uitslagBekend(boek.spoor());
          return null;
        });
  }

  /**
   * Rejects an outcome that belongs to nobody; it is shown nowhere and waits no longer for its number.
   *
   * @param uitslagId id of an outcome
   * @param reden why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when there is no reason
   * @throws RegelOvertreden when the user may not handle outcomes
   */
  public void wijsAf(long uitslagId, String reden) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("reden", reden, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          handelAf(uitslagId, eisOpen(uitslagId, true), "AFGEWEZEN", waarom);
          return null;
        });
  }

  /**
   * Somebody looked at an outcome of a candidate and leaves it as it is.
   *
   * @param uitslagId id of an outcome
   * @param toelichting what there is to say about it, at most {@value #LANGSTE_TOELICHTING} characters; may be null
   * @throws NietGevonden when there is no such open outcome
   * @throws OngeldigeInvoer when the explanation is too long
   * @throws RegelOvertreden when the user may not handle outcomes
   */
  public void gezien(long uitslagId, String toelichting) {
    scheiding.eisUitslagen();
    String tekst = Invoerregels.misschien("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          handelAf(uitslagId, eisOpen(uitslagId, false), "GEZIEN", tekst);
          return null;
        });
  }

  /**
   * Decides about a number that was delivered for another person than who has it.
   *
   * @param deelnameId id of a deelname
   * @param verplaats true when it goes to that person with sitting and outcome, false when it stays
   * @param toelichting why, 1 to {@value #LANGSTE_TOELICHTING} characters
   * @throws NietGevonden when there is nothing to decide about it
   * @throws OngeldigeInvoer when there is no explanation
   * @throws RegelOvertreden when the user may not handle outcomes, or a decision about health hangs on the number
   */
  public void beslis(long deelnameId, boolean verplaats, String toelichting) {
    scheiding.eisUitslagen();
    String waarom = Invoerregels.tekst("toelichting", toelichting, LANGSTE_TOELICHTING);
    boek.doe(
        () -> {
          if (verplaats) {
            boek.maakStoelVrij(deelnameId, "INGETROKKEN");
          }
          boek.neem(deelnameId);
          Long ander =
              jdbc.sql("select geleverd_voor from lbt_deelname where id = ? and geleverd_voor is not null")
                  .param(deelnameId)
                  .query(Long.class)
                  .optional()
                  .orElseThrow(NietGevonden::new);
          if (verplaats) {
            verplaats(deelnameId, ander);
          }
          jdbc.sql("update lbt_deelname set geleverd_voor = null, versie = versie + 1, gewijzigd_door = ? where id = ?")
              .params(boek.spoor().door(), deelnameId)
              .update();
          schrijf(null, deelnameId, Controlesoort.ANDER_PERSOON.name(), verplaats ? "VERPLAATST" : "GEZIEN", waarom);
          return null;
        });
  }

  private void verplaats(long deelnameId, long ander) {
    boolean overgeslagen =
        jdbc.sql("select exists (select 1 from lbt_overslaan where deelname_id = ?)")
            .param(deelnameId)
            .query(Boolean.class)
            .single();
    if (overgeslagen) {
      throw new RegelOvertreden("lbt-kandidaten.fout.niet-verplaatsbaar");
    }
    Long van =
        jdbc.sql("select inburgeraar_id from lbt_deelname where id = ?").param(deelnameId).query(Long.class).single();
    jdbc.sql("update lbt_deelname set inburgeraar_id = ? where id = ?").params(ander, deelnameId).update();
    jdbc.sql("update lbt_plaatsing set inburgeraar_id = ?, versie = versie + 1 where deelname_id = ?")
        .params(ander, deelnameId)
        .update();
    wijzigingslog.noteer(KandidaatService.OBJECT, deelnameId, null, "inburgeraar", van, ander, null);
  }

  private boolean heeftUitslag(long deelname) {
    return jdbc.sql("select exists (select 1 from lbt_uitslag where deelname_id = ?)")
        .param(deelname)
        .query(Boolean.class)
        .single();
  }

  private String eisOpen(long uitslagId, boolean los) {
    return jdbc.sql(
            "select controle from lbt_uitslag where id = ? and controle is not null and afgehandeld_op is null")
        .param(uitslagId)
        .query(String.class)
        .optional()
        .filter(soort -> Controlesoort.valueOf(soort).isLos() == los)
        .orElseThrow(NietGevonden::new);
  }

  private void handelAf(long uitslagId, String soort, String besluit, String toelichting) {
    Kandidaatgevolgen.Spoor spoor = boek.spoor();
    int rijen =
        jdbc.sql(
                "update lbt_uitslag set afgehandeld_op = ?, afhandeling = ?, versie = versie + 1, gewijzigd_door = ?"
                    + " where id = ? and afgehandeld_op is null")
            .params(spoor.nu(), toelichting, spoor.door(), uitslagId)
            .update();
    if (rijen == 0) {
      throw new NietGevonden();
    }
    schrijf(uitslagId, null, soort, besluit, toelichting);
  }

  private void schrijf(Long uitslagId, Long deelnameId, String soort, String besluit, String toelichting) {
    Kandidaatgevolgen.Spoor spoor = boek.spoor();
    jdbc.sql(
            "insert into lbt_behandeling (id, uitslag_id, deelname_id, soort, besluit, gebruikersnaam, moment,"
                + " toelichting) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            java.util.Arrays.asList(
                ids.volgende("lbt_behandeling_seq"), uitslagId, deelnameId, soort, besluit, spoor.door(), spoor.nu(),
                toelichting))
        .update();
  }
}
