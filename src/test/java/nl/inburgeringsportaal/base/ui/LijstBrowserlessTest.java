package nl.inburgeringsportaal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.base.Tabelschrijver;
import nl.inburgeringsportaal.base.Vertaling;
import nl.inburgeringsportaal.base.Voorkeuren;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import nl.inburgeringsportaal.testbasis.Testgegevens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortaalContext
class LijstBrowserlessTest extends SpringBrowserlessTest {
  private static final int AANTAL = 1_234;

  @Autowired private Testgegevens gegevens;
  @Autowired private Bouwstenen bouwstenen;
  @Autowired private Voorkeuren voorkeuren;
  @Autowired private JdbcClient sql;
  private final List<Pageable> gevraagd = new ArrayList<>();
  private final List<Rij> gekozen = new ArrayList<>();
  private String persoon;
  private Filterbalk filters;
  private Lijst<Rij, String> lijst;

  record Rij(long id, String naam, String klas, LocalDate uiterlijk) {}

  @BeforeEach
  void maak() {
    persoon = gegevens.nieuwePersoon(gegevens.nieuweSchool(), Rol.SCHOOLFUNCTIONARIS);
    gegevens.logIn(persoon);
    VaadinSession.getCurrent().setLocale(Vertaling.NL);
    filters =
        bouwstenen
            .filterbalk("proef")
            .zoek("zoek", "base.filter.naam")
            .keuze("klas", "base.filter.groep", () -> List.of(new Filterbalk.Optie("ISK-2", "ISK-2")))
            .schakel("laat", "base.filter.groep");
    lijst =
        bouwstenen
            .<Rij, String>lijst("proef", Rij::id, "base.filter.groep")
            .bron(this::rijen, filter -> filter.isEmpty() ? AANTAL : 0)
            .filters(filters)
            .standaard(Sort.by("uiterlijk"))
            .bijKiezen(gekozen::add);
    lijst.kolom("naam", "base.filter.naam").tweeRegels(Rij::naam, Rij::klas).sorteer("achternaam", "roepnaam").altijd();
    lijst.kolom("klas", "base.filter.groep").tekst(Rij::klas);
    lijst.kolom("uiterlijk", "base.datum.vandaag").termijn(Rij::uiterlijk).sorteer("uiterlijk");
    UI.getCurrent().add(filters, lijst);
    filters.lees(new Location("proef"));
    lijst.toon("");
  }

  @AfterEach
  void logUit() {
    gegevens.logUit();
  }

  @Test
  void deLijstLeestPerPaginaEnSorteertAltijdTotOpHetId() {
    assertThat(tabel().size()).isEqualTo(AANTAL);
    assertThat(tabel().getRow(70).naam()).isEqualTo("Leerling 70");

    assertThat(gevraagd).allSatisfy(pagina -> assertThat(pagina.getPageSize()).isLessThanOrEqualTo(100));
    assertThat(gevraagd.getLast().getSort()).isEqualTo(Sort.by("uiterlijk", "id"));
  }

  @Test
  void deKopVanEenKolomSorteertOpHaarEigenschappen() {
    tabel().sortByColumn(0, SortDirection.DESCENDING);
    tabel().getRow(0);

    assertThat(gevraagd.getLast().getSort())
        .isEqualTo(Sort.by("achternaam", "roepnaam").descending().and(Sort.by("id")));
  }

  @Test
  void eenRijKiezenOpentHaar() {
    tabel().select(3);

    assertThat(gekozen).extracting(Rij::id).containsExactly(3L);
  }

  @Test
  void deKeuzeVanKolommenBlijftBewaard() {
    @SuppressWarnings("unchecked")
    CheckboxGroup<Kolom<Rij>> vinkjes = $(CheckboxGroup.class).single();
    vinkjes.deselect(vinkjes.getValue().stream().filter(kolom -> kolom.sleutel().equals("klas")).toList());

    assertThat(lijst.tabel().getColumnByKey("klas").isVisible()).isFalse();
    assertThat(lijst.tabel().getColumnByKey("naam").isVisible()).isTrue();
    assertThat(voorkeuren.voorkeur("lijst.proef.kolommen")).contains("uiterlijk");
  }

  @Test
  void deWaardenVanEenFilterKomenPasAlsHetOpengaat() {
    Keuzechip chip = $(Keuzechip.class).single();
    assertThat($(ListBox.class).exists()).isFalse();

    chip.bijOpenen();

    assertThat($(ListBox.class).single().getListDataView().getItems().map(Object::toString))
        .hasSize(2)
        .last()
        .asString()
        .contains("ISK-2");

    chip.toon(List.of("ISK-2"));
    assertThat(chip.getText()).isEqualTo("ISK-2");
    assertThat($(ListBox.class).exists()).as("closed it is empty again").isFalse();
  }

  @Test
  void eenLegeLijstZegtWatJeKuntDoen() {
    filters.lees(new Location("proef", QueryParameters.simple(Map.of("klas", "ISK-2"))));
    lijst.toon("niets");

    assertThat(lijst.tabel().getEmptyStateComponent().getElement().getTextRecursively())
        .contains("Niets gevonden met deze filters", "Filters wissen");
  }

  @Test
  void eenUitvoerSchrijftAlleRijenEnStaatInHetLogboekZonderNamen() throws IOException {
    filters.lees(new Location("proef", QueryParameters.simple(Map.of("klas", "ISK-2", "zoek", "Demir"))));
    List<List<?>> geschreven = new ArrayList<>();
    LijstUitvoer<Rij> uitvoer = lijst.uitvoer();

    uitvoer.noteer();
    uitvoer.schrijf(
        new Tabelschrijver() {
          @Override
          public void rij(List<?> waarden) {
            geschreven.add(waarden);
          }

          @Override
          public void close() {}
        });

    assertThat(geschreven).hasSize(AANTAL + 1);
    assertThat(geschreven.get(1).getFirst()).isEqualTo("Leerling 0");
    assertThat(
            sql.sql("select omschrijving from leesregel where gebruikersnaam = ? and handeling = 'GEEXPORTEERD'")
                .param(persoon)
                .query(String.class)
                .single())
        .contains("klas=ISK-2", "zoek=…", "aantal: 1234")
        .doesNotContain("Demir");
  }

  @Test
  void deStandVanHetFilterIsHetAdres() {
    filters.lees(new Location("proef", QueryParameters.fromString("klas=ISK-2&laat=ja&onbekend=x")));

    assertThat(filters.waarde("klas")).contains("ISK-2");
    assertThat(filters.aan("laat")).isTrue();
    assertThat(filters.isActief()).isTrue();
    assertThat($(Keuzechip.class).single().getText()).isEqualTo("ISK-2");
  }

  @Test
  void eenOpgeslagenFilterIsVanMijAlleen() {
    voorkeuren.bewaarFilter("proef", "Mijn klas", "klas=ISK-2");
    filters.lees(new Location("proef"));
    assertThat(voorkeuren.filters("proef")).extracting(Voorkeuren.OpgeslagenFilter::naam).containsExactly("Mijn klas");

    gegevens.logIn("school2");
    assertThat(voorkeuren.filters("proef")).isEmpty();
  }

  private Slice<Rij> rijen(String filter, Pageable pagina) {
    gevraagd.add(pagina);
    int van = (int) pagina.getOffset();
    List<Rij> rijen =
        IntStream.range(van, Math.min(AANTAL, van + pagina.getPageSize()))
            .mapToObj(nummer -> new Rij(nummer, "Leerling " + nummer, "ISK-2", LocalDate.of(2026, 11, 26)))
            .toList();
    return new SliceImpl<>(rijen, pagina, van + pagina.getPageSize() < AANTAL);
  }

  @SuppressWarnings("unchecked")
  private GridTester<Grid<Rij>, Rij> tabel() {
    return test(GridTester.class, lijst.tabel());
  }
}
