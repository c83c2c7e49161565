package org.loomhive.delivery.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.loomhive.delivery.tax.Consignment.Item;
import org.loomhive.kernel.Money;

/**
 * Divides prices that are the same everywhere into what is ours and the tax in them, piece by
 * piece, so that both give the price again to the last coin. What a limit is compared with is the
 * worth without tax, and that hangs on which rows hold: it is asked twice.
 */
public final class WithinPrice {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final TaxBook book;
  private final Consignment priced;
  private Map<Integer, Optional<TaxRow>> rows;

  WithinPrice(TaxBook book, Consignment priced) {
    this.book = book;
    this.priced = priced;
    this.rows = rows(Money.zero(priced.currency()));
    this.rows = rows(goods());
  }

  private Map<Integer, Optional<TaxRow>> rows(Money goods) {
    var found = new HashMap<Integer, Optional<TaxRow>>();
    for (Item item : priced.items()) found.put(item.line(), book.tax(priced, item.kind(), goods));
    return found;
  }

  Optional<TaxRow> row(Item item) {
    return rows.get(item.line());
  }

  /** All goods, without the tax that is a part of their prices. */
  Money goods() {
    return Money.sum(priced.currency(), priced.items().stream().map(this::worth).toList());
  }

  /** The same of one line. */
  Money worth(Item item) {
    return each(item).times(item.pieces().count());
  }

  /** Of one piece; never under what its material and its makers cost. */
  Money each(Item item) {
    var pieces = item.pieces();
    var left = row(item).map(row -> without(pieces.each(), row)).orElse(pieces.each());
    return left.compareTo(pieces.floor()) < 0 ? pieces.floor() : left;
  }

  /** The tax that is a part of the price of a line. */
  Money tax(Item item) {
    var pieces = item.pieces();
    var each = each(item);
    var rest = pieces.each().minus(each);
    var row = row(item).filter(TaxRow::isWithin);
    if (row.isEmpty()) return Money.zero(priced.currency());
    var isWhole = without(pieces.each(), row.get()).equals(each);
    return (isWhole ? rest : Reckoning.percent(each, row.get().percent())).times(pieces.count());
  }

  /** A price without the tax of this row; the price itself where that comes on top. */
  static Money without(Money price, TaxRow row) {
    return row.isWithin() ? without(price, row.percent()) : price;
  }

  /** A price without a tax of so many percent that is a part of it. */
  public static Money without(Money price, BigDecimal percent) {
    var coins =
        BigDecimal.valueOf(price.minor())
            .multiply(WHOLE)
            .divide(WHOLE.add(percent), 0, RoundingMode.HALF_UP);
    return Money.ofMinor(coins.longValueExact(), price.currency());
  }
}
