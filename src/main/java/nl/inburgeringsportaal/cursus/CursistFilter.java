package nl.inburgeringsportaal.cursus;

import java.time.LocalDate;

/**
 * Which learners of a school.
 *
 * @param instellingId the school
 * @param dag day on which the offer runs, null for today
 * @param gemeentecode only those whom this gemeente sees; null for all within reach
 * @param geenNieuwAanbod true for those alone to whom DUO may register nothing new at a school without a keurmerk: who
 *     borrows, and gezinsmigranten and others
 */
public record CursistFilter(long instellingId, LocalDate dag, String gemeentecode, boolean geenNieuwAanbod) {}
