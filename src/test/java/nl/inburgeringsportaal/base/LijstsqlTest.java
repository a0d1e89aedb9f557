package nl.inburgeringsportaal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/** What the queries of lists share. */
class LijstsqlTest {
  private static final Map<String, String> KOLOMMEN =
      Map.of("naam", "p.achternaam", "dag", "p.dag is null, p.dag");

  @Test
  void deVolgordeEindigtMetHetIdEnKentAlleenWatMag() {
    assertThat(Lijstsql.volgorde(Sort.unsorted(), KOLOMMEN, "p.id")).isEqualTo(" order by p.id");
    assertThat(Lijstsql.volgorde(Sort.by("naam", "p.bsn; drop table"), KOLOMMEN, "p.id"))
        .isEqualTo(" order by p.achternaam, p.id");
  }

  @Test
  void watLeegIsStaatAchteraanInBeideRichtingen() {
    assertThat(Lijstsql.volgorde(Sort.by("dag").descending(), KOLOMMEN, "p.id"))
        .isEqualTo(" order by p.dag is null, p.dag desc, p.id");
  }

  @Test
  void eenRijMeerDanDePaginaZegtDatErMeerIs() {
    PageRequest pagina = PageRequest.of(0, 2);
    Slice<String> meer = Lijstsql.deel(List.of("a", "b", "c"), pagina);
    assertThat(meer.getContent()).containsExactly("a", "b");
    assertThat(meer.hasNext()).isTrue();
    assertThat(Lijstsql.deel(List.of("a", "b"), pagina).hasNext()).isFalse();
  }

  @Test
  void eenTekenMetBetekenisIsZichzelf() {
    assertThat(Lijstsql.bevat(" 100%_! ")).isEqualTo("%100!%!_!!%");
    assertThat(Lijstsql.begintMet("LBT_")).isEqualTo("LBT!_%");
  }
}
