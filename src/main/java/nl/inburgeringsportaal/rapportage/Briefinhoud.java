package nl.inburgeringsportaal.rapportage;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.rapport.Hoofdstuk;

/**
 * All that an uitvoeringsbrief says, in one language. This is what is kept when an edition is established, so a
 * component is added and never renamed.
 *
 * @param titel title
 * @param peildatum day of the figures
 * @param vergelijk earlier day beside it
 * @param inleiding text before the first chapter, Markdown without HTML; null for none
 * @param hoofdstukken the chapters in their order
 * @param slot text after the last chapter; null for none
 * @param toezeggingen promises and motions that are open, or were closed since the earlier day
 * @param monitoring indicators and studies of the monitoring plan
 */
public record Briefinhoud(
    String titel,
    LocalDate peildatum,
    LocalDate vergelijk,
    String inleiding,
    List<Deel> hoofdstukken,
    String slot,
    List<ToezeggingGegevens> toezeggingen,
    List<MonitoringGegevens> monitoring) {

  public Briefinhoud {
    hoofdstukken = List.copyOf(hoofdstukken);
    toezeggingen = List.copyOf(toezeggingen);
    monitoring = List.copyOf(monitoring);
  }

  /**
   * A chapter with what belongs to it.
   *
   * @param cijfers its figures
   * @param tekst what the policy officer wrote, Markdown without HTML; null for nothing
   * @param herkomst the delivery that the figures rest on; null for a chapter without deliveries
   * @param regels the rules that the figures count with, as they held on the peildatum
   */
  public record Deel(Hoofdstuk cijfers, String tekst, Herkomst herkomst, List<Regelversie> regels) {

    public Deel {
      regels = List.copyOf(regels);
    }
  }

  /**
   * A rule as it held.
   *
   * @param code code of the rule parameter
   * @param naam what it is
   * @param waarde its value
   * @param geldigVan first day of that value; null for always so far
   */
  public record Regelversie(String code, String naam, String waarde, LocalDate geldigVan) {}
}
