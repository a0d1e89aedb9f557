package nl.inburgeringsportaal.keurmerk;

/**
 * How many learners of a school a gemeente has, for who may not see the people.
 *
 * @param gemeentecode the gemeente
 * @param gemeente its name
 * @param aantal how many; null when that is not shown because it is small, or would let a small one be computed
 */
public record GemeenteCursisten(String gemeentecode, String gemeente, Long aantal) {}
