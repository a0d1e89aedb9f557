package nl.inburgeringsportaal.inburgeraar.internal;

import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.levering.Intrekking;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes back what a delivery made of names, birth date and BSN. They have no row history: their change log tells what
 * they were. Of a BSN it tells only whether there was one, so that an earlier one cannot come back.
 */
class Persoonsherstel {
  private static final List<String> LEESBAAR = List.of("achternaam", "voornamen", "geboortedatum");

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Map<String, Object> parameters;

  Persoonsherstel(JdbcClient jdbc, IdBlokken ids, Map<String, Object> parameters) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.parameters = parameters;
  }

  /** Finds the values that the delivery changed, and those of them that nobody changed since. */
  void zoek() {
    jdbc.sql(
            """
            create or replace temporary table herstel_persoon (primary key (inburgeraar_id, veld)) as
            select w.object_id as inburgeraar_id, w.veld, w.oud, w.nieuw,
              not exists (select 1 from wijzigingsregel z where z.object_soort = 'inburgeraar'
                and z.object_id = w.object_id and z.veld = w.veld and not (z.levering_id <=> w.levering_id)
                and (z.moment > w.moment or (z.moment = w.moment and z.id > w.id))) as terug
            from wijzigingsregel w join inburgeraar_persoon p on p.inburgeraar_id = w.object_id
            where w.levering_id = :oud and w.object_soort = 'inburgeraar'
            """)
        .params(parameters)
        .update();
  }

  /**
   * @return of how many persons another BSN would have to come back
   */
  long onbekendBsn() {
    return aantal("select count(*) from herstel_persoon where veld = 'bsn' and terug and oud is not null");
  }

  Intrekking.Telling telling() {
    return new Intrekking.Telling(
        "inburgeraar_persoon",
        0,
        aantal("select count(distinct inburgeraar_id) from herstel_persoon where terug"),
        aantal("select count(distinct inburgeraar_id) from herstel_persoon where not terug"));
  }

  private long aantal(String vraag) {
    return jdbc.sql(vraag).query(Long.class).single();
  }

  /** Writes what was, and that it became so again. */
  void zetTerug() {
    noteer();
    for (String veld : LEESBAAR) {
      zet("p.%s = t.oud".formatted(veld), veld);
    }
    zet("p.bsn_hash = null, p.bsn_cijfer = null", "bsn");
    // The row always gets the delivery, also when only a name changed: the delivery finds it back by it.
    jdbc.sql(
            """
            update inburgeraar l join (select distinct inburgeraar_id from herstel_persoon where terug) t
              on t.inburgeraar_id = l.id
            set l.versie = l.versie + 1, l.gewijzigd_door = :door, l.reden = null, l.levering_id = :levering
            where not (l.levering_id <=> :levering)
            """)
        .params(parameters)
        .update();
  }

  private void zet(String waarde, String veld) {
    jdbc.sql(
            "update herstel_persoon t join inburgeraar_persoon p on p.inburgeraar_id = t.inburgeraar_id set " + waarde
                + ", p.versie = p.versie + 1, p.gewijzigd_door = :door, p.reden = null where t.terug and t.veld = '"
                + veld + "'")
        .params(parameters)
        .update();
  }

  private void noteer() {
    int aantal =
        jdbc.sql(
                """
                create or replace temporary table inburgeraar_verschil (nummer bigint not null primary key) as
                select row_number() over (order by inburgeraar_id, veld) - 1 as nummer, t.* from herstel_persoon t
                where t.terug
                """)
            .update();
    if (aantal == 0) {
      return;
    }
    ids.reserveer("wijzigingsregel_seq", aantal);
    jdbc.sql(
            """
            insert into wijzigingsregel (id, moment, organisatie_id, object_soort, object_id, veld, oud, nieuw,
              gewijzigd_door, levering_id)
            select b.eerste + v.nummer mod 50, :nu, :leverancier, 'inburgeraar', v.inburgeraar_id, v.veld, v.nieuw,
              v.oud, :door, :levering
            from inburgeraar_verschil v join id_blok b on b.nummer = v.nummer div 50
            """)
        .params(parameters)
        .update();
  }
}
