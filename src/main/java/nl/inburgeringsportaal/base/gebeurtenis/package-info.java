/** Events that travel between modules on one floor: what happened, in ids only. */
package nl.inburgeringsportaal.base.gebeurtenis;
