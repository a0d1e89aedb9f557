package nl.inburgeringsportaal.base.levering;

/**
 * A check of staged lines in one SQL statement.
 *
 * @param kolom name of the column that the problem is about, null for the whole line
 * @param sleutel key of the text; its last part is the code that the API shows
 * @param waarschuwing true when it refuses nothing
 * @param vereist the check is left out when the file does not have this column; null for always
 * @param sql a select of three columns: {@code regel}; {@code argumenten}, a JSON array of texts or null;
 *     {@code waarde}, the field or null. It may use the parameters {@code :levering}, {@code :organisatie},
 *     {@code :dag} (day of the delivery) and for each column of the kind {@code :heeft_} with its name, true when the
 *     file has it.
 */
public record Controle(String kolom, String sleutel, boolean waarschuwing, String vereist, String sql) {}
