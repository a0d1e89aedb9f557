/**
 * The keurmerk of taalscholen by Blik op Werk: their files, the procedure from an onderzoek to a ruling, decisions by a
 * second person, the status that follows from them on its day, the public register, and who is told. A status is never
 * overwritten; the people who learn somewhere stay with the module {@code cursus}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "inburgeraar", "cursus"
    })
package nl.inburgeringsportaal.keurmerk;
