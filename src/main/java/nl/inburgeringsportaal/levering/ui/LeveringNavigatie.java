package nl.inburgeringsportaal.levering.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.ui.Navigatie;
import nl.inburgeringsportaal.levering.internal.Bestandssoorten;
import org.springframework.stereotype.Component;

/** Deliveries in the side navigation, for the roles for which there is a file to deliver. */
@Component
class LeveringNavigatie implements Navigatie {
  private static final int PLAATS = 50;

  private final Bestandssoorten soorten;

  LeveringNavigatie(Bestandssoorten soorten) {
    this.soorten = soorten;
  }

  @Override
  public List<Ingang> ingangen() {
    Set<Rol> anderen = new HashSet<>();
    soorten.alle().forEach(soort -> anderen.addAll(soort.leveranciers()));
    boolean school = anderen.remove(Rol.SCHOOLFUNCTIONARIS);
    List<Ingang> ingangen = new ArrayList<>();
    if (school) {
      ingangen.add(ingang("levering.menu.import", Set.of(Rol.SCHOOLFUNCTIONARIS)));
    }
    if (!anderen.isEmpty()) {
      ingangen.add(ingang("levering.menu.leveringen", anderen));
    }
    return ingangen;
  }

  private static Ingang ingang(String sleutel, Set<Rol> rollen) {
    return new Ingang(sleutel, VaadinIcon.UPLOAD, LeveringenView.class, rollen, PLAATS, null);
  }
}
