package nl.inburgeringsportaal.beheer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.ui.Datums;
import nl.inburgeringsportaal.base.ui.Filterbalk;
import nl.inburgeringsportaal.base.ui.Statusbadge.Soort;
import nl.inburgeringsportaal.base.ui.Statusbadge.Status;
import nl.inburgeringsportaal.organisatie.Organisatiesoort;
import nl.inburgeringsportaal.regels.Eenheid;
import nl.inburgeringsportaal.regels.EffectRegel;
import nl.inburgeringsportaal.regels.Onderwijssoort;
import nl.inburgeringsportaal.regels.Opleiding;
import nl.inburgeringsportaal.regels.Regelwaarde;
import nl.inburgeringsportaal.regels.Voorstelonderwerp;
import nl.inburgeringsportaal.regels.Voorstelstatus;
import nl.inburgeringsportaal.toegang.Accountstatus;
import nl.inburgeringsportaal.toegang.RolGegevens;

/** Words for what the screens of this module show, in the language of the reader. */
final class BeheerTeksten {

  private BeheerTeksten() {}

  static Locale taal() {
    UI ui = UI.getCurrent();
    return ui == null ? Vertaling.NL : ui.getLocale();
  }

  static String t(String sleutel, Object... argumenten) {
    return I18NProvider.translate(taal(), sleutel, argumenten);
  }

  /** A text that may not exist: then what it would be about. */
  static String misschien(String sleutel, String anders) {
    String tekst = t(sleutel);
    return tekst.startsWith("!") ? anders : tekst;
  }

  static String rol(Rol rol) {
    return rol(rol.naam());
  }

  static String rol(String naam) {
    return misschien("base.rol." + naam, naam);
  }

  /** How an account stands; closed or open when nothing more is known. */
  static Status stand(Accountstatus status) {
    if (status == null) {
      return null;
    }
    Soort soort =
        switch (status.stand()) {
          case ACTIEF -> Soort.ACTIEF;
          case WORDT_UITGENODIGD, UITGENODIGD -> Soort.BIJNA;
          case UITNODIGING_MISLUKT -> Soort.LAAT;
          case NOOIT_INGELOGD, GESLOTEN -> Soort.RUSTIG;
        };
    return new Status(t("beheer.stand." + status.stand().name()), soort);
  }

  /** That changes of somebody are kept and still have to reach the login service. */
  static Optional<String> wachtend(Accountstatus status) {
    if (status == null || status.open() + status.mislukt() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        status.mislukt() > 0
            ? t("beheer.provider.mislukt", status.mislukt())
            : t("beheer.provider.onderweg", status.open()));
  }

  static String providerfout(String code) {
    return code == null ? "" : misschien("beheer.providerfout." + code, t("beheer.providerfout.onverwacht"));
  }

  static List<Filterbalk.Optie> accountkeuzes() {
    return List.of(
        new Filterbalk.Optie("open", t("beheer.gebruikers.account.open")),
        new Filterbalk.Optie("dicht", t("beheer.gebruikers.account.dicht")));
  }

  static String soort(Organisatiesoort soort) {
    return t("organisatie.soort." + soort.name());
  }

  static String soort(Onderwijssoort soort) {
    return t("regels.onderwijssoort." + soort.name());
  }

  static String dag(LocalDate dag) {
    return dag == null ? null : Datums.kort(dag, taal());
  }

  /**
   * A span as people say it: with its last day, not with the day after it.
   *
   * @param van first day; null or {@link Opleiding#ALTIJD} for always so far
   * @param tot exclusive, null for until further notice
   */
  static String periode(LocalDate van, LocalDate tot) {
    boolean altijd = van == null || van.equals(Opleiding.ALTIJD);
    String einde = tot == null ? null : dag(tot.minusDays(1));
    if (altijd && einde == null) {
      return t("beheer.periode.altijd");
    }
    if (altijd) {
      return t("beheer.periode.tot", einde);
    }
    return einde == null ? t("beheer.periode.vanaf", dag(van)) : t("beheer.periode.van-tot", dag(van), einde);
  }

  static Status geldigheid(LocalDate van, LocalDate tot, LocalDate vandaag) {
    if (van != null && vandaag.isBefore(van)) {
      return new Status(t("beheer.geldig.straks"), Soort.RUSTIG);
    }
    return tot != null && !vandaag.isBefore(tot)
        ? new Status(t("beheer.geldig.voorbij"), Soort.RUSTIG)
        : new Status(t("beheer.geldig.nu"), Soort.ACTIEF);
  }

  static Status actief(LocalDate van, LocalDate tot, LocalDate vandaag) {
    if (van != null && vandaag.isBefore(van)) {
      return new Status(t("beheer.actief.straks"), Soort.RUSTIG);
    }
    return tot != null && !vandaag.isBefore(tot)
        ? new Status(t("beheer.actief.niet-meer"), Soort.RUSTIG)
        : new Status(t("beheer.actief.nu"), Soort.ACTIEF);
  }

  static String regel(String code) {
    return misschien("regels.parameter." + code, code);
  }

  static String waarde(Regelwaarde waarde) {
    return waarde(waarde.eenheid(), waarde.waarde());
  }

  static String waarde(Eenheid eenheid, String waarde) {
    return switch (eenheid) {
      case KEUZE -> misschien("regels.keuze." + waarde, waarde);
      case CODES -> waarde.replace(",", ", ");
      default -> t("regels.eenheid." + eenheid.name(), waarde);
    };
  }

  static String onderwerp(Voorstelonderwerp onderwerp, String code) {
    return onderwerp == Voorstelonderwerp.REGELPARAMETER ? regel(code) : code;
  }

  static Status status(Voorstelstatus status) {
    Soort soort =
        switch (status) {
          case VOORGESTELD -> Soort.BIJNA;
          case VASTGESTELD -> Soort.KLAAR;
          case AFGEWEZEN -> Soort.LAAT;
          case INGETROKKEN -> Soort.RUSTIG;
        };
    return new Status(t("regels.status." + status.name()), soort);
  }

  static String rollen(List<RolGegevens> rollen) {
    return rollen.stream()
        .map(rol -> rol(rol.rol()) + " · " + rol.organisatienaam())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Roles without where, for a list of one organisation. */
  static String alleenRollen(List<RolGegevens> rollen) {
    return rollen.stream()
        .map(
            rol -> rol.organisatiebeheerder() ? t("beheer.rollen.met-beheer", rol(rol.rol())) : rol(rol.rol()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A number of things that go from one state to another, as a row of a table. */
  static List<List<String>> effect(Collection<EffectRegel> regels) {
    return regels.stream()
        .map(
            regel ->
                List.of(
                    misschien(regel.soort(), regel.soort()),
                    misschien(regel.van(), regel.van()),
                    misschien(regel.naar(), regel.naar()),
                    String.format(taal(), "%,d", regel.aantal())))
        .toList();
  }
}
