/** Documents as PDF/UA-1, from text alone. */
package nl.inburgeringsportaal.base.pdf;
