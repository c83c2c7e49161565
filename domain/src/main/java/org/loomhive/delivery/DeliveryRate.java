package org.loomhive.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** The price of one method to one zone up to a weight, in one currency, for some time. */
@Entity
@Table(name = "delivery_rate")
public class DeliveryRate {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String zone;
  private String method;

  @Column(name = "up_to_grams")
  private int upToGrams;

  @Embedded private Money price;

  @Column(name = "transit_days_from")
  private int transitDaysFrom;

  @Column(name = "transit_days_to")
  private int transitDaysTo;

  @Column(name = "duty_paid")
  private boolean dutyPaid;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected DeliveryRate() {} // for EclipseLink

  public DeliveryRate(String zone, String method, int upToGrams, Money price) {
    this.zone = zone;
    this.method = method;
    this.upToGrams = upToGrams;
    this.price = price;
  }

  public DeliveryRate takes(int daysFrom, int daysTo) {
    this.transitDaysFrom = daysFrom;
    this.transitDaysTo = daysTo;
    return this;
  }

  /** Its carrier takes duty from us (DDP); otherwise the receiver is asked (DAP). */
  public DeliveryRate dutyPaid(boolean byUs) {
    this.dutyPaid = byUs;
    return this;
  }

  public DeliveryRate isValidFrom(LocalDate firstDay) {
    this.validFrom = firstDay;
    return this;
  }

  /** It ends with this day. */
  public void ends(LocalDate lastDay) {
    this.validTo = lastDay;
  }

  DeliveryOffer offer() {
    return new DeliveryOffer(method, price, transitDaysFrom, transitDaysTo, dutyPaid);
  }

  public Long id() {
    return id;
  }

  public String zone() {
    return zone;
  }

  public Money price() {
    return price;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; empty for one without an end. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  /** The same way at another price from a day on; this one ends the day before. */
  public DeliveryRate followedBy(Money other, LocalDate from) {
    if (!from.isAfter(validFrom)) throw new Refused(DeliveryRefusal.NOT_AFTER_THE_FIRST, validFrom);
    if (!other.currency().equals(price.currency()))
      throw new IllegalArgumentException(other.currency());
    ends(from.minusDays(1));
    return new DeliveryRate(zone, method, upToGrams, other)
        .takes(transitDaysFrom, transitDaysTo)
        .dutyPaid(dutyPaid)
        .isValidFrom(from);
  }

  public boolean isDutyPaid() {
    return dutyPaid;
  }

  public String method() {
    return method;
  }

  public int upToGrams() {
    return upToGrams;
  }
}
