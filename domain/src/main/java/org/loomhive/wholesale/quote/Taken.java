package org.loomhive.wholesale.quote;

import java.util.List;
import java.util.function.Predicate;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.quote.Quote.Priced;

/** What orders took of one quote. */
record Taken(List<TakenPieces> all) {
  boolean has(OrderNumber order, Sku sku) {
    return all.stream().anyMatch(one -> one.isBy(order) && one.isOf(sku));
  }

  boolean isSampled(Sku sku) {
    return all.stream().anyMatch(one -> one.isSample() && one.isOf(sku));
  }

  /** Pieces of a line that no order took. */
  int left(Priced line) {
    return less(line, one -> true);
  }

  /** Pieces of a line that nobody paid. */
  int unpaid(Priced line) {
    return less(line, TakenPieces::isPaid);
  }

  private int less(Priced line, Predicate<TakenPieces> so) {
    int gone =
        all.stream()
            .filter(one -> one.isOf(line.sku()) && !one.isSample())
            .filter(so)
            .mapToInt(TakenPieces::pieces)
            .sum();
    return Math.max(0, line.pieces() - gone);
  }

  /** The first one first; none of samples. */
  List<OrderNumber> orders() {
    return all.stream().filter(one -> !one.isSample()).map(TakenPieces::order).distinct().toList();
  }
}
