package org.loomhive.ordering.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;

/**
 * What an order grants of its buyer's wishes: what wrapping costs, whether all waits, and what each
 * of two parcels costs.
 */
@Embeddable
public class Granted implements Serializable {
  @Column(name = "sent_together")
  private boolean sentTogether;

  @Column(name = "wrap_minor")
  private long wrapMinor;

  @Column(name = "made_delivery_minor")
  private long madeDeliveryMinor;

  protected Granted() {} // for EclipseLink

  /**
   * @param together some is ready and some is made, and all waits for the last of it
   */
  public Granted(Money wrap, boolean together) {
    this.wrapMinor = wrap.minor();
    this.sentTogether = together;
  }

  /**
   * The same in two parcels.
   *
   * @param made what of the delivery is for the one with what is made; zero for one parcel
   */
  Granted inTwo(Money made) {
    var granted = new Granted();
    granted.wrapMinor = wrapMinor;
    granted.sentTogether = sentTogether;
    granted.madeDeliveryMinor = made.minor();
    return granted;
  }

  /** What of the delivery is for the parcel with what is made; zero where there is one parcel. */
  public Money madeDelivery(String currency) {
    return Money.ofMinor(madeDeliveryMinor, currency);
  }

  /** For an order without wishes. */
  public static Granted nothing() {
    return new Granted();
  }

  /** Zero when it is not wrapped. */
  public Money wrap(String currency) {
    return Money.ofMinor(wrapMinor, currency);
  }

  /** All of it waits for the last piece that is made. */
  public boolean isTogether() {
    return sentTogether;
  }

  /** It travels together, and something of it cannot be packed yet. */
  public boolean isWaiting(Order order) {
    return sentTogether
        && order.openLines().stream().anyMatch(line -> line.packable() < line.unpacked());
  }
}
