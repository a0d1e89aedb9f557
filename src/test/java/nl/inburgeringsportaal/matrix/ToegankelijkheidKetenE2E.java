package nl.inburgeringsportaal.matrix;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Every screen of DUO, Bureau ICE, Blik op Werk, the Inspectie, SZW and the administrator. */
class ToegankelijkheidKetenE2E extends Toegankelijkheidsreis {

  @Test
  void elkSchermVanDeKetenIsToegankelijk() {
    eisToegankelijk(EnumSet.complementOf(EnumSet.copyOf(ToegankelijkheidE2E.ROLLEN)));
  }
}
