package nl.inburgeringsportaal.taak;

import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.RegelOvertreden;
import nl.inburgeringsportaal.toegang.Namens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether and how often somebody gets the counts of his work by mail; each user chooses for himself. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class SamenvattingService {
  private final JdbcClient jdbc;
  private final Post post;
  private final Namens namens;
  private final HuidigeGebruiker.Bron bron;

  SamenvattingService(JdbcClient jdbc, Post post, Namens namens, HuidigeGebruiker.Bron bron) {
    this.jdbc = jdbc;
    this.post = post;
    this.namens = namens;
    this.bron = bron;
  }

  /**
   * @return how it stands for the organisation of this session
   */
  @Transactional(readOnly = true)
  public Samenvattingstand stand() {
    Ritme ritme =
        jdbc.sql("select ritme from samenvatting where gebruiker_id = ? and organisatie_id = ?")
            .params(wie().id(), wie().organisatieId())
            .query(Ritme.class)
            .optional()
            .orElse(Ritme.NIET);
    return new Samenvattingstand(
        ritme, post.aan(), namens.postadres(wie().id()).map(Namens.Postadres::email).orElse(null));
  }

  /**
   * @param ritme how often from now on
   * @throws RegelOvertreden when this portal cannot send mail, or the account has no address
   */
  public void kies(Ritme ritme) {
    if (ritme == Ritme.NIET) {
      jdbc.sql("delete from samenvatting where gebruiker_id = ? and organisatie_id = ?")
          .params(wie().id(), wie().organisatieId())
          .update();
      return;
    }
    Samenvattingstand nu = stand();
    if (!nu.kanMailen()) {
      throw new RegelOvertreden("taak.samenvattingmail.geen-server");
    }
    if (nu.email() == null) {
      throw new RegelOvertreden("taak.samenvattingmail.geen-adres");
    }
    jdbc.sql(
            """
            insert into samenvatting (gebruiker_id, organisatie_id, ritme, gewijzigd_door)
            values (:gebruiker, :organisatie, :ritme, :door)
            on duplicate key update ritme = values(ritme), gewijzigd_door = values(gewijzigd_door),
              versie = samenvatting.versie + 1
            """)
        .param("gebruiker", wie().id())
        .param("organisatie", wie().organisatieId())
        .param("ritme", ritme.name())
        .param("door", wie().gebruikersnaam())
        .update();
  }

  private HuidigeGebruiker wie() {
    return bron.verplicht();
  }
}
