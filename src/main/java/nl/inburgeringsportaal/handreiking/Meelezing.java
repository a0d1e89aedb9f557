package nl.inburgeringsportaal.handreiking;

import java.time.LocalDate;
import nl.inburgeringsportaal.base.Rol;

/**
 * Colleagues who are asked to read a draft.
 *
 * @param id id
 * @param rol the role that they have
 * @param organisatieId organisation for which they work, null for every one
 * @param totEnMet last day on which they may, inclusive
 */
public record Meelezing(long id, Rol rol, Long organisatieId, LocalDate totEnMet) {}
