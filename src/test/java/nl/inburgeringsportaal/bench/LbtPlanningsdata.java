package nl.inburgeringsportaal.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three years of leerbaarheidstoets in the whole country, invented and the same at every run: 10,000 sessions and
 * 60,000 candidates a year, the last two months still to come. One session in twenty is of the largest gemeente, where
 * 500 candidates wait besides; the others share the rest.
 *
 * @param gemeente organisation of the largest gemeente
 * @param planner user name of somebody who plans there, and nowhere else
 */
record LbtPlanningsdata(long gemeente, String planner) {
  static final int JAREN = 3;
  static final int SESSIES = 10_000 * JAREN;
  static final int KANDIDATEN = 60_000 * JAREN;
  static final int WACHTEND = 500;

  private static final String GROOTSTE = "GM0363";
  private static final int PER_SESSIE = KANDIDATEN / SESSIES;
  private static final int MAANDEN_VOORUIT = 2;
  private static final long GEBOUW = 70_000_000;
  private static final long SESSIE = 71_000_000;
  private static final long WIE = 72_000_000;
  private static final long KANDIDAAT = 73_000_000;
  private static final int BEGELEIDERS = 3;
  private static final int LOKALEN = 4;

  private static final String DEEL =
      List.of(
              "ab", "dar", "el", "fi", "gam", "ha", "is", "ka", "lo", "mi", "na", "om", "ra", "sel", "ta", "wel", "ya",
              "zu")
          .stream()
          .map(deel -> "'" + deel + "'")
          .collect(Collectors.joining(", ", "elt(1 + floor(rand(%d) * 18), ", ")"));

  static LbtPlanningsdata maak(JdbcTemplate jdbc, Testgegevens gegevens, LocalDate vandaag) {
    gemeenten(jdbc);
    gebouwen(jdbc);
    begeleiders(jdbc);
    sessies(jdbc, vandaag);
    kandidaten(jdbc, vandaag);
    uitslagen(jdbc, vandaag);
    jdbc.execute(
        "analyze table organisatie, toetslocatie, toetslokaal, toetsbegeleider, certificaat, toestemming, duo_account,"
            + " lbt_sessie, lbt_sessie_begeleider, lbt_deelname, lbt_plaatsing, lbt_wens, lbt_uitslag, inburgeraar,"
            + " inburgeraar_persoon, inzage");
    long gemeente =
        jdbc.queryForObject("select id from bench_gemeente where gemeentecode = ?", Long.class, GROOTSTE);
    return new LbtPlanningsdata(gemeente, gegevens.nieuwePersoon(gemeente, Rol.TOETSPLANNER));
  }

  /** Every gemeente of today, each with its organisation; number 0 is the largest. */
  static void gemeenten(JdbcTemplate jdbc) {
    jdbc.update(
        "insert into organisatie (id, soort, naam, gemeentecode, gewijzigd_door) select next value for organisatie_seq,"
            + " 'GEMEENTE', concat('Gemeente ', g.naam, ' van de meting'), g.code, 'bench' from gemeente g"
            + " where g.geldig_tot is null and not exists (select 1 from organisatie o where o.soort = 'GEMEENTE'"
            + " and o.gemeentecode = g.code)");
    jdbc.execute(
        "create or replace table bench_gemeente (nummer int not null primary key, id bigint not null,"
            + " gemeentecode char(6) not null) as select row_number() over (order by o.gemeentecode <> '" + GROOTSTE
            + "', o.gemeentecode) - 1 as nummer, min(o.id) as id, o.gemeentecode from organisatie o"
            + " join gemeente g on g.code = o.gemeentecode and g.geldig_tot is null where o.soort = 'GEMEENTE'"
            + " group by o.gemeentecode");
  }

  private static void gebouwen(JdbcTemplate jdbc) {
    jdbc.update(
        "insert into toetslocatie (id, organisatie_id, naam, adres, postcode, plaats, gewijzigd_door)"
            + " select ? + nummer, id, concat('Gebouw ', nummer), 'Straat 1', '1011 AA', 'Stad', 'bench'"
            + " from bench_gemeente", GEBOUW);
    jdbc.update(
        "insert into toetslokaal (id, locatie_id, naam, plaatsen, apparaten, rolstoel, gewijzigd_door)"
            + " select ? + g.nummer * " + LOKALEN + " + r.seq, ? + g.nummer, concat('Lokaal ', r.seq), 8, 8, r.seq = 0,"
            + " 'bench' from bench_gemeente g join seq_0_to_" + (LOKALEN - 1) + " r", GEBOUW, GEBOUW);
  }

  private static void begeleiders(JdbcTemplate jdbc) {
    String allen = " from bench_gemeente g join seq_0_to_" + (BEGELEIDERS - 1) + " r";
    String id = WIE + " + g.nummer * " + BEGELEIDERS + " + r.seq";
    jdbc.update(
        "insert into toetsbegeleider (id, organisatie_id, naam, mail, voorgesteld_op, gewijzigd_door) select " + id
            + ", g.id, concat('Begeleider ', g.nummer, ' ', r.seq), concat('b', g.nummer, '.', r.seq, '@voorbeeld.nl'),"
            + " '2023-01-02', 'bench'" + allen);
    jdbc.update(
        "insert into certificaat (id, toetsbegeleider_id, nummer, geldig_van, uitgegeven_op, gewijzigd_door) select "
            + id + ", " + id + ", concat('BENCH', " + id + "), '2023-02-01', '2023-02-01', 'bench'" + allen);
    jdbc.update(
        "insert into toestemming (id, toetsbegeleider_id, organisatie_id, van, gegeven_op, gewijzigd_door) select " + id
            + ", " + id + ", g.id, '2023-02-01', '2023-02-01', 'bench'" + allen);
    jdbc.update(
        "insert into duo_account (id, toetsbegeleider_id, verleend_op, verleend_door, gewijzigd_door) select " + id
            + ", " + id + ", '2023-02-01', 'bench', 'bench'" + allen);
  }

  /** One in twenty is of the largest gemeente. */
  private static void sessies(JdbcTemplate jdbc, LocalDate vandaag) {
    LocalDate einde = vandaag.plusMonths(MAANDEN_VOORUIT);
    LocalDate begin = einde.minusYears(JAREN);
    jdbc.update(
        "create or replace table bench_sessie (nummer int not null primary key, gemeente int not null,"
            + " begin datetime not null) as select seq as nummer, if(rand(20) < 0.05, 0, 1 + floor(rand(21) *"
            + " (select count(*) - 1 from bench_gemeente))) as gemeente, ? + interval floor(rand(22) * datediff(?, ?))"
            + " day + interval if(seq mod 2 = 0, 9, 13) hour as begin from seq_0_to_" + (SESSIES - 1),
        begin.atStartOfDay(), einde, begin);
    String status = "if(b.begin < '" + vandaag + "', if(b.begin < '" + vandaag.minusDays(30)
        + "', 'UITSLAGEN_BEKEND', 'AFGEROND'), 'KLAARGEZET')";
    jdbc.update(
        "insert into lbt_sessie (id, organisatie_id, lokaal_id, begin, einde, gewenste_plaatsen, plaatsen, bezet,"
            + " status, gewijzigd_door) select ? + b.nummer, g.id, ? + g.nummer * " + LOKALEN
            + " + b.nummer mod " + LOKALEN + ", b.begin, b.begin + interval 2 hour, 8, 8, if(b.begin < '"
            + vandaag + "', 6, 4), " + status
            + ", 'bench' from bench_sessie b join bench_gemeente g on g.nummer = b.gemeente", SESSIE, GEBOUW);
    jdbc.update(
        "insert into lbt_sessie_begeleider (id, sessie_id, toetsbegeleider_id, toegewezen_op, gewijzigd_door) select"
            + " ? + b.nummer, ? + b.nummer, ? + b.gemeente * " + BEGELEIDERS + " + b.nummer mod " + BEGELEIDERS
            + ", '2023-02-01', 'bench' from bench_sessie b", SESSIE, SESSIE, WIE);
  }

  /** Six for each session; of one to come four have a seat and two wait. And those who wait in the largest gemeente. */
  private static void kandidaten(JdbcTemplate jdbc, LocalDate vandaag) {
    jdbc.update(
        "create or replace table bench_kandidaat (nummer int not null primary key, sessie int, gemeente int not null,"
            + " dag date not null, status varchar(20) not null) as select"
            + " b.nummer * " + PER_SESSIE + " + r.seq as nummer, if(b.begin >= ? and r.seq >= 4, null, b.nummer)"
            + " as sessie, b.gemeente, date(b.begin) as dag,"
            + " case when b.begin >= ? then if(r.seq < 4, 'INGEPLAND', 'AANGEMELD')"
            + " when (b.nummer + r.seq) mod 33 = 0 then 'NIET_VERSCHENEN' when b.begin < ? then 'UITSLAG_BEKEND'"
            + " else 'AFGENOMEN' end as status from bench_sessie b join seq_0_to_" + (PER_SESSIE - 1) + " r",
        vandaag, vandaag, vandaag.minusDays(30));
    jdbc.update(
        "insert into bench_kandidaat (nummer, gemeente, dag, status) select " + KANDIDATEN + " + seq, 0,"
            + " ? + interval seq mod 60 day, 'AANGEMELD' from seq_0_to_" + (WACHTEND - 1), vandaag);
    jdbc.update(
        "insert into inburgeraar (id, regime, doelgroep, vrijwillig, gemeentecode, coa, plicht_begin, kennisgeving,"
            + " gewijzigd_door) select ? + k.nummer, 'WI2021', 'ASIELSTATUSHOUDER', false, g.gemeentecode, false,"
            + " k.dag - interval 70 day, k.dag - interval 60 + k.nummer mod 9 day, 'bench'"
            + " from bench_kandidaat k join bench_gemeente g on g.nummer = k.gemeente", KANDIDAAT);
    jdbc.update(
        "insert into inburgeraar_persoon (inburgeraar_id, vnummer, achternaam, voornamen, geboortedatum,"
            + " gewijzigd_door) select ? + nummer, concat('7', lpad(nummer, 9, '0')), concat("
            + DEEL.formatted(1) + ", " + DEEL.formatted(2) + ", " + DEEL.formatted(3) + ", " + DEEL.formatted(4)
            + "), concat(" + DEEL.formatted(5)
            + ", " + DEEL.formatted(6) + "), '1975-01-01' + interval nummer mod 9000 day, 'bench' from bench_kandidaat",
        KANDIDAAT);
    jdbc.update(
        "insert into inzage (inburgeraar_id, gemeentecode, grond, van, gewijzigd_door) select ? + k.nummer,"
            + " g.gemeentecode, 'WOONT', '2023-01-01', 'bench' from bench_kandidaat k"
            + " join bench_gemeente g on g.nummer = k.gemeente", KANDIDAAT);
    jdbc.update(
        "insert into lbt_wens (inburgeraar_id, instructietaal, rolstoel, gewijzigd_door) select ? + nummer,"
            + " elt(1 + nummer div 3 mod 6, 'ar', 'ti', 'fa', 'tr', 'uk', 'so'), nummer mod 50 = 0, 'bench'"
            + " from bench_kandidaat where nummer mod 3 = 0", KANDIDAAT);
    jdbc.update(
        "insert into lbt_deelname (id, inburgeraar_id, examennummer, aangemeld_op, status, herkomst, gewijzigd_door)"
            + " select ? + nummer, ? + nummer, if(status = 'AANGEMELD' and nummer mod 20 = 0, null, concat('LBTP',"
            + " lpad(nummer, 8, '0'))), dag - interval 50 day, status, if(nummer mod 20 = 0, 'GEMEENTE', 'DUO'),"
            + " 'bench' from bench_kandidaat", KANDIDAAT, KANDIDAAT);
    jdbc.update(
        "insert into lbt_plaatsing (id, sessie_id, deelname_id, inburgeraar_id, organisatie_id, status, geplaatst_op,"
            + " gewijzigd_door) select ? + k.nummer, ? + k.sessie, ? + k.nummer, ? + k.nummer, g.id,"
            + " if(k.status = 'UITSLAG_BEKEND', 'AFGENOMEN', k.status), '2023-02-01', 'bench' from bench_kandidaat k"
            + " join bench_gemeente g on g.nummer = k.gemeente where k.sessie is not null",
        KANDIDAAT, SESSIE, KANDIDAAT, KANDIDAAT);
  }

  /** One in a thousand has to be looked at by DUO. */
  private static void uitslagen(JdbcTemplate jdbc, LocalDate vandaag) {
    jdbc.update(
        "insert into lbt_uitslag (id, examennummer, deelname_id, datum_afname, resultaat, behaalde_score,"
            + " benodigde_score, ontvangen_op, controle, gewijzigd_door) select ? + nummer, concat('LBTP',"
            + " lpad(nummer, 8, '0')), ? + nummer, dag,"
            + " if(nummer mod 4 = 0, 'B1_HAALBAAR', 'B1_NIET_HAALBAAR'), 40, 45,"
            + " ? - interval nummer mod 700 hour, if(nummer mod 1000 = 0, 'ANDERE_UITSLAG', null), 'bench'"
            + " from bench_kandidaat where status = 'UITSLAG_BEKEND'",
        KANDIDAAT, KANDIDAAT, vandaag.atStartOfDay());
  }
}
