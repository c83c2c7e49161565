package org.loomhive.storefront.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.Look;

/** One way in which the variants of a product differ, with what may be chosen in it. */
public record Axis(Kind kind, List<Option> options) {
  /** What may differ; words for it live in the bundle. */
  public enum Kind {
    SIZE,
    COLOUR,
    PATTERN;

    Optional<String> of(ProductOffer offer) {
      Look look = offer.variant().look();
      return switch (this) {
        case SIZE -> look.size();
        case COLOUR -> look.shade();
        case PATTERN -> look.pattern();
      };
    }
  }

  /**
   * One value.
   *
   * @param offer that has it and otherwise is as near as can be to the one that is shown
   */
  public record Option(String word, ProductOffer offer, boolean isChosen) {}

  public Axis {
    options = List.copyOf(options);
  }

  /** Empty when the variants do not differ in size, colour or pattern alone. */
  static List<Axis> of(List<ProductOffer> offers, ProductOffer shown) {
    var good = offers.stream().filter(offer -> !offer.variant().isSecond()).toList();
    long looks = good.stream().map(Axis::look).distinct().count();
    if (looks < good.size() || shown.variant().isSecond()) return List.of();
    var axes = new ArrayList<Axis>();
    for (Kind kind : Kind.values()) {
      var options = options(kind, good, shown);
      if (options.size() > 1) axes.add(new Axis(kind, options));
    }
    return axes;
  }

  private static List<Option> options(Kind kind, List<ProductOffer> offers, ProductOffer shown) {
    Map<String, ProductOffer> nearest = new LinkedHashMap<>();
    for (ProductOffer offer : offers)
      kind.of(offer).ifPresent(value -> nearest.merge(value, offer, (a, b) -> nearer(a, b, shown)));
    var chosen = kind.of(shown).orElse("");
    return nearest.entrySet().stream()
        .map(e -> new Option(e.getKey(), e.getValue(), e.getKey().equals(chosen)))
        .toList();
  }

  private static ProductOffer nearer(ProductOffer one, ProductOffer other, ProductOffer shown) {
    return alike(other, shown) > alike(one, shown) ? other : one;
  }

  private static int alike(ProductOffer one, ProductOffer other) {
    int same = 0;
    for (Kind kind : Kind.values()) if (kind.of(one).equals(kind.of(other))) same++;
    return same;
  }

  private static List<Optional<String>> look(ProductOffer offer) {
    return List.of(Kind.SIZE.of(offer), Kind.COLOUR.of(offer), Kind.PATTERN.of(offer));
  }
}
