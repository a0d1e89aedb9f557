package nl.inburgeringsportaal.beheer.ui;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** Pages of a list of a few dozen rows that is in memory anyway. */
final class Geheugenlijst {

  private Geheugenlijst() {}

  static <T> Slice<T> pagina(List<T> alle, Pageable pagina) {
    int van = (int) Math.min(pagina.getOffset(), alle.size());
    int tot = Math.min(van + pagina.getPageSize(), alle.size());
    return new SliceImpl<>(alle.subList(van, tot), pagina, tot < alle.size());
  }
}
