/**
 * Supervision of taalscholen by Blik op Werk in the classroom: when a visit is due by the rules, visits with who
 * carries them out and who may not, the form with its criteria that goes on without a connection, judgement and
 * report, and what follows. When a school has to be visited is computed from its keurmerk and the visits that were
 * held.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "keurmerk"})
package nl.inburgeringsportaal.toezicht;
