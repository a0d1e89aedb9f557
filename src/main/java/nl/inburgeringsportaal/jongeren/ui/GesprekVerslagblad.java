package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.inburgeringsportaal.base.ui.Feiten;
import nl.inburgeringsportaal.jongeren.GesprekGegevens;
import nl.inburgeringsportaal.jongeren.Gespreksstatus;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;

/** The record of a talk that is over, to read and to print. */
class GesprekVerslagblad extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param gesprek a talk that is no longer planned
   * @param leerling the pupil
   * @param diensten what the record asks
   * @param termijnen shows what the plan leaves
   * @param planner opens the dialogs
   * @param opnieuw shows the talk again after a change
   */
  GesprekVerslagblad(
      GesprekGegevens gesprek,
      LeerlingGegevens leerling,
      Gespreksdiensten diensten,
      TermijnPanelen termijnen,
      Gespreksplanner planner,
      Runnable opnieuw) {
    addClassNames("verslagblad", "leesbaar");
    add(Gespreksteksten.badge(gesprek, diensten.klok().vandaag()), feiten(gesprek));
    tekst("jongeren.gesprek.veld.uitgelegd", gesprek.uitgelegd());
    tekst("jongeren.gesprek.veld.wens", gesprek.wens());
    tekst("jongeren.gesprek.toelichting.kop", gesprek.toelichting());
    if (gesprek.plan() != null) {
      deel(
          "jongeren.plan.titel",
          termijnen.van(gesprek.plan(), leerling.geboortedatum(), gesprek.gevoerdOp()));
    }
    if (!gesprek.afspraken().isEmpty()) {
      deel("jongeren.gesprek.afspraken", new Afspraken(diensten, gesprek.afspraken()));
    }
    if (gesprek.status() == Gespreksstatus.GEVOERD) {
      String gemeente = diensten.gemeente(leerling.woongemeente());
      Section delen =
          deel("jongeren.gesprek.gedeeld.titel", new Paragraph(Gespreksteksten.gedeeld(gesprek, gemeente)));
      if (Gespreksteksten.isGedeeld(gesprek)) {
        Antwoordblok.van(diensten, gesprek).ifPresent(delen::add);
        Button trekIn =
            new Button(
                getTranslation("jongeren.gesprek.intrekken.knop"),
                klik -> planner.trekDelenIn(gesprek, gemeente, opnieuw));
        trekIn.addClassName("niet-afdrukken");
        delen.add(trekIn);
      }
    }
  }

  private Feiten feiten(GesprekGegevens gesprek) {
    Feiten feiten = new Feiten();
    if (gesprek.status() == Gespreksstatus.NIET_DOORGEGAAN) {
      return feiten
          .feit(getTranslation("jongeren.gesprek.feit.was-gepland"), Gespreksteksten.dag(gesprek.datum()), null)
          .feit(
              getTranslation("jongeren.gesprek.feit.niet-doorgegaan"),
              Gespreksteksten.tekst(gesprek.nietDoorgegaanReden()),
              null);
    }
    feiten.feit(getTranslation("jongeren.gesprek.feit.gevoerd-op"), Gespreksteksten.dag(gesprek.gevoerdOp()), null);
    if (gesprek.status() == Gespreksstatus.ELDERS_GEVOERD) {
      return feiten.feit(
          getTranslation("jongeren.gesprek.feit.elders"), Gespreksteksten.tekst(gesprek.eldersDoor()), null);
    }
    return feiten
        .feit(
            getTranslation("jongeren.gesprek.feit.waar"),
            gesprek.plaats() == null ? getTranslation("jongeren.gesprek.plaats-onbekend") : gesprek.plaats(),
            null)
        .feit(
            getTranslation("jongeren.gesprek.feit.met-wie"),
            Gespreksteksten.tekst(gesprek.deelnemers()),
            gesprek.taalTolk() == null ? null : getTranslation("jongeren.gesprek.tolk-in", gesprek.taalTolk()));
  }

  private void tekst(String kopsleutel, String tekst) {
    if (tekst != null) {
      Paragraph alinea = new Paragraph(tekst);
      alinea.addClassName("zoals-getypt");
      deel(kopsleutel, alinea);
    }
  }

  private Section deel(String kopsleutel, Component inhoud) {
    Section deel = new Section(new H2(getTranslation(kopsleutel)), inhoud);
    add(deel);
    return deel;
  }
}
