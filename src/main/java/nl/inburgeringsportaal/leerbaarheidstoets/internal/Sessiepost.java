package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.leerbaarheidstoets.Verplaatsgevolg;
import nl.inburgeringsportaal.taak.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails about a session. To a candidate that his appointment changed and that a letter comes: no name, no time, no
 * place, and never to somebody whose address is shielded. To a supervisor that something changed, with the way to the
 * session.
 */
@Component
class Sessiepost {
  private static final String KANDIDATEN =
      """
       from lbt_plaatsing p join inburgeraar_contact c on c.inburgeraar_id = p.inburgeraar_id
      where p.sessie_id = :sessie and p.beeindigd_op is null and c.email is not null and not c.indicatie_geheim
      """;

  private final Post post;
  private final Vertaling vertaling;
  private final JdbcClient jdbc;
  private final Klok klok;

  Sessiepost(Post post, Vertaling vertaling, JdbcClient jdbc, Klok klok) {
    this.post = post;
    this.vertaling = vertaling;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Who is told when the session is moved or cancelled. */
  Verplaatsgevolg gevolg(long sessieId, int plaatsen) {
    int kandidaten =
        jdbc.sql("select count(*) from lbt_plaatsing where sessie_id = ? and beeindigd_op is null")
            .param(sessieId)
            .query(Integer.class)
            .single();
    if (!post.aan()) {
      return new Verplaatsgevolg(kandidaten, 0, 0, plaatsen);
    }
    int metMail = jdbc.sql("select count(*)" + KANDIDATEN).param("sessie", sessieId).query(Integer.class).single();
    return new Verplaatsgevolg(kandidaten, metMail, begeleiders(sessieId).size(), plaatsen);
  }

  /**
   * The session is held at another moment or place.
   *
   * @param gebleven ids of who supervised it and still does
   */
  void verplaatst(long sessieId, List<Long> gebleven) {
    kandidaten(sessieId, "veranderd");
    mails(gebleven).forEach(mail -> begeleider(mail, "verplaatst", sessieId));
  }

  /** The session is not held. */
  void geannuleerd(long sessieId) {
    kandidaten(sessieId, "vervallen");
    begeleiders(sessieId).forEach(mail -> begeleider(mail, "geannuleerd", sessieId));
  }

  /**
   * Somebody was asked for new sessions: one mail, however many there are.
   *
   * @param sessies ids of the sessions, at least one
   * @param begeleiders ids of who supervises them
   */
  void gevraagd(List<Long> sessies, List<Long> begeleiders) {
    if (sessies.size() == 1) {
      gewisseld(sessies.getFirst(), List.of(), begeleiders);
      return;
    }
    for (String mail : mails(begeleiders)) {
      stuur(mail, "gevraagd-reeks", sessies.size(), post.link("mijn-sessies"));
    }
  }

  /** Others supervise it. */
  void gewisseld(long sessieId, List<Long> weg, List<Long> erbij) {
    mails(weg).forEach(mail -> begeleider(mail, "vervangen", sessieId));
    mails(erbij).forEach(mail -> begeleider(mail, "gevraagd", sessieId));
  }

  /** Candidates got a place, or another one: a letter comes. Who was mailed about it before is not mailed again. */
  void uitgenodigd(List<Long> plaatsingen) {
    if (plaatsingen.isEmpty() || !post.aan()) {
      return;
    }
    Map<Long, String> mails = new LinkedHashMap<>();
    jdbc.sql(
            """
            select p.id, c.email from lbt_plaatsing p join inburgeraar_contact c on c.inburgeraar_id = p.inburgeraar_id
            where p.id in (:ids) and p.gemaild_op is null and c.email is not null and not c.indicatie_geheim
            order by p.id
            """)
        .param("ids", plaatsingen)
        .query((rij, nummer) -> mails.put(rij.getLong(1), rij.getString(2)))
        .list();
    mails.values().removeIf(mail -> !post.isAdres(mail));
    if (mails.isEmpty()) {
      return;
    }
    mails.values().forEach(mail -> kandidaat(mail, "uitnodiging"));
    jdbc.sql(
            "update lbt_plaatsing set gemaild_op = :nu, versie = versie + 1, gewijzigd_door = :wie where id in (:ids)")
        .param("nu", klok.nu())
        .param("wie", Wijzigingsspoor.actor())
        .param("ids", mails.keySet())
        .update();
  }

  /** One candidate lost his place. */
  void vervallen(long inburgeraarId) {
    eenKandidaat(inburgeraarId, "vervallen");
  }

  /** Candidates who were told of their place lost it by a measure. */
  void maatregel(long maatregelId) {
    vervallen("p.maatregel_id = :id", Map.of("id", maatregelId));
  }

  /**
   * Candidates who were told of their place lost it.
   *
   * @param waar which placements {@code p}
   * @param parameters its parameters
   */
  void vervallen(String waar, Map<String, ?> parameters) {
    jdbc.sql(
            "select c.email from lbt_plaatsing p join inburgeraar_contact c on c.inburgeraar_id = p.inburgeraar_id"
                + " where (p.uitgenodigd_op is not null or p.gemaild_op is not null) and c.email is not null"
                + " and not c.indicatie_geheim and " + waar)
        .params(parameters)
        .query(String.class)
        .list()
        .forEach(mail -> kandidaat(mail, "vervallen"));
  }

  /** One candidate got another place. */
  void veranderd(long inburgeraarId) {
    eenKandidaat(inburgeraarId, "veranderd");
  }

  private void eenKandidaat(long inburgeraarId, String wat) {
    jdbc.sql("select email from inburgeraar_contact where inburgeraar_id = ? and email is not null"
            + " and not indicatie_geheim")
        .param(inburgeraarId)
        .query(String.class)
        .optional()
        .ifPresent(mail -> kandidaat(mail, wat));
  }

  private void kandidaten(long sessieId, String wat) {
    jdbc.sql("select c.email" + KANDIDATEN)
        .param("sessie", sessieId)
        .query(String.class)
        .list()
        .forEach(mail -> kandidaat(mail, wat));
  }

  private void kandidaat(String mail, String wat) {
    if (post.isAdres(mail)) {
      post.stuur(
          new Post.Brief(
              "lbt-" + wat, mail, tekst("kandidaat." + wat + ".onderwerp"), tekst("kandidaat." + wat + ".tekst")));
    }
  }

  private void begeleider(String mail, String wat, long sessieId) {
    stuur(mail, wat, post.link("afname/" + sessieId));
  }

  private void stuur(String mail, String wat, Object... argumenten) {
    if (post.isAdres(mail)) {
      post.stuur(
          new Post.Brief(
              "lbt-sessie-" + wat,
              mail,
              tekst("begeleider." + wat + ".onderwerp", argumenten),
              tekst("begeleider." + wat + ".tekst", argumenten)));
    }
  }

  private List<String> begeleiders(long sessieId) {
    return jdbc.sql(
            """
            select b.mail from lbt_sessie_begeleider sb join toetsbegeleider b on b.id = sb.toetsbegeleider_id
            where sb.sessie_id = ? and sb.vervangen_op is null and b.mail is not null
            """)
        .param(sessieId)
        .query(String.class)
        .list();
  }

  private List<String> mails(List<Long> begeleiders) {
    return begeleiders.isEmpty()
        ? List.of()
        : jdbc.sql("select mail from toetsbegeleider where id in (:ids) and mail is not null")
            .param("ids", begeleiders)
            .query(String.class)
            .list();
  }

  private String tekst(String sleutel, Object... argumenten) {
    return vertaling.nl("lbtplanning.mail." + sleutel, argumenten);
  }
}
