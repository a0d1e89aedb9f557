package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.VeranderingBron;
import nl.inburgeringsportaal.jongeren.SchoolwerkService;
import nl.inburgeringsportaal.jongeren.SignaalWijziging;
import nl.inburgeringsportaal.toegang.Gebruikers;
import org.springframework.stereotype.Component;

/** Signals that turned without the counsellor doing it: by a delivery, by a colleague, by the day. */
@Component
class Signaalveranderingen implements VeranderingBron {
  private final SchoolwerkService werk;
  private final Gebruikers gebruikers;

  Signaalveranderingen(SchoolwerkService werk, Gebruikers gebruikers) {
    this.werk = werk;
    this.gebruikers = gebruikers;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS);
  }

  @Override
  public List<Verandering> laatste(int hoogstens) {
    List<SignaalWijziging> wijzigingen = werk.gewijzigd(hoogstens);
    Map<String, String> namen =
        gebruikers.weergave(
            wijzigingen.stream().map(SignaalWijziging::door).distinct().toList(), UI.getCurrent().getLocale());
    return wijzigingen.stream().map(wijziging -> verandering(wijziging, namen.get(wijziging.door()))).toList();
  }

  private static Verandering verandering(SignaalWijziging wijziging, String door) {
    String nu = JongerenTeksten.tekst(wijziging.nieuw());
    return new Verandering(
        wijziging.leerlingId() + "-" + wijziging.moment(),
        wijziging.naam(),
        wijziging.klas(),
        t(
            "jongeren.veranderd.wat",
            JongerenTeksten.tekst(wijziging.oud()),
            wijziging.reden() == null ? nu : nu + ": " + JongerenTeksten.tekst(wijziging.reden())),
        wijziging.oorzaak() == null
            ? t("jongeren.veranderd.door", door)
            : t("jongeren.veranderd.door-reden", wijziging.oorzaak(), door),
        wijziging.moment(),
        "leerlingen/" + wijziging.leerlingId());
  }

  private static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(sleutel, argumenten);
  }
}
