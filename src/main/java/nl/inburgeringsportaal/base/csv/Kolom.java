package nl.inburgeringsportaal.base.csv;

/**
 * A column of a file.
 *
 * @param naam name in the header line, to the letter; also the name of its column in the staging table
 * @param verplicht true when the column must be there and no field of it may be empty
 * @param type what it may hold
 * @param voorbeeld an invented value for the template
 * @param uitlegSleutel key of the text that says what it means
 * @param persoonlijk true when it says who somebody is; such a value is masked in the preview too
 */
public record Kolom(
    String naam, boolean verplicht, Kolomtype type, String voorbeeld, String uitlegSleutel, boolean persoonlijk) {}
