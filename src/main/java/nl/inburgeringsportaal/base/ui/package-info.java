/**
 * The shared pieces of the screens: built once, used by every module. A view injects {@link
 * nl.inburgeringsportaal.base.ui.Bouwstenen} for the pieces that need the clock, the user's settings or the
 * read log; the others are plain components.
 *
 * <pre>{@code
 * // Page: class "pagina" (with "vult" when a list fills the height), then header, filters, list.
 * add(new Paginakop(titel)
 *     .samenvatting(...).hoofdactie(new Button(...)));
 *
 * Filterbalk filters = bouwstenen.filterbalk("leerlingen")
 *     .zoek("zoek", "jongeren.filter.zoek")
 *     .keuze("klas", "jongeren.filter.klas", () -> List.of(new Filterbalk.Optie("ISK-2", "ISK-2")))
 *     .meerkeuze("status", "jongeren.filter.status", this::statussen)
 *     .schakel("laat", "jongeren.filter.te-laat");
 *
 * Lijst<Rij, Filter> lijst = bouwstenen.<Rij, Filter>lijst("leerlingen", Rij::id, "jongeren.leerlingen")
 *     .bron(service::list, service::count).filters(filters).totaal("jongeren.lijst.totaal")
 *     .standaard(Sort.by("uiterlijk")).alsLeeg(() -> new LegeToestand(...))
 *     .bijKiezen(rij -> ui.navigate(...));
 * lijst.kolom("naam", "jongeren.kolom.naam").tweeRegels(Rij::naam, Rij::klas).sorteer("achternaam").altijd();
 * lijst.kolom("uiterlijk", "jongeren.kolom.uiterlijk").termijn(Rij::uiterlijk).sorteer("uiterlijk");
 * // also: tekst, datum, moment, getal, status(rij -> new Statusbadge.Status(tekst, Soort.LAAT)), link, eigen
 *
 * // The address is the state: read it, then show.
 * public void beforeEnter(BeforeEnterEvent event) {
 *   filters.lees(event.getLocation());
 *   lijst.toon(new Filter(filters.waarde("klas").orElse(null), filters.aan("laat")));
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code Paginakop}: title, summary line, main action.
 *   <li>{@code Filterbalk}: chips whose state is the address, saved filters.
 *   <li>{@code Lijst}, {@code Kolom}: lazy list with sort, choice of columns, export, empty state.
 *   <li>{@code Statusbadge}: {@code new Statusbadge(tekst, Soort.BIJNA)}, a word with a shape.
 *   <li>{@code Termijn}, {@code Afstand}, {@code Datums}: {@code bouwstenen.termijn(dag)}; days as people say
 *       them.
 *   <li>{@code DetailNaastLijst}: {@code new DetailNaastLijst(lijst, () -> navigate(without selection))},
 *       {@code toon(naam, inhoud)}, {@code verberg()}.
 *   <li>{@code Lijstpagina}: the page of header, filters and list with what is selected beside it; a view gives the
 *       filter and the detail, and ends its constructor with {@code bouw(kop, filters, lijst)}.
 *   <li>{@code Feiten}: {@code new Feiten().feit(wat, antwoord, toelichting, Termijn.Druk.van(dag, vandaag))}.
 *   <li>{@code Tijdlijn}: {@code new Tijdlijn().nu(wat, uitleg).punt(wanneer, wat, uitleg)}.
 *   <li>{@code HoeBerekend}: {@code new HoeBerekend(stappen, bron)} under every computed date.
 *   <li>{@code Tabel}: {@code new Tabel(titel, koppen, rijen)}, a small table of text.
 *   <li>{@code Bericht}: {@code new Bericht(Soort.BIJNA, tekst, knop)}, a message that stays.
 *   <li>{@code Beslisdialoog}: {@code new Beslisdialoog(titel, gevolgen).motivering(label, 10, 500)
 *       .vierOgen(uitleg).bijBesluit(knop, motivering -> ...).open()}.
 *   <li>{@code Conflictdialoog}: on {@code GelijktijdigGewijzigd} in a form: {@code new Conflictdialoog(wie,
 *       wanneer, velden).bijMijne(...).bijHunne(...).open()}.
 *   <li>{@code ConceptBewaarder}: {@code bouwstenen.concept("gesprek-12").tekst("besproken", veld)
 *       .dag("datum", datum)}, {@code herstel()} when the form is filled, {@code klaar()} after saving.
 *   <li>{@code Datumveld}: a date field in the language of the reader.
 *   <li>{@code Bijlagenveld}: {@code bouwstenen.bijlagen(label, 5, (inzending, n) -> service.neemAan(inzending))},
 *       then {@code bestanden()} when the form is saved; {@code Bestandslijst} shows what is in the store.
 *   <li>{@code Importpaneel}: {@code new Importpaneel(uploadHandler, List.of(".csv"), 200_000_000)
 *       .sjabloon(...)}, then {@code voorbeeld}, {@code problemen}, {@code meld}, {@code acties}.
 *   <li>{@code Voortgangspaneel}: {@code toon(klaar, totaal, bezig)}, {@code klaar(tekst)}.
 *   <li>{@code LegeToestand}: {@code new LegeToestand(VaadinIcon.X, titel, uitleg, knop)}.
 *   <li>{@code Melding}: {@code Melding.gelukt(tekst)}, with a link or with undo; {@code Melding.fout(tekst)}.
 *   <li>{@code WerkGewijzigd}: {@code WerkGewijzigd.meld()} after an action that changes counts of open work.
 *   <li>{@code Navigatie}, {@code TaakBron}, {@code ZoekBron}: beans by which a module shows itself in the
 *       side navigation, in Mijn werk and in the search field.
 *   <li>{@code Artikel}, {@code OpenbareLayout}: pages of text, and the frame of public pages
 *       ({@code @Route(value = "x", layout = OpenbareLayout.class)}).
 * </ul>
 *
 * <p>A fault that a service throws needs no handling in a view: the frame shows a {@code DomeinFout} in its
 * own words, and gives a number for anything else.
 */
package nl.inburgeringsportaal.base.ui;
