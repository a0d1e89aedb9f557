package nl.inburgeringsportaal.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.inburgeringsportaal.base.ui.OpenbareLayout;
import nl.inburgeringsportaal.base.ui.Paginakop;
import nl.inburgeringsportaal.toegang.Werkplek;

/** Who works for several organisations says for which one this session is. */
@Route(value = "organisatie-kiezen", layout = OpenbareLayout.class)
@PermitAll
class OrganisatieKiezenView extends Div {
  private static final long serialVersionUID = 1L;

  OrganisatieKiezenView(Werkplek werkplek) {
    addClassName("pagina");
    UnorderedList keuze = new UnorderedList();
    keuze.addClassName("keuzelijst");
    werkplek
        .organisaties()
        .forEach(
            (id, naam) ->
                keuze.add(new ListItem(new Button(naam, klik -> Organisatiewissel.naar(werkplek, id)))));
    add(
        new Paginakop(getTranslation("shell.kiezen.titel")).samenvatting(getTranslation("shell.kiezen.uitleg")),
        keuze);
  }
}
