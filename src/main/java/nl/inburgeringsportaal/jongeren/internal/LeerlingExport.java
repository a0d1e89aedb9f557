package nl.inburgeringsportaal.jongeren.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.PersoonsExport;
import nl.inburgeringsportaal.base.PersoonsExportSql;
import nl.inburgeringsportaal.jongeren.LeerlingService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a school holds of a pupil; he is found by the number that the school gave him. */
@Component
class LeerlingExport implements PersoonsExport {
  private final JdbcClient jdbc;

  LeerlingExport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String objectSoort() {
    return LeerlingService.OBJECT;
  }

  @Override
  public String organisatiesoort() {
    return "SCHOOL";
  }

  @Override
  public Optional<Long> zoek(long organisatieId, String kenmerk) {
    return jdbc.sql("select leerling_id from leerling_persoon where school_id = ? and leerlingnummer = ?")
        .params(organisatieId, kenmerk)
        .query(Long.class)
        .optional();
  }

  @Override
  public List<Deel> delen(long organisatieId, long objectId) {
    return new PersoonsExportSql(jdbc, Map.of("school", organisatieId, "id", objectId))
        .deel(
            "gegevens",
            """
            select p.leerlingnummer, p.achternaam, p.roepnaam, p.geboortedatum, l.klas, p.mentor, p.voogd,
              l.opleidingscode as opleiding, l.begin, l.verwacht_einde, l.uitgeschreven_op, l.verblijfsstatus,
              l.woongemeente, l.acht_jaar_leerplichtig, l.diploma, l.brief_duo_op
            from leerling l join leerling_persoon p on p.leerling_id = l.id
            where l.id = :id and l.school_id = :school
            """)
        .deel(
            "signalen",
            """
            select soort, datum18, signaaldatum, status, niet_nodig_reden as reden, gesloten_op
            from signaal where leerling_id = :id and school_id = :school order by signaaldatum
            """)
        .deel(
            "andere_signalen",
            """
            select s.soort, s.grond, s.dag, s.uiterlijk, s.status, s.afgehandeld_op, o.opmerking
            from leerlingsignaal s left join leerlingsignaal_opmerking o on o.leerlingsignaal_id = s.id
            where s.leerling_id = :id and s.school_id = :school order by s.dag, s.id
            """)
        .deel(
            "gesprekken",
            """
            select g.datum, g.begintijd, g.status, g.gevoerd_op, g.elders_door, g.niet_doorgegaan_reden, v.plaats,
              v.taal_tolk, v.uitgelegd, v.wens, v.toelichting, g.delen, g.deel_grondslag as grondslag, g.gedeeld_op,
              g.delen_ingetrokken_op, v.toestemming_van, v.toestemming_op, v.toestemming_tekst,
              v.plan_keuze, v.plan_termijn_begin, v.plan_regeldatum
            from gesprek g left join gesprek_verslag v on v.gesprek_id = g.id
            where g.leerling_id = :id and g.school_id = :school order by g.datum, g.id
            """)
        .deel(
            "plan_opleidingen",
            """
            select g.datum as gesprek, o.opleidingscode as opleiding, o.begin, o.einde
            from gesprek_plan_opleiding o join gesprek g on g.id = o.gesprek_id
            where g.leerling_id = :id and g.school_id = :school order by g.datum, g.id, o.volgnummer
            """)
        .deel(
            "gedeeld_met_gemeente",
            """
            select j.kenmerk, j.ingetrokken_op, a.naam as contact, a.email, a.telefoon, a.bericht, a.beantwoord_op
            from jongere j left join jongere_antwoord a on a.jongere_id = j.id
            where j.leerling_id = :id and j.school_id = :school order by j.id
            """)
        .deel(
            "afspraken",
            """
            select wat, uiterlijk, gedaan_op from gesprek_afspraak
            where leerling_id = :id and school_id = :school order by uiterlijk, id
            """)
        .deel(
            "notities",
            """
            select geschreven_op, tekst from leerlingnotitie
            where leerling_id = :id and school_id = :school order by geschreven_op, id
            """)
        .deel(
            "wijzigingen",
            """
            select moment, veld, oud, nieuw, reden from wijzigingsregel
            where object_soort = 'leerling' and object_id = :id and organisatie_id = :school order by moment, id
            """)
        .deel(
            "inzage",
            """
            select moment, handeling from leesregel
            where object_soort = 'leerling' and object_id = :id and :school in (organisatie_id, voor_organisatie_id)
            order by moment, id
            """)
        .delen();
  }
}
