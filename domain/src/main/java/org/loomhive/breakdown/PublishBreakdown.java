package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;

/**
 * Draws and publishes the breakdown of one line. The same line is published once, and anew only
 * when it came out otherwise.
 */
@ApplicationScoped
class PublishBreakdown {
  @Inject Expenses expenses;
  @Inject ShelfExpenses ofShelf;
  @Inject KeptFees fees;
  @Inject ActualBreakdowns published;
  @Inject Orders orders;
  @Inject Clock clock;

  @Transactional
  List<Expenses.Line> ready(Instant since) {
    return Stream.concat(expenses.paid(since).stream(), ofShelf.ready(since).stream()).toList();
  }

  /** Gives whether there was something to publish. */
  @Transactional
  boolean publish(Expenses.Line of) {
    var order = orders.get(of.order());
    var line = order.line(of.number());
    var drawn = spent(of, line).map(spent -> draw(line, spent, fees.of(order, line)));
    var earlier = published.find(of.order(), of.number());
    if (drawn.isEmpty() || earlier.filter(drawn.get()::saysTheSameAs).isPresent()) return false;
    earlier.ifPresent(drawn.get()::after);
    published.add(drawn.get());
    return true;
  }

  private Optional<Spent> spent(Expenses.Line of, OrderLine line) {
    var currency = line.costSheet().orElseThrow().currency();
    return line.isMadeToOrder()
        ? Optional.of(expenses.of(of, currency))
        : ofShelf.of(of, line.wanted(), currency);
  }

  private ActualBreakdown draw(OrderLine line, Spent spent, Optional<Money> fee) {
    var sheet = line.costSheet().orElseThrow();
    int pieces = line.isMadeToOrder() ? line.quantity() : line.wanted();
    var price = line.unitPrice().times(pieces);
    var drawing = new Drawing(price, pieces, line.breakdown(), sheet);
    var currency = line.unitPrice().currency();
    return new ActualBreakdown(line.orderNumber(), line.lineNumber(), currency)
        .shares(drawing.against(spent, fee), clock.instant());
  }
}
