package nl.inburgeringsportaal.leerbaarheidstoets.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Wijzigingsspoor;
import nl.inburgeringsportaal.inburgeraar.Personenbereik;
import nl.inburgeringsportaal.leerbaarheidstoets.Noshow;
import nl.inburgeringsportaal.leerbaarheidstoets.Noshowafhandeling;
import nl.inburgeringsportaal.toegang.EigenWerk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did not come, for the klantmanager of the person and who replaces him; of somebody who is nobody's, for every
 * klantmanager.
 */
@Component
public class Noshowzoeker {
  private static final String TOEGEWEZEN =
      "(select 1 from inburgeraar_toewijzing t where t.inburgeraar_id = p.inburgeraar_id"
          + " and t.organisatie_id in (:organisaties)";

  private static final String VAN =
      """
       from lbt_noshow n join lbt_plaatsing p on p.id = n.plaatsing_id join lbt_sessie s on s.id = p.sessie_id
        join toetslokaal k on k.id = s.lokaal_id join toetslocatie l on l.id = k.locatie_id
        join organisatie o on o.id = s.organisatie_id join inburgeraar i on i.id = p.inburgeraar_id
        join inburgeraar_persoon w on w.inburgeraar_id = p.inburgeraar_id
      where n.afgehandeld_op is null and (exists %1$s and %2$s) or not exists %1$s)) and\
      """
          .formatted(TOEGEWEZEN, EigenWerk.van("t.gebruiker_id"));

  private final JdbcClient jdbc;
  private final Klok klok;

  Noshowzoeker(JdbcClient jdbc, Klok klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * @param zicht whom the user reaches
   * @param ik id of his account
   * @param hoogstens most rows
   * @return the open ones, the first reported first
   */
  public List<Noshow> open(Personenbereik.Zicht zicht, long ik, int hoogstens) {
    if (zicht.gemeenten().isEmpty()) {
      return List.of();
    }
    return lees(zicht, ik, "", Map.of(), hoogstens);
  }

  /**
   * @param zicht whom the user reaches
   * @param ik id of his account
   * @return how many are open
   */
  public long aantal(Personenbereik.Zicht zicht, long ik) {
    return zicht.gemeenten().isEmpty()
        ? 0
        : jdbc.sql("select count(*)" + VAN + " " + zicht.voorwaarde("p.inburgeraar_id"))
            .params(parameters(zicht, ik))
            .query(Long.class)
            .single();
  }

  /**
   * @param zicht whom the user reaches
   * @param ik id of his account
   * @param id id of one
   * @return it when it is open and his
   */
  public Optional<Noshow> vind(Personenbereik.Zicht zicht, long ik, long id) {
    return zicht.gemeenten().isEmpty()
        ? Optional.empty()
        : lees(zicht, ik, " and n.id = :id", Map.of("id", id), 1).stream().findFirst();
  }

  private List<Noshow> lees(
      Personenbereik.Zicht zicht, long ik, String extra, Map<String, Object> meer, int hoogstens) {
    return jdbc.sql(
            "select n.id, p.inburgeraar_id, concat_ws(' ', w.voornamen, w.achternaam) as naam, o.naam as gemeente,"
                + " l.naam as locatie, s.begin, n.oproep, i.doelgroep = 'ASIELSTATUSHOUDER' as asiel" + VAN + " "
                + zicht.voorwaarde("p.inburgeraar_id") + extra + " order by n.gemeld_op, n.id limit :hoogstens")
        .params(parameters(zicht, ik))
        .params(meer)
        .param("hoogstens", hoogstens)
        .query(
            (rij, nummer) ->
                new Noshow(
                    rij.getLong("id"),
                    rij.getLong("inburgeraar_id"),
                    rij.getString("naam"),
                    rij.getString("gemeente"),
                    rij.getString("locatie"),
                    rij.getObject("begin", java.time.LocalDateTime.class),
                    rij.getInt("oproep"),
                    rij.getBoolean("asiel")))
        .list();
  }

  private Map<String, Object> parameters(Personenbereik.Zicht zicht, long ik) {
    Map<String, Object> parameters = new HashMap<>(zicht.parameters());
    parameters.put("organisaties", new java.util.TreeSet<>(zicht.gemeenten().values()));
    parameters.putAll(EigenWerk.parameters(ik, klok.vandaag()));
    return parameters;
  }

  /**
   * @param id id of one
   * @param afhandeling what was found
   * @return false when somebody else handled it first
   */
  public boolean handelAf(long id, Noshowafhandeling afhandeling) {
    return jdbc.sql(
            """
            update lbt_noshow set afhandeling = ?, afgehandeld_op = ?, versie = versie + 1, gewijzigd_door = ?
            where id = ? and afgehandeld_op is null
            """)
        .params(afhandeling.name(), klok.nu(), Wijzigingsspoor.actor(), id)
        .update() == 1;
  }
}
