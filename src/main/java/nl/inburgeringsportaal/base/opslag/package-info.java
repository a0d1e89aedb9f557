/**
 * The closed store: files that somebody sends in, encrypted in the database. What it takes is decided by the content of
 * a file; who may see one is decided by the service that owns the object it belongs to.
 */
package nl.inburgeringsportaal.base.opslag;
