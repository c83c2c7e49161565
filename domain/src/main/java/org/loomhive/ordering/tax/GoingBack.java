package org.loomhive.ordering.tax;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.payment.refund.TaxBack;

/**
 * What goes back to a buyer, and what of it is tax.
 *
 * @param sum all of it
 */
public record GoingBack(Money sum, List<TaxBack> taxes) {
  /**
   * What of lines never leaves; delivery too, when nothing else is sent, and what a parcel of its
   * own cost, when nothing is left for it.
   */
  public static GoingBack ofLines(Order order, Collection<OrderLine> lines) {
    boolean isAll = lines.containsAll(order.openLines()) && order.shipments().isEmpty();
    var pieces = new LinkedHashMap<Integer, Integer>();
    lines.forEach(line -> pieces.put(line.lineNumber(), line.wanted() - line.shippedPieces()));
    if (isAll) return ofPieces(order, pieces, givenUp(lines), true);
    return of(order, pieces, givenUp(lines), new Way(TwoParcels.without(order, lines), false));
  }

  /** Pieces that she gives up while others of the same line lie in parcels. */
  public static GoingBack ofRest(Order order, OrderLine line, int pieces) {
    return ofPieces(order, Map.of(line.lineNumber(), pieces), givenUp(List.of(line)), false);
  }

  /** What went back before of pieces that were given up, by line. */
  private static Map<Integer, Integer> givenUp(Collection<OrderLine> lines) {
    return lines.stream().collect(toMap(OrderLine::lineNumber, OrderLine::cancelledPieces));
  }

  /**
   * Pieces of lines, with what was paid as tax and duty for them.
   *
   * @param before pieces of the same lines that came back earlier
   * @param isAll the price of the delivery goes back too
   */
  public static GoingBack ofPieces(
      Order order, Map<Integer, Integer> pieces, Map<Integer, Integer> before, boolean isAll) {
    var way = isAll ? TwoParcels.left(order) : Money.zero(order.total().currency());
    return of(order, pieces, before, new Way(way, isAll));
  }

  /** What of delivery and wrapping goes back, and whether it is the rest of it. */
  private record Way(Money price, boolean isRest) {
    TaxBack of(Order order, OrderTax tax) {
      var all = order.deliveryAndWrap();
      if (isRest) return whole(tax).without(share(tax, all.minus(price), all));
      return share(tax, price, all);
    }

    private static TaxBack share(OrderTax tax, Money part, Money all) {
      return part.isZero() ? none(tax) : whole(tax).share(part, all);
    }
  }

  private static GoingBack of(
      Order order, Map<Integer, Integer> pieces, Map<Integer, Integer> before, Way way) {
    var taxes = new LinkedHashMap<String, TaxBack>();
    var sum = way.price();
    for (Map.Entry<Integer, Integer> one : pieces.entrySet())
      sum = sum.plus(order.line(one.getKey()).unitPrice().times(one.getValue()));
    for (OrderTax tax : order.taxes()) {
      if (tax.isAtTheDoor()) continue;
      var back = tax.lineNumber() == 0 ? way.of(order, tax) : part(order, tax, pieces, before);
      sum = sum.plus(back.amount());
      taxes.merge(tax.payee(), back, GoingBack::both);
    }
    return new GoingBack(sum, positive(taxes.values()));
  }

  /** What a line cost more than the one that was taken instead of it. */
  public static GoingBack ofDifference(Order order, OrderLine gone, OrderLine fresh) {
    var less = new LinkedHashMap<String, TaxBack>();
    for (OrderTax tax : order.taxes())
      if (!tax.isAtTheDoor() && tax.lineNumber() == gone.lineNumber())
        less.merge(tax.payee(), whole(tax).without(on(fresh, gone, tax)), GoingBack::both);
    var sum = gone.total().minus(fresh.total());
    for (TaxBack tax : less.values()) sum = sum.plus(tax.amount());
    return new GoingBack(sum, positive(less.values()));
  }

  /** Any sum: tax goes back with the price, in the proportion of the order. */
  public static GoingBack ofSum(Order order, Money sum) {
    var all = new LinkedHashMap<String, TaxBack>();
    for (OrderTax tax : order.taxes())
      if (!tax.isAtTheDoor()) all.merge(tax.payee(), whole(tax), GoingBack::both);
    var shares = new ArrayList<TaxBack>();
    for (TaxBack tax : all.values()) shares.add(tax.share(sum, order.total()));
    return new GoingBack(sum, positive(shares));
  }

  /** The same, or what is left of it after this sum is taken off. */
  public GoingBack without(Money given) {
    return given.compareTo(sum) < 0
        ? reducedTo(sum.minus(given))
        : new GoingBack(Money.zero(sum.currency()), List.of());
  }

  /** The same when less goes back. */
  public GoingBack reducedTo(Money less) {
    if (less.equals(sum)) return this;
    return new GoingBack(less, positive(taxes.stream().map(t -> t.share(less, sum)).toList()));
  }

  private static TaxBack whole(OrderTax tax) {
    return new TaxBack(tax.payee(), tax.base(), tax.amount());
  }

  /** Reckoned from the first piece on, so that all pieces of a line give all of its tax. */
  private static TaxBack part(
      Order order, OrderTax tax, Map<Integer, Integer> pieces, Map<Integer, Integer> before) {
    var gone = order.line(tax.lineNumber());
    var line = standing(order, gone);
    int first = before.getOrDefault(line.lineNumber(), 0);
    int last = first + pieces.getOrDefault(line.lineNumber(), 0);
    if (first == last) return none(tax);
    var whole = line == gone ? whole(tax) : on(line, gone, tax);
    return upTo(whole, last, line.quantity()).without(upTo(whole, first, line.quantity()));
  }

  /** The line itself, or what was taken instead of it. */
  private static OrderLine standing(Order order, OrderLine line) {
    return order.lines().stream()
        .filter(one -> one.inPlaceOf().filter(n -> n == line.lineNumber()).isPresent())
        .findFirst()
        .orElse(line);
  }

  /** What of the tax on one line is on the cheaper one instead; a flat duty stays what it is. */
  private static TaxBack on(OrderLine fresh, OrderLine gone, OrderTax tax) {
    boolean isFlat = tax.percent().signum() == 0;
    return isFlat ? whole(tax) : whole(tax).share(fresh.total(), gone.total());
  }

  private static TaxBack upTo(TaxBack whole, int pieces, int of) {
    var ratio =
        BigDecimal.valueOf(Math.min(pieces, of))
            .divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    return new TaxBack(
        whole.payee(),
        whole.base().times(ratio, RoundingMode.HALF_UP),
        whole.amount().times(ratio, RoundingMode.HALF_UP));
  }

  private static TaxBack both(TaxBack one, TaxBack other) {
    return new TaxBack(
        one.payee(), one.base().plus(other.base()), one.amount().plus(other.amount()));
  }

  private static List<TaxBack> positive(Collection<TaxBack> taxes) {
    return taxes.stream().filter(tax -> tax.amount().isPositive()).toList();
  }

  private static TaxBack none(OrderTax tax) {
    var nothing = Money.zero(tax.amount().currency());
    return new TaxBack(tax.payee(), nothing, nothing);
  }
}
