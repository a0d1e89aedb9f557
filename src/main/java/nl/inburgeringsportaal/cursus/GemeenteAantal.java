package nl.inburgeringsportaal.cursus;

/**
 * How many learners of a school a gemeente has.
 *
 * @param gemeentecode the gemeente that does the work for them
 * @param gemeente its name
 * @param aantal how many, exactly: whoever shows it takes care of small numbers
 */
public record GemeenteAantal(String gemeentecode, String gemeente, long aantal) {}
