package nl.inburgeringsportaal.keurmerk;

import java.util.Set;

/**
 * Filter of the procedures.
 *
 * @param zoek part of the name of the school or of the reason, null for all
 * @param klokken terms that run, null or empty for all
 * @param taalschoolId of one school, null for all
 * @param eigen true for those alone on which the user works
 * @param afgesloten true for those that ended, false for those that run
 */
public record ProcedureFilter(
    String zoek, Set<Kloksoort> klokken, Long taalschoolId, boolean eigen, boolean afgesloten) {}
