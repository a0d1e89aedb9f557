/**
 * Misuse: one register from signal to report to outcome, about taalscholen, exams and serious incidents of the
 * leerbaarheidstoets. Signals come from everybody, also without a name; Blik op Werk and DUO handle their own part, the
 * Inspectie what is reported to it, and a reporter sees no more than how his own stands.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "base", "organisatie", "regels", "toegang", "audit", "taak", "leerbaarheidstoets", "keurmerk"
    })
package nl.inburgeringsportaal.misbruik;
