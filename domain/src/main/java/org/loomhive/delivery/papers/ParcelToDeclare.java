package org.loomhive.delivery.papers;

import java.util.List;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/**
 * A parcel that is being closed.
 *
 * @param number within the order
 * @param grossGrams wrapped
 */
public record ParcelToDeclare(
    OrderNumber order, int number, Receiver to, int grossGrams, Contents contents) {
  /** Where it goes; the lines are those under the name, without the country. */
  public record Receiver(
      String name, List<String> lines, String country, CustomsBusiness business) {
    /** A person. */
    public Receiver(String name, List<String> lines, String country) {
      this(name, lines, country, CustomsBusiness.none());
    }
  }

  /**
   * What lies in it, whose work that is, and what was collected for tax offices.
   *
   * @param dutyPaid the carrier takes duty from us
   */
  public record Contents(
      Set<CooperativeRef> makers,
      List<CustomsLine> lines,
      List<CustomsTax> taxes,
      boolean dutyPaid) {
    /** Without tax: the receiver owes all there is. */
    public Contents(Set<CooperativeRef> makers, List<CustomsLine> lines) {
      this(makers, lines, List.of(), false);
    }
  }

  List<CustomsLine> lines() {
    return contents.lines();
  }

  Money value() {
    var currency = lines().get(0).value().currency();
    return Money.sum(currency, lines().stream().map(CustomsLine::value).toList());
  }
}
