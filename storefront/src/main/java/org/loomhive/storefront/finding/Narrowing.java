package org.loomhive.storefront.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.badge.BadgeKind;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.Formats;

/** What a list is narrowed to, each with a way to drop it again. */
@RequestScoped
public class Narrowing {
  private static final Set<String> PRICE = Set.of(ListAddress.FROM, ListAddress.TO);

  @Inject ListAddress list;
  @Inject ShopWords words;
  @Inject ShopCurrency shop;
  @Inject SearchProducts search;
  @Inject Formats formats;

  List<Narrowed> all() {
    var all = new ArrayList<Narrowed>();
    asked().forEach((names, word) -> all.add(narrowed(names, word, 0)));
    return all;
  }

  /** What to drop so that something is found. */
  List<Narrowed> waysOut() {
    var ways = new ArrayList<Narrowed>();
    var asked = asked();
    if (asked.size() > 1 || !list.asked(ListAddress.TEXT).isEmpty())
      asked.forEach((names, word) -> way(ways, names, word));
    if (!asked.isEmpty() && !list.asked(ListAddress.TEXT).isEmpty())
      way(ways, Set.of(ListAddress.TEXT), list.asked(ListAddress.TEXT));
    return ways;
  }

  private void way(List<Narrowed> ways, Set<String> names, String word) {
    int count = search.count(list.without(names));
    if (count > 0) ways.add(narrowed(names, word, count));
  }

  private Narrowed narrowed(Set<String> names, String word, int count) {
    return new Narrowed(word, list.addressWithout(names), count);
  }

  /** The words of all that is asked beside the text, under the names that say it. */
  private Map<Set<String>, String> asked() {
    var asked = new LinkedHashMap<Set<String>, String>();
    ProductKind.find(list.asked(ListAddress.KIND))
        .ifPresent(k -> asked.put(Set.of(ListAddress.KIND), words.word("shop.kind.", k.name())));
    ListAddress.FACETS.forEach(
        (name, facet) -> {
          var value = list.asked(name);
          if (!value.isEmpty()) asked.put(Set.of(name), words.value(facet, value));
        });
    if (list.maker() != null) asked.put(Set.of(ListAddress.MAKER), list.maker().name());
    BadgeKind.find(list.asked(ListAddress.PROVEN))
        .ifPresent(
            kind -> asked.put(Set.of(ListAddress.PROVEN), words.word("badges.kind.", kind.name())));
    if (list.minor(ListAddress.FROM) != null || list.minor(ListAddress.TO) != null)
      asked.put(PRICE, amount(ListAddress.FROM) + "–" + amount(ListAddress.TO));
    return asked;
  }

  private String amount(String name) {
    var minor = list.minor(name);
    return minor == null ? "" : formats.money(Money.ofMinor(minor, shop.getCurrency()));
  }
}
