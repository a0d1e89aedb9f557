package nl.inburgeringsportaal.keurmerk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.inburgeringsportaal.cursus.Cursushulp;
import nl.inburgeringsportaal.keurmerk.Besluitsoort;
import nl.inburgeringsportaal.keurmerk.Keurmerkhulp;
import nl.inburgeringsportaal.keurmerk.Keurmerkstatus;
import nl.inburgeringsportaal.keurmerk.RegisterFilter;
import nl.inburgeringsportaal.keurmerk.RegisterListItem;
import nl.inburgeringsportaal.keurmerk.Registerstatus;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.TestTijd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** What is remembered of the register is what the database says, after every kind of change and for every search. */
@PortaalContext
class RegistergeheugenIT {
  private static final PageRequest PAGINA = PageRequest.of(0, 1000);

  @Autowired private Registergeheugen geheugen;
  @Autowired private Registerzoeker zoeker;
  @Autowired private AutowireCapableBeanFactory fabriek;
  @Autowired private TestTijd.ZetbareKlok klok;
  private Keurmerkhulp hulp;

  @BeforeEach
  void begin() {
    klok.terug();
    hulp = fabriek.createBean(Keurmerkhulp.class);
  }

  private RegisterListItem gelijk(String zoek) {
    Slice<RegisterListItem> gekend = zoekBeide(new RegisterFilter(zoek, null, null));
    return gekend.getContent().size() == 1 ? gekend.getContent().getFirst() : null;
  }

  private Slice<RegisterListItem> zoekBeide(RegisterFilter filter) {
    Slice<RegisterListItem> gekend = geheugen.zoek(filter, PAGINA);
    assertThat(gekend.getContent())
        .as(filter.toString())
        .containsExactlyElementsOf(zoeker.zoek(filter, PAGINA).getContent());
    assertThat(gekend.hasNext()).isEqualTo(zoeker.zoek(filter, PAGINA).hasNext());
    return gekend;
  }

  @Test
  void elkeWijzigingIsErMeteen() {
    String nummer = Cursushulp.nummer();
    assertThat(gelijk(nummer)).isNull();
    long school = hulp.school(nummer);
    assertThat(gelijk(nummer).status()).isEqualTo(Registerstatus.ONBEPAALDE_TIJD);
    hulp.cursus().school(nummer, "Anders genoemd");
    assertThat(gelijk(nummer).naam()).isEqualTo("Anders genoemd");

    long procedure = hulp.procedure(school);
    hulp.voornemen(procedure, Besluitsoort.SCHORSEN);
    hulp.zienswijze(procedure);
    long besluit = hulp.concept(procedure, Besluitsoort.SCHORSEN, hulp.vandaag().plusDays(10));
    assertThat(gelijk(nummer).gaatInOp()).isNull();
    hulp.stelVast("beslisser", besluit);
    assertThat(gelijk(nummer).gaatInOp()).isEqualTo(hulp.vandaag().plusDays(10));
    klok.vooruit(Duration.ofDays(10));
    assertThat(gelijk(nummer).status()).isEqualTo(Registerstatus.GESCHORST);
    assertThat(geheugen.kent(new RegisterFilter(null, null, hulp.vandaag()))).isTrue();
    assertThat(geheugen.kent(new RegisterFilter(null, null, hulp.vandaag().minusDays(1)))).isFalse();
  }

  @Test
  void elkeZoekvraagVindtHetzelfde() {
    Keurmerkvulling vulling = fabriek.createBean(Keurmerkvulling.class);
    List<String> namen =
        List.of("Café Ötüken", "Łódź op School", "Straße 9 & Co", "100% Taal_les", "DØRPSHUIS IJssel", "ﬁjn leren!");
    for (String naam : namen) {
      vulling.school(Cursushulp.nummer(), naam, "'s-Gravenhage", Keurmerkstatus.KEURMERK, hulp.vandaag());
    }
    List<String> vragen = new ArrayList<>(namen);
    vragen.addAll(
        List.of("", "  ", "cafe", "OTUKEN", "lodz", "łódź", "strasse", "straße", "100%", "%", "l_l", "_", "dorps",
            "ijssel", "Ĳssel", "fijn", "!", "gravenhage", "’s-", "bestaat niet", " 9 & ", "\\", "café "));
    vragen.forEach(this::gelijk);
    for (Registerstatus status : Registerstatus.values()) {
      zoekBeide(new RegisterFilter("a", status, null));
    }
    PageRequest tweede = PageRequest.of(1, 2);
    RegisterFilter alles = new RegisterFilter(null, null, null);
    assertThat(geheugen.zoek(alles, tweede)).isEqualTo(zoeker.zoek(alles, tweede));
  }
}
