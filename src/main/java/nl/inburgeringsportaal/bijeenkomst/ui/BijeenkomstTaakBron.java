package nl.inburgeringsportaal.bijeenkomst.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstDetail;
import nl.inburgeringsportaal.bijeenkomst.BijeenkomstRoute;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmelding;
import nl.inburgeringsportaal.bijeenkomst.MijnAanmeldingService;

/** One's own meeting of today or tomorrow, in Mijn werk. */
@SpringComponent
class BijeenkomstTaakBron implements TaakBron {
  private static final String NAAM = "bijeenkomst";
  private final MijnAanmeldingService service;

  BijeenkomstTaakBron(MijnAanmeldingService service) {
    this.service = service;
  }

  @Override
  public String naam() {
    return NAAM;
  }

  @Override
  public Set<Rol> rollen() {
    return Set.of(Rol.SCHOOLFUNCTIONARIS, Rol.KLANTMANAGER, Rol.GEMEENTEBEHEERDER);
  }

  @Override
  public List<Taak> open(int hoogstens) {
    return service.binnenkort().stream()
        .limit(hoogstens)
        .map(MijnAanmelding::bijeenkomst)
        .map(BijeenkomstTaakBron::taak)
        .toList();
  }

  private static Taak taak(BijeenkomstDetail bijeenkomst) {
    return new Taak(
        NAAM,
        String.valueOf(bijeenkomst.gegevens().id()),
        bijeenkomst.gegevens().titel(),
        Delen.waar(bijeenkomst.gegevens().plaats(), bijeenkomst.online()),
        Delen.t("taak"),
        null,
        bijeenkomst.gegevens().begin().toLocalDate());
  }

  @Override
  public long aantal() {
    return service.binnenkort().size();
  }

  @Override
  public Optional<Component> detail(String sleutel) {
    return service.binnenkort().stream()
        .map(MijnAanmelding::bijeenkomst)
        .filter(een -> String.valueOf(een.gegevens().id()).equals(sleutel))
        .findFirst()
        .map(BijeenkomstTaakBron::detail);
  }

  private static Component detail(BijeenkomstDetail bijeenkomst) {
    Div deel =
        new Div(
            new H2(bijeenkomst.gegevens().titel()),
            new Paragraph(Delen.waar(bijeenkomst.gegevens().plaats(), bijeenkomst.online())),
            new Anchor(
                BijeenkomstRoute.bijeenkomst(bijeenkomst.gegevens().id()), Delen.t("naar-bijeenkomst")));
    if (bijeenkomst.gegevens().onlineAdres() != null) {
      deel.add(
          new Paragraph(Delen.naarBuiten(Delen.t("deelnemen"), bijeenkomst.gegevens().onlineAdres())));
    }
    return deel;
  }
}
