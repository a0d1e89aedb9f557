package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Dagtekst;

/**
 * Address of the page with the remaining term, with or without a plan. It holds days and codes of educations,
 * never a name or number of a person.
 *
 * @param geboortedatum date of birth, null when it is still to be filled in
 * @param termijnBegin expected first day of the term, null to derive it
 * @param opleidingen the plan, may be empty
 * @param regeldatum day whose rules are used, null for today's
 * @param naast plans to compare with, at most {@link #NAAST}
 */
public record TermijnRoute(
    LocalDate geboortedatum,
    LocalDate termijnBegin,
    List<Termijnberekening.Opleiding> opleidingen,
    LocalDate regeldatum,
    List<List<Termijnberekening.Opleiding>> naast) {

  /** Address of the page without a plan. */
  public static final String PAD = "resterende-termijn";

  /** As many plans can stand beside the one that is worked on. */
  public static final int NAAST = 2;

  private static final String GEBOREN = "geboren";
  private static final String BEGIN = "begin";
  private static final String PLAN = "plan";
  private static final String REGELS = "regels";
  private static final String ERNAAST = "naast";
  private static final String TUSSEN_PLANNEN = ".";
  private static final String GEEN_OPLEIDING = "geen";
  private static final int DELEN = 3;

  public TermijnRoute {
    opleidingen = List.copyOf(opleidingen);
    naast = naast.stream().limit(NAAST).map(List::copyOf).toList();
  }

  /**
   * A plan with nothing beside it.
   *
   * @param geboortedatum date of birth, null when it is still to be filled in
   * @param termijnBegin expected first day of the term, null to derive it
   * @param opleidingen the plan, may be empty
   * @param regeldatum day whose rules are used, null for today's
   */
  public TermijnRoute(
      LocalDate geboortedatum,
      LocalDate termijnBegin,
      List<Termijnberekening.Opleiding> opleidingen,
      LocalDate regeldatum) {
    this(geboortedatum, termijnBegin, opleidingen, regeldatum, List.of());
  }

  /**
   * @param leerling a pupil
   * @return the page for him, with his education when both its days are known
   */
  public static TermijnRoute van(LeerlingGegevens leerling) {
    boolean isBekend =
        leerling.begin() != null
            && leerling.verwachtEinde() != null
            && !leerling.verwachtEinde().isBefore(leerling.begin());
    List<Termijnberekening.Opleiding> plan =
        isBekend
            ? List.of(
                new Termijnberekening.Opleiding(
                    leerling.opleidingscode(), leerling.begin(), leerling.verwachtEinde()))
            : List.of();
    return new TermijnRoute(leerling.geboortedatum(), null, plan, null);
  }

  /**
   * Reads an address leniently: what is not understood is left out.
   *
   * @param parameters query parameters
   * @return what they say
   */
  public static TermijnRoute van(Map<String, List<String>> parameters) {
    String naast = waarde(parameters, ERNAAST);
    return new TermijnRoute(
        dag(waarde(parameters, GEBOREN)),
        dag(waarde(parameters, BEGIN)),
        plan(waarde(parameters, PLAN)),
        dag(waarde(parameters, REGELS)),
        naast.isEmpty()
            ? List.of()
            : Arrays.stream(naast.split(Pattern.quote(TUSSEN_PLANNEN))).map(TermijnRoute::plan).toList());
  }

  /**
   * Reads a plan leniently: what is not understood is left out.
   *
   * @param tekst educations as {@link #tekst} writes them
   * @return the educations
   */
  public static List<Termijnberekening.Opleiding> plan(String tekst) {
    List<Termijnberekening.Opleiding> plan = new ArrayList<>();
    for (String deel : tekst.split(",")) {
      String[] stuk = deel.split(":");
      if (stuk.length == DELEN && dag(stuk[1]) != null && dag(stuk[2]) != null) {
        plan.add(new Termijnberekening.Opleiding(stuk[0], dag(stuk[1]), dag(stuk[2])));
      }
    }
    return plan;
  }

  /**
   * @param plan educations
   * @return the same as text for an address or a draft: codes and days only
   */
  public static String tekst(List<Termijnberekening.Opleiding> plan) {
    return plan.stream()
        .map(deel -> deel.opleidingscode() + ":" + deel.begin() + ":" + deel.einde())
        .collect(Collectors.joining(","));
  }

  /**
   * @return the query parameters of this plan
   */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    voegToe(parameters, GEBOREN, geboortedatum);
    voegToe(parameters, BEGIN, termijnBegin);
    if (!opleidingen.isEmpty()) {
      parameters.put(PLAN, tekst(opleidingen));
    }
    voegToe(parameters, REGELS, regeldatum);
    if (!naast.isEmpty()) {
      parameters.put(
          ERNAAST,
          naast.stream()
              .map(plan -> plan.isEmpty() ? GEEN_OPLEIDING : tekst(plan))
              .collect(Collectors.joining(TUSSEN_PLANNEN)));
    }
    return parameters;
  }

  /**
   * @return address relative to the portal; codes and days need no escaping in it
   */
  public String adres() {
    String vraag =
        parameters().entrySet().stream()
            .map(deel -> deel.getKey() + "=" + deel.getValue())
            .collect(Collectors.joining("&"));
    return vraag.isEmpty() ? PAD : PAD + "?" + vraag;
  }

  /**
   * @return the plan as the computation asks for it
   */
  public Termijnberekening.Plan plan() {
    return new Termijnberekening.Plan(geboortedatum, termijnBegin, opleidingen);
  }

  private static void voegToe(Map<String, String> parameters, String naam, LocalDate dag) {
    if (dag != null) {
      parameters.put(naam, dag.toString());
    }
  }

  private static String waarde(Map<String, List<String>> parameters, String naam) {
    return parameters.getOrDefault(naam, List.of()).stream().findFirst().orElse("");
  }

  private static LocalDate dag(String tekst) {
    return Dagtekst.lees(tekst).orElse(null);
  }
}
