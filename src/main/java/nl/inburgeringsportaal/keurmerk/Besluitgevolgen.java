package nl.inburgeringsportaal.keurmerk;

import java.time.LocalDate;

/**
 * What a draft would do, before it is decided.
 *
 * @param op first day on which it holds
 * @param nu how the school stands on that day without it
 * @param straks how it would stand with it
 * @param cursisten who learn there today, as counts: their gemeenten are told
 * @param fout key of the first rule that refuses it as it is written, null when none does
 * @param argumenten arguments of that text
 * @param aanbiedbaar true when it can be offered: all that is refused is that it is taken today
 */
public record Besluitgevolgen(
    LocalDate op,
    Keurmerkstand nu,
    Keurmerkstand straks,
    Cursistental cursisten,
    String fout,
    java.util.List<Object> argumenten,
    boolean aanbiedbaar) {}
