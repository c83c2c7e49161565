package org.loomhive.admin.trade.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.trade.OrderState;
import org.loomhive.admin.trade.views.AskedOrders;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.web.SignedIn;

/** The orders that the address asks for, with what of them the reader sees. */
@RequestScoped
public class OrdersList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject OrderDesk desk;
  @Inject OrderState state;
  @Inject AskedOrders asked;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "trade";
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "trade.order",
            "trade.paid",
            "trade.views.country",
            "trade.views.town",
            "trade.state",
            "trade.shipby",
            "trade.order.pieces",
            "trade.lines",
            "trade.views.currency",
            "trade.views.goods");
    var actor = signedIn.actor();
    return sheet.each(
        (first, count) -> desk.seenBy(actor, asked.filter(), Leafing.through(first, count)),
        order -> add(sheet, order));
  }

  private void add(Sheet sheet, Order order) {
    var lines = desk.linesFor(order, signedIn.actor());
    var currency = order.total().currency();
    sheet.row(
        order.number(),
        order.paidAt(),
        order.address().country(),
        order.address().city(),
        words.say("trade.status." + state.of(order)),
        nextToLeave(lines),
        lines.stream().mapToInt(OrderLine::quantity).sum(),
        lines.stream().map(OrdersList::told).collect(Collectors.joining("; ")),
        currency,
        Money.sum(currency, lines.stream().map(OrderLine::total).toList()));
  }

  private static Optional<LocalDate> nextToLeave(List<OrderLine> lines) {
    return lines.stream()
        .filter(line -> !line.isShipped() && !line.isCancelled())
        .map(OrderLine::shipBy)
        .min(LocalDate::compareTo);
  }

  private static String told(OrderLine line) {
    return line.quantity() + " × " + line.productName() + " " + line.variantLabel();
  }
}
