package nl.inburgeringsportaal.levering;

import java.math.BigDecimal;

/**
 * A sum on the receipt of a file, to be compared with the deliverer's own.
 *
 * @param kolom column of amounts
 * @param som sum in euros over all lines of the file, refused ones included, of which the amount could be read
 */
public record Controletotaal(String kolom, BigDecimal som) {}
