/**
 * Persons under the duty of inburgering: who they are, under which law and in which group, their duty and term, how to
 * reach them, and which gemeente may see them. Filled by DUO's files; the one place that says who reaches whose file.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering"})
package nl.inburgeringsportaal.inburgeraar;
