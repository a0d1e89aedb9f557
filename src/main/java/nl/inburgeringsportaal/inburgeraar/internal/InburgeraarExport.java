package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Bsn;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.base.Vnummer;
import nl.inburgeringsportaal.inburgeraar.InburgeraarService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a gemeente holds of an inburgeraar, found by his v-nummer while that gemeente may see him: who he is, how to
 * reach him, his duty and whose file he is. What another gemeente wrote or opened is not in it.
 */
@Component
class InburgeraarExport implements PersoonsExport {
  /** True for a row with {@code inburgeraar_id} that the gemeente of this organisation sees today. */
  private static final String VAN_HIER =
      """
      exists (select 1 from inzage z join organisatie o on o.gemeentecode = z.gemeentecode and o.soort = 'GEMEENTE'
        where o.id = :organisatie and z.inburgeraar_id = p.inburgeraar_id
          and z.van <= :dag and (z.tot is null or z.tot > :dag))
      """;

  private final JdbcClient jdbc;
  private final BsnKluis kluis;
  private final Klok klok;

  InburgeraarExport(JdbcClient jdbc, BsnKluis kluis, Klok klok) {
    this.jdbc = jdbc;
    this.kluis = kluis;
    this.klok = klok;
  }

  @Override
  public String objectSoort() {
    return InburgeraarService.OBJECT;
  }

  @Override
  public String organisatiesoort() {
    return "GEMEENTE";
  }

  @Override
  public Optional<Long> zoek(long organisatieId, String kenmerk) {
    return jdbc.sql(
            "select p.inburgeraar_id from inburgeraar_persoon p where p.vnummer = :vnummer and " + VAN_HIER)
        .param("vnummer", kenmerk)
        .param("organisatie", organisatieId)
        .param("dag", klok.vandaag())
        .query(Long.class)
        .optional();
  }

  @Override
  public List<Deel> delen(long organisatieId, long objectId) {
    Map<String, Object> wie = Map.of("organisatie", organisatieId, "id", objectId, "dag", klok.vandaag());
    if (!jdbc.sql("select exists (select 1 from inburgeraar_persoon p where p.inburgeraar_id = :id and " + VAN_HIER
            + ")")
        .params(wie)
        .query(Boolean.class)
        .single()) {
      return List.of();
    }
    return new PersoonsExportSql(jdbc, wie)
        .deel(
            "persoon",
            """
            select p.vnummer, p.achternaam, p.voornamen, p.geboortedatum
            from inburgeraar_persoon p where p.inburgeraar_id = :id
            """)
        .deel(bsn(objectId))
        .deel(
            "contact",
            """
            select adres, postcode, plaats, telefoon, email, taal, tolk, indicatie_geheim
            from inburgeraar_contact where inburgeraar_id = :id
            """)
        .deel(
            "plicht",
            """
            select i.regime, i.doelgroep, i.vrijwillig, g.naam as gemeente, i.coa, k.naam as koppelgemeente,
              i.plicht_begin, i.kennisgeving, i.tien_weken_begin, i.termijn_begin,
              date_sub(i.termijn_einde, interval 1 day) as termijn_tot_en_met, i.voldaan_op, i.voldaan_reden,
              i.ontheven_op, i.einde_overig_op, i.einde_overig_reden, i.tijdelijk_vrijgesteld_van,
              i.tijdelijk_vrijgesteld_tot, i.analfabeet
            from inburgeraar i join gemeente g on g.code = i.gemeentecode
              left join gemeente k on k.code = i.koppelgemeente
            where i.id = :id
            """)
        .deel(
            "klantmanager",
            """
            select a.naam from inburgeraar_toewijzing t join gebruiker a on a.id = t.gebruiker_id
            where t.inburgeraar_id = :id and t.organisatie_id = :organisatie
            """)
        .deel(
            "wijzigingen",
            """
            select moment, veld, oud, nieuw, reden from wijzigingsregel
            where object_soort = 'inburgeraar' and object_id = :id and organisatie_id = :organisatie
            order by moment, id
            """)
        .deel(
            "inzage",
            """
            select moment, handeling from leesregel
            where object_soort = 'inburgeraar' and object_id = :id
              and :organisatie in (organisatie_id, voor_organisatie_id)
            order by moment, id
            """)
        .delen();
  }

  /** Whole: it is his own, and he has shown who he is. */
  private Deel bsn(long id) {
    record Nummer(String vnummer, String cijfer) {}
    List<List<Object>> rijen =
        jdbc.sql(
                """
                select vnummer, bsn_cijfer as cijfer from inburgeraar_persoon
                where inburgeraar_id = :id and bsn_cijfer is not null
                """)
            .param("id", id)
            .query(Nummer.class)
            .list()
            .stream()
            .map(
                rij -> {
                  Bsn bsn = kluis.ontsleutel(rij.cijfer(), new Vnummer(rij.vnummer()));
                  return List.<Object>of(bsn.cijfers());
                })
            .toList();
    return new Deel("bsn", List.of("bsn"), rijen);
  }
}
