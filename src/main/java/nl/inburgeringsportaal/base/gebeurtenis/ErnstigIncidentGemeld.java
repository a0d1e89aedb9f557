package nl.inburgeringsportaal.base.gebeurtenis;

/**
 * A supervisor reported a serious incident in a session of the leerbaarheidstoets. Published in the transaction that
 * keeps the incident; delivered at least once.
 *
 * @param incidentId id of the incident
 * @param sessieId id of the session
 */
public record ErnstigIncidentGemeld(long incidentId, long sessieId) {}
