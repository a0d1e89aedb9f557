package nl.inburgeringsportaal.regels;

import java.util.List;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.regels.internal.Regelopslag;
import nl.inburgeringsportaal.regels.internal.Regelvoorstel;
import nl.inburgeringsportaal.regels.internal.RegelvoorstelRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the services for rules and educations share: working out a change, its effect, and filing it. */
@Component
class Voorstelboek {
  private static final TypeReference<List<EffectRegel>> EFFECT = new TypeReference<>() {};

  private final RegelvoorstelRepository voorstellen;
  private final Regelopslag opslag;
  private final ObjectProvider<Regeleffect> effecten;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;
  private final JsonMapper json;

  Voorstelboek(
      RegelvoorstelRepository voorstellen,
      Regelopslag opslag,
      ObjectProvider<Regeleffect> effecten,
      HuidigeGebruiker.Bron bron,
      Klok klok,
      JsonMapper json) {
    this.voorstellen = voorstellen;
    this.opslag = opslag;
    this.effecten = effecten;
    this.bron = bron;
    this.klok = klok;
    this.json = json;
  }

  /** The source stands in for the one that is not yet written, in a preview. */
  Regelwijziging uitwerking(Parameterwijziging wijziging, String bronTekst) {
    Regelstand voor = opslag.stand();
    return new Regelwijziging(
        Voorstelonderwerp.REGELPARAMETER,
        wijziging.code(),
        voor,
        Regelwijzigingen.pasToe(voor, wijziging, bronTekst),
        klok.vandaag());
  }

  Regelwijziging uitwerking(Opleidingwijziging wijziging, String bronTekst) {
    Regelstand voor = opslag.stand();
    return new Regelwijziging(
        Voorstelonderwerp.OPLEIDINGSCODE,
        wijziging.code(),
        voor,
        Regelwijzigingen.pasToe(voor, wijziging, bronTekst),
        klok.vandaag());
  }

  Regelwijziging uitwerking(Regelvoorstel voorstel) {
    return voorstel.onderwerp() == Voorstelonderwerp.REGELPARAMETER
        ? uitwerking(parameter(voorstel), voorstel.bron())
        : uitwerking(opleiding(voorstel), voorstel.bron());
  }

  List<EffectRegel> effect(Regelwijziging wijziging) {
    return effecten.orderedStream().flatMap(deel -> deel.bereken(wijziging).stream()).toList();
  }

  List<EffectRegel> getoondEffect(Regelvoorstel voorstel) {
    return json.readValue(voorstel.effect(), EFFECT);
  }

  Parameterwijziging parameter(Regelvoorstel voorstel) {
    return json.readValue(voorstel.inhoud(), Parameterwijziging.class);
  }

  Opleidingwijziging opleiding(Regelvoorstel voorstel) {
    return json.readValue(voorstel.inhoud(), Opleidingwijziging.class);
  }

  long stelVoor(Regelwijziging wijziging, Object inhoud, String bronTekst) {
    Regelwijzigingen.controleerBron(bronTekst);
    Regelvoorstel voorstel =
        new Regelvoorstel(
            wijziging.onderwerp(),
            wijziging.code(),
            json.writeValueAsString(inhoud),
            bronTekst,
            json.writeValueAsString(effect(wijziging)),
            bron.verplicht(Rol.PORTAALBEHEERDER).id(),
            klok.nu());
    return voorstellen.saveAndFlush(voorstel).id();
  }
}
