package nl.inburgeringsportaal.handreiking;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.inburgeringsportaal.base.HuidigeGebruiker;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.handreiking.internal.ConceptRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts as a list of work: every editor sees all of them. */
@Service
@RolesAllowed(Rollen.REDACTEUR_HANDREIKING)
@Transactional(readOnly = true)
public class ConceptlijstService {
  private final ConceptRepository concepten;
  private final HuidigeGebruiker.Bron bron;
  private final Klok klok;

  ConceptlijstService(ConceptRepository concepten, HuidigeGebruiker.Bron bron, Klok klok) {
    this.concepten = concepten;
    this.bron = bron;
    this.klok = klok;
  }

  /**
   * @param keuze which drafts
   * @param pagina page, with a sort that ends with the id
   * @return drafts of that page
   */
  public Slice<ConceptListItem> list(ConceptKeuze keuze, Pageable pagina) {
    return concepten.zoek(standen(keuze), van(keuze), nietVan(keuze), na(keuze), pagina);
  }

  /**
   * @param keuze which drafts
   * @return how many there are
   */
  public long count(ConceptKeuze keuze) {
    return concepten.tel(standen(keuze), van(keuze), nietVan(keuze), na(keuze));
  }

  private static Set<Conceptstatus> standen(ConceptKeuze keuze) {
    return switch (keuze) {
      case OPEN, VAN_MIJ -> ConceptService.OPEN;
      case TE_BEOORDELEN -> EnumSet.of(Conceptstatus.TER_BEOORDELING);
      case GOEDGEKEURD -> EnumSet.of(Conceptstatus.GOEDGEKEURD);
      case GEPLAND -> EnumSet.of(Conceptstatus.GEPUBLICEERD);
      case AFGEROND -> EnumSet.complementOf(EnumSet.copyOf(ConceptService.OPEN));
    };
  }

  private Long van(ConceptKeuze keuze) {
    return keuze == ConceptKeuze.VAN_MIJ ? bron.verplicht().id() : null;
  }

  private Long nietVan(ConceptKeuze keuze) {
    return keuze == ConceptKeuze.TE_BEOORDELEN ? bron.verplicht().id() : null;
  }

  private LocalDate na(ConceptKeuze keuze) {
    return keuze == ConceptKeuze.GEPLAND ? klok.vandaag() : null;
  }
}
