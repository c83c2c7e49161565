package org.loomhive.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Objects;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * What one piece costs and who receives it, agreed in the makers' own currency. It says how every
 * price of the piece is shared.
 */
public final class CostSheet {
  private final String currency;
  private final EnumMap<CostReceiver, Long> minors = new EnumMap<>(CostReceiver.class);

  /**
   * As it stands in one column: the currency, then what each gets in its smallest coins. For
   * example {@code INR;MATERIAL=1200;MAKER_PAY=3400}.
   */
  @Converter(autoApply = true)
  public static class AsText implements AttributeConverter<CostSheet, String> {
    @Override
    public String convertToDatabaseColumn(CostSheet sheet) {
      return sheet == null ? null : sheet.toString();
    }

    @Override
    public CostSheet convertToEntityAttribute(String text) {
      return text == null ? null : CostSheet.read(text);
    }
  }

  private CostSheet(String currency) {
    this.currency = currency;
  }

  /** An empty sheet in the makers' currency. */
  public static CostSheet in(String currency) {
    return new CostSheet(currency);
  }

  private static CostSheet read(String text) {
    var parts = text.split(";");
    var sheet = in(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      var cost = parts[i].split("=");
      sheet.minors.put(CostReceiver.valueOf(cost[0]), Long.parseLong(cost[1]));
    }
    return sheet;
  }

  /** Whatever becomes of this one, that stays as it is. */
  CostSheet copy() {
    var copy = in(currency);
    copy.minors.putAll(minors);
    return copy;
  }

  /** Adds what a receiver gets; nothing is not written down. */
  public CostSheet gives(CostReceiver receiver, Money amount) {
    if (!amount.currency().equals(currency)) throw new IllegalArgumentException(currency);
    if (amount.isPositive()) minors.merge(receiver, amount.minor(), Math::addExact);
    return this;
  }

  public String currency() {
    return currency;
  }

  public boolean isEmpty() {
    return minors.isEmpty();
  }

  public Money of(CostReceiver receiver) {
    return Money.ofMinor(minors.getOrDefault(receiver, 0L), currency);
  }

  /** What the maker of one piece is paid, in her own currency. */
  public Money makerPay() {
    return of(CostReceiver.MAKER_PAY);
  }

  /** Its maker has all of her pay; the others share what is left of the price as they did. */
  CostSheet ofSecond(Money price, Money makerPay) {
    var left = price.minus(makerPay);
    if (left.isNegative()) throw new Refused(CatalogRefusal.SECOND_BELOW_PAY, makerPay);
    var others = minors.keySet().stream().filter(one -> one != CostReceiver.MAKER_PAY).toList();
    var sheet = in(currency).gives(CostReceiver.MAKER_PAY, makerPay);
    if (others.isEmpty()) return sheet.gives(CostReceiver.COOPERATIVE_SHARE, left);
    var shares = left.split(others.stream().mapToLong(minors::get).toArray());
    for (int i = 0; i < shares.size(); i++) sheet.gives(others.get(i), shares.get(i));
    return sheet;
  }

  /** What is paid to people and for material. */
  public Money floor() {
    long minor = 0;
    for (var one : minors.entrySet())
      if (one.getKey().isFloor()) minor = Math.addExact(minor, one.getValue());
    return Money.ofMinor(minor, currency);
  }

  /** In the same currency: a price that pays people and material, and not all that it says. */
  boolean isMoreThan(Money price) {
    return price.currency().equals(currency)
        && price.compareTo(total()) < 0
        && price.compareTo(floor()) >= 0;
  }

  public Money total() {
    return Money.ofMinor(minors.values().stream().reduce(0L, Math::addExact), currency);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CostSheet sheet
        && currency.equals(sheet.currency)
        && minors.equals(sheet.minors);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, minors);
  }

  @Override
  public String toString() {
    return minors.entrySet().stream()
        .map(cost -> cost.getKey() + "=" + cost.getValue())
        .collect(Collectors.joining(";", currency + ";", ""));
  }
}
