package nl.inburgeringsportaal.cursus.ui;

import static nl.inburgeringsportaal.cursus.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.cursus.AanbodGegevens;
import nl.inburgeringsportaal.cursus.CursistService;
import nl.inburgeringsportaal.cursus.InstellingRoute;
import nl.inburgeringsportaal.inburgeraar.Dossierkaart;

/** In the file of a person: where he learns and learned. */
@org.springframework.stereotype.Component
class Aanbodkaart implements Dossierkaart {
  private final CursistService cursisten;
  private final Klok klok;

  Aanbodkaart(CursistService cursisten, Klok klok) {
    this.cursisten = cursisten;
    this.klok = klok;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER, Rol.MEDEWERKER_DUO);
  }

  @Override
  public Optional<Component> kaart(long inburgeraarId) {
    List<AanbodGegevens> alle = cursisten.vanInburgeraar(inburgeraarId);
    if (alle.isEmpty()) {
      return Optional.empty();
    }
    LocalDate vandaag = klok.vandaag();
    Tijdlijn tijdlijn = new Tijdlijn();
    for (AanbodGegevens een : alle) {
      String school = t("kaart.school", een.instelling(), een.plaats());
      Anchor meer = new Anchor(InstellingRoute.instelling(een.instellingId()), t("kaart.open", een.instelling()));
      tijdlijn.punt(wanneer(een, vandaag), school, uitleg(een), meer);
    }
    Section kaart = new Section(new H2(t("kaart.titel")), tijdlijn);
    kaart.addClassName("onder-elkaar");
    return Optional.of(kaart);
  }

  private static String wanneer(AanbodGegevens aanbod, LocalDate vandaag) {
    String begin = Delen.dag(aanbod.begin());
    if (aanbod.einde() != null) {
      return t("kaart.van-tot", begin, Delen.dag(aanbod.einde()));
    }
    return t(aanbod.loopt(vandaag) ? "kaart.sinds" : "kaart.vanaf", begin);
  }

  private static String uitleg(AanbodGegevens aanbod) {
    String verwacht =
        aanbod.einde() != null || aanbod.verwachtEinde() == null
            ? null
            : t("kaart.verwacht", Delen.dag(aanbod.verwachtEinde()));
    String uitleg =
        Stream.of(
                Delen.woord("leerroute", aanbod.leerroute()),
                Delen.woord("bekostiging", aanbod.bekostiging()),
                verwacht)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return uitleg.isEmpty() ? null : uitleg;
  }
}
