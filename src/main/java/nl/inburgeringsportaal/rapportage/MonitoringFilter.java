package nl.inburgeringsportaal.rapportage;

/**
 * Filter of the monitoring plan; null leaves a part out.
 *
 * @param zoek part of the title, the description or who carries it out
 * @param soort which kind
 * @param status how far it is
 */
public record MonitoringFilter(String zoek, Monitoringsoort soort, Monitoringstatus status) {}
