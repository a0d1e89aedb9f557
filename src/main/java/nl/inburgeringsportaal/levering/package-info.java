/**
 * Deliveries: files that come in from schools, DUO and gemeenten. Takes and keeps them encrypted, reads and
 * checks them, shows what is wrong per line, applies them in one transaction and tells what it did. Knows no
 * feature: a module brings a {@code base.levering.Bestandssoort} for each of its files.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang"})
package nl.inburgeringsportaal.levering;
