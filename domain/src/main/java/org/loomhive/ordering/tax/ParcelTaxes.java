package org.loomhive.ordering.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.TaxBooks;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Packing;
import org.loomhive.payment.refund.TaxBack;

/** What of the collected taxes falls on one parcel; that on the delivery goes with the first. */
@ApplicationScoped
public class ParcelTaxes {
  @Inject TaxBooks books;

  public List<CustomsTax> of(Order order, Packing packing) {
    var before = new HashMap<Integer, Integer>();
    for (Packing other : order.parcels())
      if (other.number() < packing.number())
        other.pieces().forEach((line, pieces) -> before.merge(line, pieces, Integer::sum));
    return GoingBack.ofPieces(order, packing.pieces(), before, before.isEmpty()).taxes().stream()
        .map(tax -> told(tax, byPayee(order).get(tax.payee())))
        .toList();
  }

  /** Its carrier takes duty from us. */
  public static boolean isDutyPaid(Order order) {
    return order.taxes().stream().anyMatch(tax -> tax.isDuty() && !tax.isAtTheDoor());
  }

  private CustomsTax told(TaxBack part, OrderTax tax) {
    return new CustomsTax(tax.scheme(), tax.place(), tax.percent())
        .collected(part.base(), part.amount(), tax.isDuty() ? "" : number(tax));
  }

  private String number(OrderTax tax) {
    var parts = tax.place().split("-");
    var place = new Place(parts[0], parts.length > 1 ? parts[1] : "");
    return books.number(TaxScheme.valueOf(tax.scheme()), place).orElse("");
  }

  private static Map<String, OrderTax> byPayee(Order order) {
    var all = new HashMap<String, OrderTax>();
    order.taxes().forEach(tax -> all.putIfAbsent(tax.payee(), tax));
    return all;
  }
}
