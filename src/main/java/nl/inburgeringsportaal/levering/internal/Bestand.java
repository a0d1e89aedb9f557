package nl.inburgeringsportaal.levering.internal;

import java.util.List;

/**
 * A file of a delivery as the engine sees it.
 *
 * @param leveringId its delivery
 * @param naam name of the part
 * @param bytes size
 * @param delen number of stored pieces
 * @param sha256 checksum of the content
 * @param leesbaar false when it could not be read to its end
 * @param kolommen columns that it has, empty before it has been read
 * @param gelezen lines without the header
 * @param geweigerd lines that are refused
 * @param fouten problems that refuse a line or the file
 */
record Bestand(
    long leveringId,
    String naam,
    long bytes,
    int delen,
    String sha256,
    boolean leesbaar,
    List<String> kolommen,
    long gelezen,
    long geweigerd,
    long fouten) {}
