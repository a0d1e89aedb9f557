package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inburgeringsportaal.base.Dagtekst;
import nl.inburgeringsportaal.base.OngeldigeInvoer;
import nl.inburgeringsportaal.base.ui.Bericht;
import nl.inburgeringsportaal.base.ui.Datumveld;
import nl.inburgeringsportaal.base.ui.Statusbadge;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;
import nl.inburgeringsportaal.jongeren.Leerlingplan;
import nl.inburgeringsportaal.jongeren.TermijnRoute;
import nl.inburgeringsportaal.jongeren.Termijnkeuze;
import nl.inburgeringsportaal.regels.Opleidingscodes;

/**
 * The plan of a pupil as part of a talk: which educations, what first, and at once what that leaves of the term.
 * Without a tick there is no plan. It begins with the education that the school knows.
 */
@StyleSheet(TermijnPaneel.STIJL)
class Leerlingplanveld extends CustomField<Leerlingplan> {
  private static final long serialVersionUID = 1L;
  private static final String SCHEIDING = "|";
  private static final int DELEN = 4;

  private final transient LeerlingGegevens leerling;
  private final transient TermijnPanelen panelen;
  private final LocalDate regeldatum;
  private final Checkbox erbij = new Checkbox(getTranslation("jongeren.plan.opnemen"));
  private final Div blok = new Div();
  private final RadioButtonGroup<Termijnkeuze> keuze = new RadioButtonGroup<>();
  private final Datumveld begin = new Datumveld(getTranslation("jongeren.termijn.veld.begin"));
  private final TermijnPlanveld opleidingen;
  private final Div antwoord = new Div();
  private boolean vult;
  private boolean kanNiet;

  /**
   * @param leerling the pupil
   * @param panelen computes and shows what is left
   * @param codes educations to choose from
   * @param regeldatum day whose rules are used
   */
  Leerlingplanveld(LeerlingGegevens leerling, TermijnPanelen panelen, Opleidingscodes codes, LocalDate regeldatum) {
    this.leerling = leerling;
    this.panelen = panelen;
    this.regeldatum = regeldatum;
    this.opleidingen = new TermijnPlanveld(codes, this::gewijzigd);
    addClassName("leerlingplanveld");
    setWidthFull();
    setLabel(getTranslation("jongeren.plan.titel"));
    erbij.addValueChangeListener(wijziging -> zetErbij());
    keuze.setLabel(getTranslation("jongeren.plan.keuze"));
    keuze.setItems(Termijnkeuze.values());
    keuze.setItemLabelGenerator(een -> getTranslation("jongeren.termijn.keuze." + een));
    keuze.setHelperText(getTranslation("jongeren.plan.keuze.hulp"));
    keuze.addValueChangeListener(wijziging -> gewijzigd());
    begin.setClearButtonVisible(true);
    begin.setHelperText(getTranslation("jongeren.termijn.veld.begin.hulp"));
    begin.addValueChangeListener(wijziging -> gewijzigd());
    antwoord.addClassName("termijnuitkomst");
    antwoord.getElement().setAttribute("role", "status");
    blok.addClassNames("termijnblad", "in-gesprek");
    blok.add(opleidingen, begin, keuze, antwoord);
    blok.setVisible(false);
    add(erbij, blok);
  }

  private void zetErbij() {
    if (vult) {
      return;
    }
    if (erbij.getValue() && opleidingen.plan().isEmpty()) {
      vult = true;
      opleidingen.vul(TermijnRoute.van(leerling).opleidingen());
      vult = false;
    }
    gewijzigd();
  }

  private void gewijzigd() {
    if (!vult) {
      toon();
      updateValue();
    }
  }

  private void toon() {
    blok.setVisible(erbij.getValue());
    antwoord.removeAll();
    opleidingen.wisFouten();
    kanNiet = false;
    if (!erbij.getValue()) {
      return;
    }
    try {
      antwoord.add(panelen.kort(route()));
    } catch (OngeldigeInvoer fout) {
      kanNiet = true;
      String tekst = getTranslation(fout.sleutel(), Gespreksteksten.leesbaar(fout.argumenten()));
      opleidingen.toonFout(fout, tekst);
      antwoord.add(new Bericht(Statusbadge.Soort.LAAT, tekst));
    }
  }

  private TermijnRoute route() {
    return new TermijnRoute(leerling.geboortedatum(), begin.getValue(), opleidingen.plan(), null);
  }

  @Override
  protected Leerlingplan generateModelValue() {
    return erbij.getValue()
        ? new Leerlingplan(keuze.getValue(), begin.getValue(), regeldatum, opleidingen.plan())
        : null;
  }

  @Override
  protected void setPresentationValue(Leerlingplan plan) {
    vult = true;
    erbij.setValue(plan != null);
    keuze.setValue(plan == null ? null : plan.keuze());
    begin.setValue(plan == null ? null : plan.termijnBegin());
    opleidingen.vul(plan == null ? List.of() : plan.opleidingen());
    vult = false;
    toon();
  }

  /**
   * @return true when the plan can be sent; otherwise the first field that cannot has the cursor and says why
   */
  boolean isGoed() {
    if (!erbij.getValue()) {
      return true;
    }
    if (begin.isInvalid()) {
      Veldfouten.naar(begin);
      return false;
    }
    return opleidingen.isGoed() && !kanNiet;
  }

  /** The plan as text, for a draft: codes and days only. */
  static String alsTekst(Leerlingplan plan) {
    return String.join(
        SCHEIDING,
        plan.regeldatum().toString(),
        plan.keuze() == null ? "" : plan.keuze().name(),
        plan.termijnBegin() == null ? "" : plan.termijnBegin().toString(),
        TermijnRoute.tekst(plan.opleidingen()));
  }

  /** The plan of {@link #alsTekst}; null when it is none. */
  static Leerlingplan vanTekst(String tekst) {
    String[] deel = tekst.split("\\" + SCHEIDING, -1);
    if (deel.length != DELEN) {
      return null;
    }
    Optional<Termijnkeuze> gekozen =
        Arrays.stream(Termijnkeuze.values()).filter(een -> een.name().equals(deel[1])).findFirst();
    return new Leerlingplan(
        gekozen.orElse(null),
        Dagtekst.lees(deel[2]).orElse(null),
        LocalDate.parse(deel[0]),
        TermijnRoute.plan(deel[3]));
  }
}
