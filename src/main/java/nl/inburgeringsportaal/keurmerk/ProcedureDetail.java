package nl.inburgeringsportaal.keurmerk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A procedure with its steps.
 *
 * @param rij the procedure as the list has it
 * @param stand how the school stands today
 * @param stappen the steps, the first first
 * @param besluiten its decisions, drafts included, the first first
 * @param kan steps that the current user can write down now
 * @param over about which decisions such a step can be; nothing for a step that is about none
 * @param teHoren about what the school can be heard now: a bezwaar, a voornemen, or both
 */
public record ProcedureDetail(
    ProcedureListItem rij,
    Keurmerkstand stand,
    List<Stap> stappen,
    List<BesluitListItem> besluiten,
    Set<Stapsoort> kan,
    Map<Stapsoort, List<Long>> over,
    List<Stap> teHoren) {}
