package org.loomhive.ordering.tax;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.delivery.tax.Charge;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.kernel.Money;
import org.loomhive.payment.tax.TaxDue;

/** A tax or duty on one line of an order or on its delivery, frozen when it was placed. */
@Embeddable
public class OrderTax implements Serializable {
  @Column(name = "line_number")
  private int lineNumber;

  private boolean duty;
  private String scheme;
  private String place;
  private BigDecimal percent;
  private String payee;

  @Column(name = "base_minor")
  private long baseMinor;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
  private Money amount;

  @Column(name = "at_the_door")
  private boolean atTheDoor;

  @Column(name = "within_price")
  private boolean within;

  private String source;

  protected OrderTax() {} // for EclipseLink

  OrderTax(Charge charge, Charge.Part part) {
    var levy = charge.levy();
    this.lineNumber = part.line();
    this.duty = levy.isDuty();
    this.scheme = levy.scheme();
    this.place = levy.place().toString();
    this.percent = levy.percent();
    this.payee = scheme + ":" + place + ":" + percent.stripTrailingZeros().toPlainString();
    this.source = levy.source();
    this.atTheDoor = charge.isAtTheDoor();
    this.within = charge.isWithin();
    this.baseMinor = part.base().minor();
    this.amount = part.amount();
  }

  /** All that is said of an order, part by part. */
  public static List<OrderTax> of(LandedCost landed) {
    return landed.charges().stream()
        .flatMap(
            charge ->
                charge.parts().stream()
                    .filter(part -> part.amount().isPositive())
                    .map(part -> new OrderTax(charge, part)))
        .toList();
  }

  /** What of it is owed to tax offices once it is paid. */
  public static List<TaxDue> due(List<OrderTax> taxes) {
    var due = new TreeMap<String, Money>();
    for (OrderTax tax : taxes) if (!tax.atTheDoor) due.merge(tax.payee, tax.amount, Money::plus);
    return due.entrySet().stream().map(e -> new TaxDue(e.getKey(), e.getValue())).toList();
  }

  /** The sub-account of the books: scheme, place and rate. */
  public String payee() {
    return payee;
  }

  /** Of the order; 0 for its delivery. */
  public int lineNumber() {
    return lineNumber;
  }

  public boolean isDuty() {
    return duty;
  }

  /** A tax scheme, or DUTY. */
  public String scheme() {
    return scheme;
  }

  /** A country, or a country and its part: US-CT. */
  public String place() {
    return place;
  }

  public BigDecimal percent() {
    return percent;
  }

  public Money base() {
    return Money.ofMinor(baseMinor, amount.currency());
  }

  public Money amount() {
    return amount;
  }

  /** An estimate of what the carrier may ask for; it is no part of the total. */
  public boolean isAtTheDoor() {
    return atTheDoor;
  }

  /** It was a part of the prices that were shown, which stand in the order without it. */
  public boolean isWithin() {
    return within;
  }

  public String source() {
    return source;
  }
}
