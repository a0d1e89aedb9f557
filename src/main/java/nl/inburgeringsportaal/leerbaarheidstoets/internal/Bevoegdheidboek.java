package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.CertificaatGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.DuoaccountGegevens;
import nl.inburgeringsportaal.leerbaarheidstoets.ToestemmingGegevens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates, permissions and accounts of toetsbegeleiders. Withdrawing one adds a day and a reason. */
@Component
public class Bevoegdheidboek {
  private static final String VAN_NUMMER =
      "select c.toetsbegeleider_id from certificaat c join toetsbegeleider b on b.id = c.toetsbegeleider_id"
          + " where c.nummer = :nummer and b.ingetrokken_op is null and " + Begeleiderzoeker.CERTIFICAAT_GELDT;

  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Bevoegdheidboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return his certificates, the last first
   */
  public List<CertificaatGegevens> certificaten(long begeleiderId) {
    return jdbc.sql("select * from certificaat where toetsbegeleider_id = ? order by geldig_van desc, id desc")
        .param(begeleiderId)
        .query(
            (rij, nummer) ->
                new CertificaatGegevens(
                    rij.getLong("id"),
                    rij.getString("nummer"),
                    dag(rij, "geldig_van"),
                    dag(rij, "geldig_tot"),
                    dag(rij, "uitgegeven_op"),
                    dag(rij, "ingetrokken_op"),
                    rij.getString("intrekreden")))
        .list();
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return permissions for him, the last first
   */
  public List<ToestemmingGegevens> toestemmingen(long begeleiderId) {
    return jdbc.sql(
            """
            select t.*, o.naam as organisatie from toestemming t join organisatie o on o.id = t.organisatie_id
            where t.toetsbegeleider_id = ? order by t.van desc, t.id desc
            """)
        .param(begeleiderId)
        .query(
            (rij, nummer) ->
                new ToestemmingGegevens(
                    rij.getLong("id"),
                    rij.getLong("organisatie_id"),
                    rij.getString("organisatie"),
                    dag(rij, "van"),
                    dag(rij, "tot"),
                    dag(rij, "gegeven_op"),
                    dag(rij, "ingetrokken_op"),
                    rij.getString("intrekreden")))
        .list();
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @return his accounts at DUO, the last first
   */
  public List<DuoaccountGegevens> accounts(long begeleiderId) {
    return jdbc.sql("select * from duo_account where toetsbegeleider_id = ? order by verleend_op desc, id desc")
        .param(begeleiderId)
        .query(
            (rij, nummer) ->
                new DuoaccountGegevens(
                    rij.getLong("id"),
                    dag(rij, "verleend_op"),
                    dag(rij, "ingetrokken_op"),
                    rij.getString("intrekreden")))
        .list();
  }

  private static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, LocalDate.class);
  }

  /**
   * @param certificaatId id of a certificate
   * @return whose it is
   */
  public Optional<Long> vanCertificaat(long certificaatId) {
    return jdbc.sql("select toetsbegeleider_id from certificaat where id = ?")
        .param(certificaatId)
        .query(Long.class)
        .optional();
  }

  /**
   * @param nummer number of a certificate that holds today
   * @return whose it is
   */
  public Optional<Long> vanNummer(String nummer) {
    return jdbc.sql(VAN_NUMMER)
        .param("nummer", nummer)
        .param("dag", klok.vandaag())
        .query(Long.class)
        .optional();
  }

  /** Of whom and for which gemeente a permission is. */
  public record Toestemming(long begeleiderId, long organisatieId) {}

  /**
   * @param toestemmingId id of a permission
   * @return of whom and for which gemeente it is
   */
  public Optional<Toestemming> toestemming(long toestemmingId) {
    return jdbc.sql("select toetsbegeleider_id, organisatie_id from toestemming where id = ?")
        .param(toestemmingId)
        .query((rij, nummer) -> new Toestemming(rij.getLong(1), rij.getLong(2)))
        .optional();
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @param nummer number
   * @param van first day
   * @param tot exclusive, null for no end
   * @return id of the certificate
   */
  public long certificeer(long begeleiderId, String nummer, LocalDate van, LocalDate tot) {
    long id = ids.volgende("certificaat_seq");
    jdbc.sql(
            """
            insert into certificaat (id, toetsbegeleider_id, nummer, geldig_van, geldig_tot, uitgegeven_op,
              gewijzigd_door) values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Arrays.asList(id, begeleiderId, nummer, van, tot, klok.vandaag(), Wijzigingsspoor.actor()))
        .update();
    return id;
  }

  /**
   * @param begeleiderId id of a toetsbegeleider
   * @param organisatieId the gemeente
   * @param van first day
   * @param tot exclusive, null until further notice
   * @return id of the permission
   */
  public long sta(long begeleiderId, long organisatieId, LocalDate van, LocalDate tot) {
    long id = ids.volgende("toestemming_seq");
    jdbc.sql(
            """
            insert into toestemming (id, toetsbegeleider_id, organisatie_id, van, tot, gegeven_op, gewijzigd_door)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(Arrays.asList(id, begeleiderId, organisatieId, van, tot, klok.vandaag(), Wijzigingsspoor.actor()))
        .update();
    return id;
  }

  /**
   * @param begeleiderId id of a toetsbegeleider who has no account
   * @return id of the account
   */
  public long verleen(long begeleiderId) {
    long id = ids.volgende("duo_account_seq");
    String wie = Wijzigingsspoor.actor();
    jdbc.sql(
            """
            insert into duo_account (id, toetsbegeleider_id, verleend_op, verleend_door, gewijzigd_door)
            values (?, ?, ?, ?, ?)
            """)
        .params(id, begeleiderId, klok.vandaag(), wie, wie)
        .update();
    return id;
  }

  /**
   * @param certificaatId id of a certificate
   * @param reden why it is withdrawn
   * @return false when it was withdrawn or had ended already
   */
  public boolean trekCertificaatIn(long certificaatId, String reden) {
    return trekIn("certificaat", "", "(geldig_tot is null or geldig_tot > :dag)", certificaatId, reden);
  }

  /**
   * @param toestemmingId id of a permission
   * @param reden why it is withdrawn
   * @return false when it was withdrawn or had ended already
   */
  public boolean trekToestemmingIn(long toestemmingId, String reden) {
    return trekIn("toestemming", "", "(tot is null or tot > :dag)", toestemmingId, reden);
  }

  /**
   * @param accountId id of an account
   * @param reden why DUO takes it back
   * @return false when that was done already
   */
  public boolean trekAccountIn(long accountId, String reden) {
    return trekIn("duo_account", ", ingetrokken_door = :wie", "verleend_op <= :dag", accountId, reden);
  }

  private boolean trekIn(String tabel, String ook, String loopt, long id, String reden) {
    return jdbc.sql(
                "update " + tabel
                    + " set ingetrokken_op = :dag, intrekreden = :reden, versie = versie + 1, gewijzigd_door = :wie"
                    + ook + " where id = :id and ingetrokken_op is null and " + loopt)
            .param("dag", klok.vandaag())
            .param("reden", reden)
            .param("wie", Wijzigingsspoor.actor())
            .param("id", id)
            .update()
        == 1;
  }
}
