package nl.inburgeringsportaal.rapportage;

import java.math.BigDecimal;

/**
 * Loans from which something was drawn by the peildatum. A loan is in the first row and in at most one other.
 *
 * @param categorie name of the {@link Leningcategorie}
 * @param aantal how many loans
 * @param bedragTotaal what was drawn from them, in euros with two decimals
 * @param bedragGemiddeld the same per loan, rounded half up to the euro; null when there is no loan
 */
public record LeningRegel(String categorie, long aantal, BigDecimal bedragTotaal, Long bedragGemiddeld) {}
