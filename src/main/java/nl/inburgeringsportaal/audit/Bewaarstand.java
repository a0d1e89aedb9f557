package nl.inburgeringsportaal.audit;

import java.time.LocalDate;
import nl.inburgeringsportaal.regels.Regelwaarde;

/**
 * A category with its term and what the next run would remove.
 *
 * @param categorie name of the category
 * @param regel code of the rule that holds the term
 * @param termijn the term that holds today, null when there is none: then nothing is removed
 * @param grens what ended before this day would be removed; exclusive, null without a term
 * @param aantal how many would be removed
 */
public record Bewaarstand(String categorie, String regel, Regelwaarde termijn, LocalDate grens, long aantal) {}
