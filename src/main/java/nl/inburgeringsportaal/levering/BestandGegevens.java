package nl.inburgeringsportaal.levering;

import java.util.List;

/**
 * A file of a delivery: its receipt and what became of it.
 *
 * @param naam name of the part
 * @param bestandsnaam as the user called it, may be null
 * @param bytes size
 * @param sha256 checksum in lower case hexadecimal
 * @param leesbaar false when it could not be read to its end, null before it has been read
 * @param kolommen columns that it has
 * @param gelezen lines without the header
 * @param nieuw records that were added
 * @param gewijzigd records of which a value became another one
 * @param ongewijzigd records that were the same already
 * @param geweigerd lines that are refused
 * @param fouten problems that refuse a line or the file
 * @param waarschuwingen problems that refuse nothing
 * @param totalen sums of its columns of amounts; empty when it has none or has not been read
 */
public record BestandGegevens(
    String naam,
    String bestandsnaam,
    long bytes,
    String sha256,
    Boolean leesbaar,
    List<String> kolommen,
    long gelezen,
    long nieuw,
    long gewijzigd,
    long ongewijzigd,
    long geweigerd,
    long fouten,
    long waarschuwingen,
    List<Controletotaal> totalen) {}
