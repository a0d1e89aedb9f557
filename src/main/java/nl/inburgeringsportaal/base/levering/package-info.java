/**
 * How a module tells the delivery engine about a file: its columns, its checks and how staged lines become
 * records. The engine (module {@code levering}) handles every {@code Bestandssoort} that it finds.
 */
package nl.inburgeringsportaal.base.levering;
