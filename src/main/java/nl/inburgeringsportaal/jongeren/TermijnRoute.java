package nl.inburgeringsportaal.jongeren;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 */
public record TermijnRoute(
    LocalDate geboortedatum,
    LocalDate termijnBegin,
    List<Termijnberekening.Opleiding> opleidingen,
    LocalDate regeldatum) {

  /** Address of the page without a plan. */
  public static final String PAD = "resterende-termijn";

  private static final String GEBOREN = "geboren";
  private static final String BEGIN = "begin";
  private static final String PLAN = "plan";
  private static final String REGELS = "regels";
  private static final int DELEN = 3;

  public TermijnRoute {
    opleidingen = List.copyOf(opleidingen);
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
    List<Termijnberekening.Opleiding> plan = new ArrayList<>();
    for (String deel : waarde(parameters, PLAN).split(",")) {
      String[] stuk = deel.split(":");
      if (stuk.length == DELEN && dag(stuk[1]) != null && dag(stuk[2]) != null) {
        plan.add(new Termijnberekening.Opleiding(stuk[0], dag(stuk[1]), dag(stuk[2])));
      }
    }
    return new TermijnRoute(
        dag(waarde(parameters, GEBOREN)), dag(waarde(parameters, BEGIN)), plan, dag(waarde(parameters, REGELS)));
  }

  /**
   * @return the query parameters of this plan
   */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    voegToe(parameters, GEBOREN, geboortedatum);
    voegToe(parameters, BEGIN, termijnBegin);
    if (!opleidingen.isEmpty()) {
      parameters.put(
          PLAN,
          opleidingen.stream()
              .map(deel -> deel.opleidingscode() + ":" + deel.begin() + ":" + deel.einde())
              .collect(Collectors.joining(",")));
    }
    voegToe(parameters, REGELS, regeldatum);
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
