package org.loomhive.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;

/** What one piece costs in each currency in which it is sold, in the smallest coins of each. */
public final class Prices {
  static final Prices NONE = new Prices(Map.of());

  private final Map<String, Long> minors;

  private Prices(Map<String, Long> minors) {
    this.minors = minors;
  }

  /** As they stand in one column, for example {@code {"EUR":5200,"USD":5600}}. */
  @Converter(autoApply = true)
  public static class AsJson implements AttributeConverter<Prices, String> {
    private static final Pattern PRICE = Pattern.compile("\"([A-Z]{3})\"\\s*:\\s*(\\d+)");

    @Override
    public String convertToDatabaseColumn(Prices prices) {
      return prices.minors.entrySet().stream()
          .map(price -> "\"" + price.getKey() + "\":" + price.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Prices convertToEntityAttribute(String json) {
      var minors = new TreeMap<String, Long>();
      var price = PRICE.matcher(json);
      while (price.find()) minors.put(price.group(1), Long.valueOf(price.group(2)));
      return new Prices(minors);
    }
  }

  public Optional<Money> in(String currency) {
    return Optional.ofNullable(minors.get(currency)).map(minor -> Money.ofMinor(minor, currency));
  }

  /** The same with this one instead of any other in its currency. */
  Prices with(Money price) {
    if (!price.isPositive()) throw new IllegalArgumentException("a price of " + price);
    var changed = new TreeMap<>(minors);
    changed.put(price.currency(), price.minor());
    return new Prices(changed);
  }

  /** One in each of the same currencies. */
  Prices each(UnaryOperator<Long> change) {
    var changed = new TreeMap<>(minors);
    changed.replaceAll((currency, minor) -> change.apply(minor));
    return new Prices(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prices prices && minors.equals(prices.minors);
  }

  @Override
  public int hashCode() {
    return minors.hashCode();
  }
}
