package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.ordering.Orders;

/** Draws and publishes the breakdown of one line. The same line is published once. */
@ApplicationScoped
class PublishBreakdown {
  @Inject Expenses expenses;
  @Inject ActualBreakdowns published;
  @Inject Orders orders;
  @Inject Clock clock;

  @Transactional
  List<Expenses.Line> ready() {
    return expenses.paid();
  }

  @Transactional
  void publish(Expenses.Line of) {
    if (published.find(of.order(), of.number()).isPresent()) return;
    var line = orders.get(of.order()).line(of.number());
    var sheet = line.costSheet().orElseThrow();
    var drawing = new Drawing(line.total(), line.quantity(), line.breakdown(), sheet);
    var shares = drawing.against(expenses.of(of, sheet.currency()));
    published.add(
        new ActualBreakdown(of.order(), of.number(), line.unitPrice().currency())
            .shares(shares, clock.instant()));
  }
}
