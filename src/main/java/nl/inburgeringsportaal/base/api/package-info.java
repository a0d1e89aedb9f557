/**
 * What every operation of the API shares: faults as problem+json in Dutch, the version header, refusal of
 * unknown parameters, paging with a Link header, lists as CSV.
 *
 * <pre>{@code
 * @GetMapping("/api/v1/dingen")
 * ResponseEntity<List<DingUitvoer>> list(Paginering pagina, HttpServletRequest verzoek) {
 *   return pagina.antwoord(service.list(pagina.pageable()).map(DingUitvoer::van), verzoek);
 * }
 * }</pre>
 *
 * A record as list item becomes a CSV row with the same names when somebody asks for {@code text/csv}. A
 * {@code DomeinFout} needs no handling in a controller.
 */
package nl.inburgeringsportaal.base.api;
