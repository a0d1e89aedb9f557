package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.inburgeringsportaal.base.IdBlokken;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.BegeleidervoorstelGegevens;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where toetsbegeleiders are kept. */
@Component
public class Begeleiderboek {
  private final JdbcClient jdbc;
  private final IdBlokken ids;
  private final Klok klok;

  Begeleiderboek(JdbcClient jdbc, IdBlokken ids, Klok klok) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.klok = klok;
  }

  /**
   * What is known of a person besides the facts about him.
   *
   * @param id id
   * @param organisatieId gemeente that proposed him
   * @param mail address of the work, null once removed
   * @param portaalnaam name of his account, null for none
   * @param ingetrokkenOp when the gemeente took him back, null when it did not
   * @param intrekreden why
   */
  public record Begeleider(
      long id,
      long organisatieId,
      String mail,
      String portaalnaam,
      LocalDate ingetrokkenOp,
      String intrekreden) {

    /** Not the person: a record is easily written to a log. */
    @Override
    public String toString() {
      return "Begeleider[" + id + "]";
    }
  }

  /**
   * @param gegevens who is proposed
   * @return his id
   * @throws RegelOvertreden when the gemeente proposed him already
   */
  public long voegToe(BegeleidervoorstelGegevens gegevens) {
    long id = ids.volgende("toetsbegeleider_seq");
    try {
      jdbc.sql(
              """
              insert into toetsbegeleider (id, organisatie_id, gebruiker_id, naam, mail, voorgesteld_op, gewijzigd_door)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              java.util.Arrays.asList(
                  id,
                  gegevens.gemeenteId(),
                  gegevens.gebruikerId(),
                  gegevens.naam(),
                  gegevens.mail(),
                  klok.vandaag(),
                  Wijzigingsspoor.actor()))
          .update();
    } catch (DuplicateKeyException dubbel) {
      throw new RegelOvertreden("leerbaarheidstoets.fout.bestaat");
    }
    return id;
  }

  /**
   * @param id id of a toetsbegeleider
   * @return what is known of him, empty when there is no such person
   */
  public Optional<Begeleider> vind(long id) {
    return jdbc.sql(
            """
            select b.*, g.naam as portaalnaam from toetsbegeleider b left join gebruiker g on g.id = b.gebruiker_id
            where b.id = ?
            """)
        .param(id)
        .query((rij, nummer) -> begeleider(rij))
        .optional();
  }

  private static Begeleider begeleider(ResultSet rij) throws SQLException {
    return new Begeleider(
        rij.getLong("id"),
        rij.getLong("organisatie_id"),
        rij.getString("mail"),
        rij.getString("portaalnaam"),
        rij.getObject("ingetrokken_op", LocalDate.class),
        rij.getString("intrekreden"));
  }

  /**
   * @param id id of a toetsbegeleider
   * @param reden why the gemeente takes him back
   */
  public void trekTerug(long id, String reden) {
    jdbc.sql(
            """
            update toetsbegeleider set ingetrokken_op = ?, intrekreden = ?, versie = versie + 1, gewijzigd_door = ?
            where id = ?
            """)
        .params(klok.vandaag(), reden, Wijzigingsspoor.actor(), id)
        .update();
  }
}
