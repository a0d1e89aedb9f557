/**
 * Pupils of a school who may become inburgeringsplichtig: who turns 18 within half a year, the talk about
 * it, and how much of the three years is left under a plan of educations. A school sees its own pupils; what
 * a gemeente may know of a talk needs recorded consent or a legal basis; it answers the school and links the youth to a
 * person of its own.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "handreiking",
      "inburgeraar"})
package nl.inburgeringsportaal.jongeren;
