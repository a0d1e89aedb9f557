package nl.inburgeringsportaal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import nl.inburgeringsportaal.base.Rol;

/** A module's entries in the side navigation; the shell shows those of the user's roles. */
public interface Navigatie {

  /**
   * @return the entries, in any order
   */
  List<Ingang> ingangen();

  /**
   * One entry.
   *
   * @param sleutel key of its text
   * @param icoon its icon
   * @param scherm the view it opens
   * @param rollen for whom it is
   * @param volgorde place in the navigation, low first
   * @param aantal count of open work behind it, asked in the scope of the current user; null for none
   * @param alleenAls what must hold besides the role, asked when the frame is built; null for nothing
   */
  record Ingang(
      String sleutel,
      VaadinIcon icoon,
      Class<? extends Component> scherm,
      Set<Rol> rollen,
      int volgorde,
      LongSupplier aantal,
      BooleanSupplier alleenAls) {

    /** An entry for whoever has one of the roles. */
    public Ingang(
        String sleutel,
        VaadinIcon icoon,
        Class<? extends Component> scherm,
        Set<Rol> rollen,
        int volgorde,
        LongSupplier aantal) {
      this(sleutel, icoon, scherm, rollen, volgorde, aantal, null);
    }

    /**
     * @param heeft roles of the user
     * @return true when the entry is for him
     */
    public boolean isVoor(Set<Rol> heeft) {
      return rollen.stream().anyMatch(heeft::contains) && (alleenAls == null || alleenAls.getAsBoolean());
    }
  }
}
