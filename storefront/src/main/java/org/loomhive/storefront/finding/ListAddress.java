package org.loomhive.storefront.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.badge.BadgeKind;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.Facet;
import org.loomhive.catalog.shelf.Mark;
import org.loomhive.catalog.shelf.PriceRange;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.ProductSort;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Address;
import org.loomhive.web.Paging;
import org.loomhive.web.language.Spoken;

/** What the address of a list asks for; all of a list's state stands in it. */
@Named("list")
@RequestScoped
public class ListAddress {
  /** Each facet under its name in the address. */
  static final Map<String, Facet> FACETS = facets();

  static final String TEXT = "q";
  static final String KIND = "kind";
  static final String MAKER = "by";
  static final String PROVEN = "proven";
  static final String FROM = "from";
  static final String TO = "to";
  private static final String SORT = "sort";
  private static final int LONGEST = 100;
  private static final String AMOUNT = "[0-9]{1,7}([.,][0-9]{1,2})?";

  /** In the order in which a reader says them. */
  private static final List<String> ALL =
      List.of(
          TEXT,
          KIND,
          "material",
          "colour",
          "occasion",
          "region",
          "ready",
          MAKER,
          PROVEN,
          FROM,
          TO,
          SORT);

  @Inject HttpServletRequest request;
  @Inject ShopCurrency shop;
  @Inject Workshops workshops;
  @Inject BadgeBoard badges;
  @Inject Address address;

  private static Map<String, Facet> facets() {
    var facets = new LinkedHashMap<String, Facet>();
    facets.put("material", Facet.MATERIAL);
    facets.put("colour", Facet.COLOUR);
    facets.put("occasion", Facet.OCCASION);
    facets.put("region", Facet.REGION);
    facets.put("ready", Facet.READINESS);
    return facets;
  }

  /** What was asked under a name of the address; empty for nothing. */
  public String asked(String name) {
    var value = Objects.requireNonNullElse(request.getParameter(name), "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  ProductSearch wanted() {
    return without(Set.of());
  }

  /** The same list, from its first page, as if some things had not been asked. */
  ProductSearch without(Set<String> names) {
    var search =
        ProductSearch.in(shop.getCurrency())
            .told(Spoken.now())
            .words(names.contains(TEXT) ? "" : asked(TEXT))
            .by(sort())
            .at(names.isEmpty() ? page() : 1);
    if (!names.contains(KIND)) search = search.only(ProductKind.find(asked(KIND)).orElse(null));
    if (!names.contains(MAKER)) search = search.madeBy(maker() == null ? null : maker().ref());
    if (!names.contains(FROM)) search = search.costs(new PriceRange(minor(FROM), minor(TO)));
    if (!names.contains(PROVEN)) search = search.withOne(proven());
    for (var facet : FACETS.entrySet())
      if (!names.contains(facet.getKey()))
        search =
            Mark.of(facet.getValue(), asked(facet.getKey())).map(search::marked).orElse(search);
    return search;
  }

  /** The address of the same list without some things that were asked. */
  String addressWithout(Set<String> names) {
    return address.getPath() + query(names);
  }

  /** All that is asked but order and page, with the question mark; empty for nothing. */
  public String getQuery() {
    return query(Set.of(SORT));
  }

  private String query(Set<String> names) {
    var written =
        ALL.stream()
            .filter(name -> !names.contains(name) && !asked(name).isEmpty())
            .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return written.isEmpty() ? "" : "?" + written;
  }

  /** Null for all. */
  Workshop maker() {
    var ref = asked(MAKER);
    return workshops.all().stream()
        .filter(w -> w.ref().value().equals(ref))
        .findFirst()
        .orElse(null);
  }

  /** Marks of what has the badge that is asked for today; null for all. */
  private Set<Mark> proven() {
    return BadgeKind.find(asked(PROVEN)).map(badges::marks).orElse(null);
  }

  /** What is no amount is not asked for. */
  Long minor(String name) {
    var typed = asked(name);
    if (!typed.matches(AMOUNT)) return null;
    return Money.of(typed.replace(',', '.'), shop.getCurrency()).minor();
  }

  ProductSort sort() {
    for (ProductSort one : ProductSort.values())
      if (one.name().equalsIgnoreCase(asked(SORT))) return one;
    return ProductSort.NEWEST;
  }

  private int page() {
    return Paging.of(asked("page"), ProductSearch.PAGE, ProductSearch.REACH).number();
  }
}
