package nl.inburgeringsportaal.toezicht.ui;

import static nl.inburgeringsportaal.toezicht.ui.Delen.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Afstand;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.base.ui.HoeBerekend;
import nl.inburgeringsportaal.base.ui.Termijn;
import nl.inburgeringsportaal.base.ui.Tijdlijn;
import nl.inburgeringsportaal.keurmerk.Taalschooltab;
import nl.inburgeringsportaal.toezicht.BezoekFilter;
import nl.inburgeringsportaal.toezicht.BezoekListItem;
import nl.inburgeringsportaal.toezicht.BezoekService;
import nl.inburgeringsportaal.toezicht.Plangrond;
import nl.inburgeringsportaal.toezicht.ToezichtListItem;
import nl.inburgeringsportaal.toezicht.ToezichtplanService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The supervision of one school, on its page: when it is due and why, its visits, and planning one. */
@SpringComponent
class Toezichttab implements Taalschooltab {
  /** Name of the tab in addresses. */
  static final String NAAM = "toezicht";

  private static final int MEESTE = 100;

  private final ToezichtplanService plan;
  private final BezoekService bezoeken;
  private final Bezoekdialogen dialogen;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  Toezichttab(
      ToezichtplanService plan,
      BezoekService bezoeken,
      Bezoekdialogen dialogen,
      HuidigeGebruiker.Bron bron,
      Klok klok) {
    this.plan = plan;
    this.bezoeken = bezoeken;
    this.dialogen = dialogen;
    this.bron = bron;
    this.klok = klok;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public String sleutel() {
    return "toezicht.tab";
  }

  @Override
  public Component inhoud(long taalschoolId) {
    Div deel = Delen.stapel(new H2(t("tab")));
    deel.addClassName("toezichttab");
    plan.vind(taalschoolId)
        .ifPresentOrElse(
            school -> {
              deel.add(feiten(school), berekend(school));
              if (!bron.bereik(Rol.INSPECTEUR_BOW).isNiets()) {
                deel.add(knoppen(taalschoolId));
              }
            },
            () -> deel.add(new Paragraph(t("tab.geen-keurmerk"))));
    deel.add(new H2(t("bezoeken.titel")), lijst(taalschoolId));
    return deel;
  }

  private Feiten feiten(ToezichtListItem school) {
    String volgende =
        school.volgende() == null ? null : Delen.dag(school.volgende().toLocalDate());
    return new Feiten()
        .feit(
            t("kolom.uiterlijk"),
            Delen.dag(school.uiterlijk()),
            Afstand.van(klok.vandaag(), school.uiterlijk()).alsTermijn(Delen.taal()),
            Termijn.Druk.van(school.uiterlijk(), klok.vandaag()))
        .feit(t("kolom.volgende"), volgende, school.strijdig() ? t("melding.strijdig") : null)
        .feit(t("kolom.laatste"), Delen.dag(school.stand().laatste()), null)
        .feit(
            t("kolom.locaties"),
            Delen.locaties(school),
            school.grootte() == null ? t("locaties.grootte-onbekend") : null);
  }

  private static HoeBerekend berekend(ToezichtListItem school) {
    List<String> stappen = new ArrayList<>();
    stappen.add(t("berekend." + school.stand().grond(), Delen.dag(school.stand().basis())));
    if (school.stand().grond() == Plangrond.VERVROEGD) {
      String waarom = school.stand().toelichting();
      stappen.add(t("berekend.waarom", waarom == null ? t("tekst-weg") : waarom));
    }
    stappen.add(t("berekend.uiterlijk", Delen.dag(school.uiterlijk())));
    stappen.add(t("berekend.locaties", school.stand().locatiesNodig()));
    return new HoeBerekend(stappen, t("berekend.bron"));
  }

  private Div knoppen(long taalschoolId) {
    Button plannen = new Button(t("plannen.knop"), klik -> dialogen.plan(taalschoolId));
    plannen.addThemeVariants(ButtonVariant.PRIMARY);
    Button eerder =
        new Button(
            t("vervroegen.knop"),
            klik -> dialogen.vervroeg(taalschoolId, () -> UI.getCurrent().refreshCurrentRoute(false)));
    return Delen.knoppen(plannen, eerder);
  }

  private Component lijst(long taalschoolId) {
    List<BezoekListItem> alle =
        bezoeken
            .list(
                new BezoekFilter(null, null, null, taalschoolId, false, false),
                PageRequest.of(0, MEESTE, Sort.by(Sort.Direction.DESC, "begin")))
            .getContent();
    Tijdlijn tijdlijn = new Tijdlijn();
    for (BezoekListItem een : alle) {
      String wat = een.oordeel() == null ? t("status." + een.status()) : t("oordeel." + een.oordeel());
      String uitleg =
          Stream.of(
                  t("locatie", een.locatie(), een.plaats()),
                  t(een.aangekondigd() ? "aangekondigd" : "onaangekondigd"),
                  een.bezoekers(),
                  een.strijdig() ? t("melding.strijdig") : null)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      List<Component> meer = new ArrayList<>();
      String dag = Delen.dag(een.begin().toLocalDate());
      meer.add(new Anchor(ToezichtbezoekenView.adres(een.id()), t("bezoek.open", dag)));
      tijdlijn.punt(
          Delen.wanneer(een.begin(), een.einde()), wat, uitleg, meer.toArray(Component[]::new));
    }
    return alle.isEmpty() ? new Paragraph(t("tab.geen-bezoeken")) : tijdlijn;
  }
}
