package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.stock.StockKeeping;

/**
 * Takes pieces into the store that came back, and lays them on the shelf or aside when somebody has
 * looked at them. Only what left can come back.
 */
@ApplicationScoped
class TakeIn {
  @Inject Orders orders;
  @Inject StockKeeping stock;
  @Inject Clock clock;

  void receive(ReturnRequest request, Map<Integer, Integer> came) {
    if (request.state() == ReturnState.SETTLED)
      throw new Refused(ReturnRefusal.ALREADY_DECIDED, request.ref());
    takeIn(request, came);
  }

  void receiveLate(ReturnRequest request, DecideReturn.Late what) {
    if (!request.mayComeLate()) throw new Refused(ReturnRefusal.NOT_TO_BE_SENT, request.ref());
    var came = new TreeMap<>(some(what.good()));
    some(what.damaged()).forEach((line, pieces) -> came.merge(line, pieces, Integer::sum));
    takeIn(request, came);
    lay(request, came, what.good());
  }

  /** What is here goes to the shelf or lies aside as damaged. */
  void shelve(ReturnRequest request, Map<Integer, Integer> good) {
    lay(request, request.came(), good);
  }

  private void takeIn(ReturnRequest request, Map<Integer, Integer> came) {
    var some = some(came);
    if (some.isEmpty()) throw new Refused(ReturnRefusal.NOTHING_CHOSEN);
    var order = orders.get(request.order());
    var now = clock.instant();
    some.forEach(
        (number, pieces) -> {
          requireAwaited(request, order.line(number), pieces);
          request.receive(number, pieces, now);
          stock.comeBack(order.line(number).sku(), pieces, reason(request));
        });
  }

  private static void requireAwaited(ReturnRequest request, OrderLine line, int pieces) {
    int awaited = request.awaited().getOrDefault(line.lineNumber(), 0);
    int most = Math.min(awaited, line.shippedPieces());
    if (pieces > most) throw new Refused(ReturnRefusal.MORE_THAN_AWAITED, line.productName(), most);
  }

  private void lay(ReturnRequest request, Map<Integer, Integer> came, Map<Integer, Integer> good) {
    var order = orders.get(request.order());
    some(good).forEach((number, pieces) -> requireHere(order, number, came, pieces));
    came.forEach(
        (number, pieces) -> {
          int asNew = Math.max(0, good.getOrDefault(number, 0));
          lay(order.line(number).sku(), asNew, pieces - asNew, reason(request));
        });
  }

  private static void requireHere(Order order, int number, Map<Integer, Integer> came, int pieces) {
    int here = came.getOrDefault(number, 0);
    if (pieces > here)
      throw new Refused(ReturnRefusal.MORE_THAN_CAME, order.line(number).productName(), here);
  }

  private void lay(Sku sku, int good, int damaged, String reason) {
    if (good > 0) stock.accept(sku, good, reason);
    if (damaged > 0) stock.reject(sku, damaged, reason);
  }

  private static Map<Integer, Integer> some(Map<Integer, Integer> pieces) {
    var some = new TreeMap<>(pieces);
    some.values().removeIf(count -> count == null || count < 1);
    return some;
  }

  private static String reason(ReturnRequest request) {
    return "returned: " + request.ref();
  }
}
