package org.loomhive.storefront.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.KnownWords;
import org.loomhive.catalog.shelf.ProductSort;

/** What a list can be narrowed to: only what is on the shelf is offered. */
@Named("choices")
@RequestScoped
public class Choices {
  @Inject KnownWords shelf;
  @Inject ListAddress list;
  @Inject ShopWords words;
  @Inject Workshops workshops;
  @Inject BadgeBoard badges;

  public List<Choice> getKinds() {
    return withAll(
        Arrays.stream(ProductKind.values())
            .map(
                kind ->
                    choice(ListAddress.KIND, kind.name(), words.word("shop.kind.", kind.name()))));
  }

  /**
   * @param name of a facet in the address
   */
  public List<Choice> of(String name) {
    return withAll(values(name).stream());
  }

  /** The same without the choice of all of them, for a page of categories. */
  public List<Choice> values(String name) {
    var facet = ListAddress.FACETS.get(name);
    return shelf.values(facet).stream()
        .map(value -> choice(name, value, words.value(facet, value)))
        .sorted(Comparator.comparing(Choice::word))
        .toList();
  }

  public List<Choice> getMakers() {
    return withAll(
        workshops.all().stream().map(w -> choice(ListAddress.MAKER, w.ref().value(), w.name())));
  }

  /** Only what a paper proves today. */
  public List<Choice> getProven() {
    return withAll(
        badges.kinds().stream()
            .map(
                kind ->
                    choice(
                        ListAddress.PROVEN, kind.name(), words.word("badges.kind.", kind.name()))));
  }

  public List<Choice> getSorts() {
    var sort = list.sort();
    return Arrays.stream(ProductSort.values())
        .map(one -> new Choice(low(one), words.word("finding.sort.", one.name()), one == sort))
        .toList();
  }

  private static String low(ProductSort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private Choice choice(String name, String value, String word) {
    return new Choice(value, word, value.equals(list.asked(name)));
  }

  private List<Choice> withAll(Stream<Choice> some) {
    var all = new ArrayList<Choice>();
    all.add(new Choice("", words.word("finding.", "all"), false));
    some.forEach(all::add);
    return all;
  }
}
