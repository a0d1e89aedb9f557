package nl.inburgeringsportaal.jongeren.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.base.ui.Conflictdialoog;
import nl.inburgeringsportaal.jongeren.LeerlingGegevens;

/** Two versions of a pupil field by field, for the conflict dialog. */
final class LeerlingVerschil {

  private LeerlingVerschil() {}

  static List<Conflictdialoog.Veld> velden(LeerlingGegevens mijn, LeerlingGegevens hun) {
    List<Conflictdialoog.Veld> velden = new ArrayList<>();
    voegToe(velden, "leerlingnummer", mijn.leerlingnummer(), hun.leerlingnummer());
    voegToe(velden, "achternaam", mijn.achternaam(), hun.achternaam());
    voegToe(velden, "roepnaam", mijn.roepnaam(), hun.roepnaam());
    voegToe(
        velden,
        "geboortedatum",
        JongerenTeksten.datum(mijn.geboortedatum()),
        JongerenTeksten.datum(hun.geboortedatum()));
    voegToe(velden, "klas", mijn.klas(), hun.klas());
    voegToe(velden, "mentor", mijn.mentor(), hun.mentor());
    voegToe(velden, "voogd", mijn.voogd(), hun.voogd());
    voegToe(velden, "opleiding", mijn.opleidingscode(), hun.opleidingscode());
    voegToe(
        velden,
        "verblijfsstatus",
        JongerenTeksten.tekst(mijn.verblijfsstatus()),
        JongerenTeksten.tekst(hun.verblijfsstatus()));
    voegToe(velden, "begin", JongerenTeksten.datum(mijn.begin()), JongerenTeksten.datum(hun.begin()));
    voegToe(
        velden,
        "verwacht-einde",
        JongerenTeksten.datum(mijn.verwachtEinde()),
        JongerenTeksten.datum(hun.verwachtEinde()));
    voegToe(
        velden,
        "uitgeschreven-op",
        JongerenTeksten.datum(mijn.uitgeschrevenOp()),
        JongerenTeksten.datum(hun.uitgeschrevenOp()));
    voegToe(velden, "woongemeente", mijn.woongemeente(), hun.woongemeente());
    voegToe(velden, "acht-jaar", jaNee(mijn.achtJaarLeerplichtig()), jaNee(hun.achtJaarLeerplichtig()));
    voegToe(velden, "diploma", jaNee(mijn.diploma()), jaNee(hun.diploma()));
    voegToe(
        velden, "brief-duo-op", JongerenTeksten.datum(mijn.briefDuoOp()), JongerenTeksten.datum(hun.briefDuoOp()));
    return velden;
  }

  private static void voegToe(List<Conflictdialoog.Veld> velden, String veld, String mijn, String hun) {
    velden.add(
        new Conflictdialoog.Veld(
            I18NProvider.translate("jongeren.veld." + veld), mijn == null ? "" : mijn, hun == null ? "" : hun));
  }

  private static String jaNee(Boolean waarde) {
    String soort = waarde == null ? "onbekend" : waarde ? "J" : "N";
    return I18NProvider.translate("jongeren.veld.acht-jaar." + soort);
  }
}
