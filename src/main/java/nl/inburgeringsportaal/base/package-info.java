/**
 * Shared kernel: the words every module uses (roles, scope, clock, faults, intervals) and the small
 * interfaces through which a lower floor is fed by a higher one. Knows no other module.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package nl.inburgeringsportaal.base;
