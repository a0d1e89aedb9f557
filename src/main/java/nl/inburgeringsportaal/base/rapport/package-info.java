/** By which a module adds a chapter with its figures to the uitvoeringsbrief. */
package nl.inburgeringsportaal.base.rapport;
