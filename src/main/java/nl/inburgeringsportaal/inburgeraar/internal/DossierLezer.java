package nl.inburgeringsportaal.inburgeraar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Afscherming;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.ContactGegevens;
import nl.inburgeringsportaal.inburgeraar.Doelgroep;
import nl.inburgeringsportaal.inburgeraar.DossierGegevens;
import nl.inburgeringsportaal.inburgeraar.EindeReden;
import nl.inburgeringsportaal.inburgeraar.Plicht;
import nl.inburgeringsportaal.inburgeraar.Regime;
import nl.inburgeringsportaal.inburgeraar.VoldaanReden;
import nl.inburgeringsportaal.inburgeraar.internal.InburgeraarToegang.Opening;
import nl.inburgeringsportaal.toegang.EigenWerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one person; what comes out is whole, and masked by whoever hands it to a user. */
@Component
public class DossierLezer {
  private static final String DOSSIER =
      """
      select l.*, p.vnummer, p.bsn_cijfer, p.achternaam, p.voornamen, p.geboortedatum,
        coalesce(c.indicatie_geheim, false) as indicatie_geheim, x.dagtekening,
        t.gebruiker_id as klantmanager_id, %s as eigen
      from inburgeraar l join inburgeraar_persoon p on p.inburgeraar_id = l.id
        left join inburgeraar_contact c on c.inburgeraar_id = l.id
        left join inburgeraar_pip x on x.inburgeraar_id = l.id
        left join inburgeraar_toewijzing t on t.inburgeraar_id = l.id and t.organisatie_id = :organisatie
      where l.id = :id
      """
          .formatted(EigenWerk.van("t.gebruiker_id"));

  private final JdbcClient jdbc;
  private final BsnKluis kluis;
  private final InburgeraarToegang toegang;
  private final Klok klok;

  DossierLezer(JdbcClient jdbc, BsnKluis kluis, InburgeraarToegang toegang, Klok klok) {
    this.jdbc = jdbc;
    this.kluis = kluis;
    this.toegang = toegang;
    this.klok = klok;
  }

  /**
   * @param opening a file that the user may open
   * @return the file as he may see it
   */
  public DossierGegevens dossier(Opening opening) {
    DossierGegevens heel =
        jdbc.sql(DOSSIER)
            .param("id", opening.id())
            .param("organisatie", opening.organisatieId())
            .params(ik())
            .query((rij, nummer) -> dossier(rij))
            .single();
    return Afscherming.masker(heel, Afscherming.verborgen(DossierGegevens.class, kijker(opening, false, false)));
  }

  /**
   * @param opening a file that the user may open
   * @return contact data, whole
   */
  public ContactGegevens contact(Opening opening) {
    return jdbc.sql("select * from inburgeraar_contact where inburgeraar_id = ?")
        .param(opening.id())
        .query((rij, nummer) -> contact(rij))
        .optional()
        .orElseGet(() -> ContactGegevens.leeg(opening.id()));
  }

  /**
   * @param opening a file that the user may open
   * @param contact its contact data as they are stored
   * @return names of the components that he may not see
   */
  public Set<String> verborgen(Opening opening, ContactGegevens contact) {
    return Afscherming.verborgen(
        ContactGegevens.class, kijker(opening, contact.geheim(), contact.geheim() && isEigen(opening)));
  }

  private static Afscherming.Kijker kijker(Opening opening, boolean geheim, boolean eigen) {
    return new Afscherming.Kijker(
        opening.rollen(), geheim && !eigen ? Set.of() : Set.of(ContactGegevens.VINDBAAR));
  }

  /**
   * @param opening a file that the user may open
   * @return true when it is his own, or that of somebody whom he replaces today
   */
  public boolean isEigen(Opening opening) {
    return jdbc.sql(
            "select exists (select 1 from inburgeraar_toewijzing t where t.inburgeraar_id = :id"
                + " and t.organisatie_id = :organisatie and " + EigenWerk.van("t.gebruiker_id") + ")")
        .param("id", opening.id())
        .param("organisatie", opening.organisatieId())
        .params(ik())
        .query(Boolean.class)
        .single();
  }

  private Map<String, Object> ik() {
    return EigenWerk.parameters(toegang.wie().id(), klok.vandaag());
  }

  /**
   * @param id id of a person
   * @return his BSN, null when the portal has none
   */
  public Bsn bsn(long id) {
    return jdbc.sql("select vnummer, bsn_cijfer from inburgeraar_persoon where inburgeraar_id = ?")
        .param(id)
        .query((rij, nummer) -> java.util.Optional.ofNullable(bsn(rij)))
        .single()
        .orElse(null);
  }

  private Bsn bsn(ResultSet rij) throws SQLException {
    return kluis.ontsleutel(rij.getString("bsn_cijfer"), new Vnummer(rij.getString("vnummer")));
  }

  private DossierGegevens dossier(ResultSet rij) throws SQLException {
    Bsn bsn = bsn(rij);
    Long klantmanager = rij.getObject("klantmanager_id", Long.class);
    return new DossierGegevens(
        rij.getLong("id"),
        new Vnummer(rij.getString("vnummer")),
        bsn == null ? null : bsn.gemaskeerd(),
        rij.getString("achternaam"),
        rij.getString("voornamen"),
        dag(rij, "geboortedatum"),
        Regime.valueOf(rij.getString("regime")),
        Doelgroep.valueOf(rij.getString("doelgroep")),
        plicht(rij),
        rij.getString("gemeentecode"),
        rij.getBoolean("coa"),
        rij.getString("koppelgemeente"),
        dag(rij, "termijn_begin"),
        dag(rij, "termijn_einde"),
        dag(rij, "dagtekening"),
        rij.getObject("analfabeet", Boolean.class),
        rij.getBoolean("indicatie_geheim"),
        klantmanager,
        rij.getBoolean("eigen"));
  }

  private static Plicht plicht(ResultSet rij) throws SQLException {
    String voldaan = rij.getString("voldaan_reden");
    String einde = rij.getString("einde_overig_reden");
    return new Plicht(
        rij.getBoolean("vrijwillig"),
        dag(rij, "plicht_begin"),
        dag(rij, "kennisgeving"),
        dag(rij, "tien_weken_begin"),
        dag(rij, "voldaan_op"),
        voldaan == null ? null : VoldaanReden.valueOf(voldaan),
        dag(rij, "ontheven_op"),
        dag(rij, "einde_overig_op"),
        einde == null ? null : EindeReden.valueOf(einde),
        dag(rij, "tijdelijk_vrijgesteld_van"),
        dag(rij, "tijdelijk_vrijgesteld_tot"));
  }

  private static ContactGegevens contact(ResultSet rij) throws SQLException {
    return new ContactGegevens(
        rij.getLong("inburgeraar_id"),
        rij.getInt("versie"),
        rij.getString("adres"),
        rij.getString("postcode"),
        rij.getString("plaats"),
        rij.getString("telefoon"),
        rij.getString("email"),
        rij.getString("taal"),
        rij.getBoolean("tolk"),
        rij.getBoolean("indicatie_geheim"),
        Set.of());
  }

  private static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, LocalDate.class);
  }
}
