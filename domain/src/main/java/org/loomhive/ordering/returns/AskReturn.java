package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** A buyer asks to send pieces back, to exchange them, or claims that something is wrong. */
@ApplicationScoped
public class AskReturn {
  static final String BUYER = "buyer";
  private static final List<ReturnKind> ASKED =
      List.of(ReturnKind.RETURN, ReturnKind.EXCHANGE, ReturnKind.CLAIM);

  @Inject Orders orders;
  @Inject ReturnRequests requests;
  @Inject ReturnWindows windows;
  @Inject WholesaleOrders sold;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * What she asks for.
   *
   * @param pieces by the number of their line
   */
  public record Asked(
      OrderNumber order, ReturnKind kind, Map<Integer, Integer> pieces, String words) {
    public Asked {
      var some = new TreeMap<>(pieces);
      some.values().removeIf(count -> count == null || count < 1);
      pieces = some;
    }
  }

  @Transactional
  public ReturnRef ask(Asked what) {
    var order = orders.lock(what.order());
    if (what.pieces().isEmpty()) throw new Refused(ReturnRefusal.NOTHING_CHOSEN);
    if (!kinds(order).contains(what.kind())) throw new Refused(ReturnRefusal.NOT_AT_COMPANY_TERMS);
    requireInTime(order, what.kind());
    what.pieces().forEach((line, pieces) -> requireWithHer(order, order.line(line), pieces));
    var request =
        new ReturnRequest(order.number(), what.kind(), what.pieces())
            .asked(what.words().strip(), BUYER, clock.instant());
    requests.add(request);
    outbox.add(BuyerToTell.about(order.number(), "return.asked", request.ref().value()));
    return request.ref();
  }

  /** What she may ask for: whoever bought at the terms of a company claims only what is wrong. */
  public List<ReturnKind> kinds(Order order) {
    return sold.find(order.number()).isPresent() ? List.of(ReturnKind.CLAIM) : ASKED;
  }

  /** She thinks better of it before anything is here; the pieces may be asked about again. */
  @Transactional
  public void callOff(OrderNumber order, ReturnRef ref) {
    var request = hers(order, ref);
    if (request.state() != ReturnState.CALLED_OFF) request.callOff(clock.instant());
  }

  /**
   * The parcel left her.
   *
   * @param with a number by which it is followed; may be empty
   */
  @Transactional
  public void sent(OrderNumber order, ReturnRef ref, String with) {
    hers(order, ref).isSent(with.strip(), clock.instant());
  }

  private ReturnRequest hers(OrderNumber order, ReturnRef ref) {
    orders.lock(order);
    var request = requests.lock(ref);
    if (!request.order().equals(order)) throw new NotFound("return", ref);
    return request;
  }

  private void requireInTime(Order order, ReturnKind kind) {
    var window =
        windows.of(order, kind).orElseThrow(() -> new Refused(ReturnRefusal.NOT_IN_YOUR_COUNTRY));
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    ReturnWindows.lastDay(order, window)
        .filter(today::isAfter)
        .ifPresent(
            last -> {
              throw new Refused(ReturnRefusal.TOO_LATE);
            });
  }

  private void requireWithHer(Order order, OrderLine line, int pieces) {
    int left = sent(order, line);
    if (pieces > left) throw new Refused(ReturnRefusal.NOT_WITH_YOU, line.productName(), left);
  }

  /** Pieces that left and that no other request is about. */
  public int sent(Order order, OrderLine line) {
    return Math.max(0, line.shippedPieces() - asked(order, line));
  }

  private int asked(Order order, OrderLine line) {
    return requests.of(order.number()).stream()
        .mapToInt(one -> one.held().getOrDefault(line.lineNumber(), 0))
        .sum();
  }
}
