package nl.inburgeringsportaal.leerbaarheidstoets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Tabbladen;
import nl.inburgeringsportaal.organisatie.OrganisatieNaam;

/** What the screens about all gemeenten share. */
final class Landelijk {

  private Landelijk() {}

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate("lbt-landelijk." + sleutel, argumenten);
  }

  /** Readiness and obstacles are two parts of one page. */
  static Tabbladen tabbladen(boolean knelpunten) {
    return new Tabbladen(t("gereedheid.titel"))
        .tabblad(new RouterLink(t("gereedheid.tab"), GereedheidView.class), !knelpunten)
        .tabblad(new RouterLink(t("knelpunten.tab"), KnelpuntenView.class), knelpunten);
  }

  static List<Filterbalk.Optie> opties(List<OrganisatieNaam> namen) {
    return namen.stream().map(naam -> new Filterbalk.Optie(String.valueOf(naam.id()), naam.naam())).toList();
  }
}
