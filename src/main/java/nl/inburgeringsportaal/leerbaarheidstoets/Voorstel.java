package nl.inburgeringsportaal.leerbaarheidstoets;

import java.util.List;

/**
 * Places that the portal proposes for the candidates who wait.
 *
 * @param sessies sessions of the period with free seats, in order of time
 * @param kandidaten who wait, the first to be placed first
 * @param keuzes for each of them what is proposed
 */
public record Voorstel(List<SessieListItem> sessies, List<KandidaatKeuze> kandidaten, List<Voorstelkeuze> keuzes) {}
