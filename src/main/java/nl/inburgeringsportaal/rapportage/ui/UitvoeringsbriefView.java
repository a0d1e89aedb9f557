package nl.inburgeringsportaal.rapportage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Bouwstenen;
import nl.inburgeringsportaal.base.ui.Melding;
import nl.inburgeringsportaal.base.ui.Voortgangspaneel;
import nl.inburgeringsportaal.rapportage.BriefbestandService;
import nl.inburgeringsportaal.rapportage.Briefinhoud;
import nl.inburgeringsportaal.rapportage.Peilvraag;
import nl.inburgeringsportaal.rapportage.UitvoeringsbriefService;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * All figures of the letter to the Tweede Kamer for a peildatum beside an earlier one. Counting the country takes a few
 * seconds: the page is there at once and says how far it is, and who leaves it is not kept.
 */
@Route(UitvoeringsbriefView.PAD)
@RolesAllowed(Rollen.BELEID_SZW)
@StyleSheet(Cijferdelen.STIJL)
class UitvoeringsbriefView extends Cijferpagina {
  private static final long serialVersionUID = 1L;
  private static final int PEILING_MS = 300;

  /** Address of the page. */
  static final String PAD = "uitvoeringsbrief";

  private final transient UitvoeringsbriefService service;
  private final transient BriefbestandService bestanden;
  private final transient Vertaling woorden;
  private final Div plaats = new Div();
  private transient Briefinhoud brief;
  private transient Peilvraag gevraagd;
  private transient LocalDate ernaast;

  /** True when the browser went to another place of the page, or back to it: that asks nothing anew. */
  private boolean zelfdeBlad;

  /** The question that the page is about: an answer to one before it comes too late. */
  private int beurt;

  UitvoeringsbriefView(
      UitvoeringsbriefService service, BriefbestandService bestanden, Bouwstenen bouwstenen, Vertaling woorden) {
    super(PAD, "brief", bouwstenen);
    this.service = service;
    this.bestanden = bestanden;
    this.woorden = woorden;
    plaats.addClassName("onder-elkaar");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    zelfdeBlad = event.getTrigger() == NavigationTrigger.HISTORY;
    super.beforeEnter(event);
  }

  @Override
  protected List<Component> toon(Peilvraag vraag, LocalDate vergelijk) {
    if (zelfdeBlad && brief != null && vraag.equals(gevraagd) && Objects.equals(vergelijk, ernaast)) {
      naarDeel();
      return List.of(plaats);
    }
    vergeet();
    gevraagd = vraag;
    ernaast = vergelijk;
    UitvoeringsbriefService.Dagen dagen = service.dagen(vraag, vergelijk);
    samenvatting(dagen.peildatum(), dagen.vergelijk(), vraag.bekendOp());
    Voortgangspaneel voortgang = new Voortgangspaneel(Cijferdelen.t("brief.tellen"));
    plaats.removeAll();
    plaats.add(voortgang);
    tel(vraag, vergelijk, voortgang);
    return List.of(plaats);
  }

  /** The browser goes to the place that the address names by itself only when it is there already. */
  private void naarDeel() {
    plaats
        .getElement()
        .executeJs("const deel = document.getElementById(location.hash.slice(1)); if (deel) deel.scrollIntoView();");
  }

  private void tel(Peilvraag vraag, LocalDate vergelijk, Voortgangspaneel voortgang) {
    UI ui = UI.getCurrent();
    int mijn = beurt;
    Locale taal = getLocale();
    int totaal = service.hoofdstukken().size();
    AtomicInteger klaar = new AtomicInteger();
    ui.setPollInterval(PEILING_MS);
    Runnable werk =
        () -> {
          Command uitkomst;
          try {
            Briefinhoud inhoud =
                service.tel(
                    vraag, vergelijk, taal,
                    () -> {
                      int geteld = klaar.incrementAndGet();
                      ui.access(() -> voortgang.toon(geteld, totaal, null));
                    });
            uitkomst = () -> toon(inhoud);
          } catch (UIDetachedException weg) {
            return;
          } catch (RuntimeException fout) {
            uitkomst =
                () -> {
                  throw fout;
                };
          }
          meld(ui, mijn, uitkomst);
        };
    Thread.ofVirtual()
        .name("uitvoeringsbrief")
        .start(new DelegatingSecurityContextRunnable(werk, SecurityContextHolder.getContext()));
  }

  /** Shows an outcome, unless the page went away or is about something else by now. */
  private void meld(UI ui, int mijn, Command uitkomst) {
    try {
      ui.access(
          () -> {
            if (mijn == beurt) {
              ui.setPollInterval(-1);
              uitkomst.execute();
            }
          });
    } catch (UIDetachedException weg) {
      // Nobody waits for it.
    }
  }

  private void toon(Briefinhoud inhoud) {
    brief = inhoud;
    plaats.removeAll();
    plaats.add(new Briefblad(inhoud, woorden, getLocale(), adres(), null));
    naarDeel();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    beurt++;
    event.getUI().setPollInterval(-1);
    super.onDetach(event);
  }

  @Override
  protected void vergeet() {
    beurt++;
    brief = null;
  }

  @Override
  protected void exporteer() {
    if (brief == null) {
      Melding.fout(Cijferdelen.t("brief.nog-niet"));
      return;
    }
    new Briefuitvoer(bestanden, brief, null, getLocale()).open();
  }
}
