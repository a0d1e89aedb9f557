/**
 * The frame around every screen: main layout with navigation per role, error pages, end of the session, help
 * and the public pages. Knows no feature; a feature shows itself with a {@code base.ui.Navigatie} bean.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "toegang", "taak"})
package nl.inburgeringsportaal.shell;
