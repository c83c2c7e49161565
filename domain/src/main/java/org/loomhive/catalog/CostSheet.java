package org.loomhive.catalog;

import java.util.EnumMap;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * What one piece costs and who receives it, agreed in the makers' own currency. It says how every
 * price of the piece is shared.
 */
public final class CostSheet {
  private final String currency;
  private final EnumMap<CostReceiver, Long> minors = new EnumMap<>(CostReceiver.class);

  private CostSheet(String currency) {
    this.currency = currency;
  }

  /** An empty sheet in the makers' currency. */
  public static CostSheet in(String currency) {
    return new CostSheet(currency);
  }

  static CostSheet of(String currency, Map<CostReceiver, Long> minors) {
    var sheet = new CostSheet(currency);
    sheet.minors.putAll(minors);
    return sheet;
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

  public Money total() {
    return Money.ofMinor(minors.values().stream().reduce(0L, Math::addExact), currency);
  }

  Map<CostReceiver, Long> minors() {
    return Map.copyOf(minors);
  }
}
