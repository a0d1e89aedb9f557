package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inburgeringsportaal.base.ui.Beslisdialoog;
import nl.inburgeringsportaal.toegang.GebruikerNaam;

/**
 * Grounds that were given on this page for looking at a colleague, per account: asked once per colleague, not per
 * click.
 */
final class Gronden {
  private static final int KORTST = 5;
  private static final int LANGST = 200;

  private final Map<Long, String> perAccount = new HashMap<>();

  private Gronden() {}

  private static Gronden bekend() {
    UI ui = UI.getCurrent();
    Gronden bekend = ComponentUtil.getData(ui, Gronden.class);
    if (bekend == null) {
      bekend = new Gronden();
      ComponentUtil.setData(ui, Gronden.class, bekend);
    }
    return bekend;
  }

  static Optional<String> voor(GebruikerNaam persoon) {
    return Optional.ofNullable(bekend().perAccount.get(persoon.id()));
  }

  /**
   * Shows what is asked about a colleague, after a ground for it when there is none yet. Who gives none gets the page
   * without the colleague.
   *
   * @param persoon the colleague, empty when the question is about nobody
   * @param adres address of the page, which names the colleague in {@code persoon}
   * @param toon shows it
   */
  static void eis(Optional<GebruikerNaam> persoon, Location adres, Runnable toon) {
    if (persoon.isEmpty() || voor(persoon.get()).isPresent()) {
      toon.run();
      return;
    }
    vraag(
        persoon.get(),
        toon,
        () -> UI.getCurrent().navigate(adres.getPath(), adres.getQueryParameters().excluding("persoon")));
  }

  /**
   * @param persoon the colleague
   * @param verder what follows once there is a ground
   * @param anders what follows when none is given
   */
  private static void vraag(GebruikerNaam persoon, Runnable verder, Runnable anders) {
    Beslisdialoog dialoog =
        new Beslisdialoog(
                BeheerTeksten.t("beheer.logboek.grond-titel", persoon.naam()),
                List.of(BeheerTeksten.t("beheer.logboek.grond-gevolg")))
            .motivering(BeheerTeksten.t("beheer.logboek.grond"), KORTST, LANGST)
            .bijBesluit(
                BeheerTeksten.t("beheer.logboek.grond-knop"),
                grond -> {
                  bekend().perAccount.put(persoon.id(), grond);
                  verder.run();
                });
    dialoog.addOpenedChangeListener(
        open -> {
          if (!open.isOpened() && voor(persoon).isEmpty()) {
            anders.run();
          }
        });
    dialoog.open();
  }
}
