/**
 * The handreiking: questions and answers on inburgering for schools and gemeenten, per kind of education, each
 * with its sources, its date and what is not confirmed. Answers have versions that are added and never
 * overwritten, so the rules of an earlier day stay readable. Gives lists, one answer, search, and the answers
 * as a piece of screen for use beside a talk.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak"})
package nl.inburgeringsportaal.handreiking;
