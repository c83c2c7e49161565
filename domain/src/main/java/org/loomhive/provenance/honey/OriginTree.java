package org.loomhive.provenance.honey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.loomhive.kernel.LotNumber;

/** Weights by country, gathered from lots and from those that they come of. */
final class OriginTree {
  private final Function<LotNumber, Source> sources;
  private final Map<String, BigDecimal> weights = new TreeMap<>();
  private final List<LotNumber> unknown = new ArrayList<>();

  OriginTree(Function<LotNumber, Source> sources) {
    this.sources = sources;
  }

  /** What a lot comes of: one country, or parts of other lots, or nobody knows. */
  static final class Source {
    static final Source UNKNOWN = new Source();
    private final Map<LotNumber, BigDecimal> parts = new LinkedHashMap<>();
    private String country;

    static Source country(String code) {
      var source = new Source();
      source.country = code;
      return source;
    }

    static Source lot(LotNumber whole) {
      return new Source().with(whole, BigDecimal.ONE);
    }

    Source with(LotNumber lot, BigDecimal weight) {
      parts.merge(lot, weight, BigDecimal::add);
      return this;
    }
  }

  void add(LotNumber lot, BigDecimal weight) {
    add(lot, weight, Set.of());
  }

  private void add(LotNumber lot, BigDecimal weight, Set<LotNumber> above) {
    var source = sources.apply(lot);
    if (source.country != null) {
      weights.merge(source.country, weight, BigDecimal::add);
      return;
    }
    if (source.parts.isEmpty() || above.contains(lot)) {
      if (!unknown.contains(lot)) unknown.add(lot);
      return;
    }
    var seen = new HashSet<>(above);
    seen.add(lot);
    var whole = source.parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    source.parts.forEach(
        (part, amount) ->
            add(part, weight.multiply(amount).divide(whole, MathContext.DECIMAL64), seen));
  }

  Map<String, BigDecimal> weights() {
    return weights;
  }

  List<LotNumber> unknown() {
    return List.copyOf(unknown);
  }
}
