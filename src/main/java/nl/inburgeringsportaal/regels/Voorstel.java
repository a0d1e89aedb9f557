package nl.inburgeringsportaal.regels;

import java.util.List;

/**
 * A proposal as it is judged: what it changes and what that would do today.
 *
 * @param kop the row of the list
 * @param toelichting why it was refused, null otherwise
 * @param parameter the change of a rule, null when it is about an education
 * @param opleiding the change of an education, null when it is about a rule
 * @param waarden values of the rule as they would become, or became; empty for an education
 * @param eerder the education before the change, null for a new one and for a rule
 * @param effect of an open proposal: computed now; else: as it was shown when it was made
 * @param eigen true when the current user made it, so somebody else decides
 * @param vervallen true when what it rests on has changed since, so that it can no longer be established
 */
public record Voorstel(
    VoorstelListItem kop,
    String toelichting,
    Parameterwijziging parameter,
    Opleidingwijziging opleiding,
    List<Regelwaarde> waarden,
    Opleiding eerder,
    List<EffectRegel> effect,
    boolean eigen,
    boolean vervallen) {}
