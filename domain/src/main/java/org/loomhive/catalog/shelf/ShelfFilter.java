package org.loomhive.catalog.shelf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.CooperativeRef;

/**
 * What a list is narrowed to, beside its words.
 *
 * @param kind or null for all
 * @param cooperative or null for all
 * @param marks all of which a product must have
 * @param anyOf marks of which one is enough; null when it does not matter
 */
public record ShelfFilter(
    ProductKind kind,
    CooperativeRef cooperative,
    PriceRange price,
    Set<Mark> marks,
    Set<Mark> anyOf) {
  static final ShelfFilter NONE = new ShelfFilter(null, null, PriceRange.ANY, Set.of(), null);

  public ShelfFilter {
    marks = Set.copyOf(marks);
    anyOf = anyOf == null ? null : Set.copyOf(anyOf);
  }

  ShelfFilter only(ProductKind wanted) {
    return new ShelfFilter(wanted, cooperative, price, marks, anyOf);
  }

  ShelfFilter madeBy(CooperativeRef wanted) {
    return new ShelfFilter(kind, wanted, price, marks, anyOf);
  }

  ShelfFilter costs(PriceRange wanted) {
    return new ShelfFilter(kind, cooperative, wanted, marks, anyOf);
  }

  ShelfFilter with(Mark wanted) {
    var more = new HashSet<>(marks);
    more.add(wanted);
    return new ShelfFilter(kind, cooperative, price, more, anyOf);
  }

  ShelfFilter withOne(Set<Mark> wanted) {
    return new ShelfFilter(kind, cooperative, price, marks, wanted);
  }

  /** What is asked of one facet. */
  public Optional<String> value(Facet facet) {
    return marks.stream().filter(m -> m.facet() == facet).map(Mark::value).findFirst();
  }

  /** Nothing of it can be read from the prices on the shelf. */
  boolean isOpen() {
    return kind == null && cooperative == null && price.isAny();
  }
}
