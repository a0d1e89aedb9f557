package nl.inburgeringsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inburgeringsportaal.base.Opdracht;
import nl.inburgeringsportaal.base.Opdrachtuitvoer;
import org.junit.jupiter.api.Test;

class OpdrachtstartTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Opdrachtuitvoer uitvoer = new Opdrachtuitvoer(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  private record Vast(String naam, int code) implements Opdracht {
    @Override
    public int voerUit() {
      return code;
    }
  }

  @Test
  void deUitkomstVanDeOpdrachtIsDeUitkomstVanHetProces() {
    List<Opdracht> bekend = List.of(new Vast("goed", 0), new Vast("niet-goed", 1));

    assertThat(Opdrachtstart.voerUit("goed", bekend, uitvoer)).isZero();
    assertThat(Opdrachtstart.voerUit("niet-goed", bekend, uitvoer)).isEqualTo(1);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void eenOnbekendeNaamNoemtDeBekendeOpVolgorde() {
    List<Opdracht> bekend = List.of(new Vast("twee", 0), new Vast("een", 0));

    assertThat(Opdrachtstart.voerUit("drie", bekend, uitvoer)).isEqualTo(2);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("'drie'", "Bekend zijn: een, twee.");
  }

  @Test
  void alleenMetDeOptieIsHetEenOpdracht() {
    assertThat(Opdrachtstart.gevraagd(new String[] {"--server.port=1", "--portaal.opdracht=x"})).isTrue();
    assertThat(Opdrachtstart.gevraagd(new String[] {"--portaal.opdracht"})).isTrue();
    assertThat(Opdrachtstart.gevraagd(new String[] {"--portaal.opdrachten=x"})).isFalse();
  }
}
