package org.loomhive.delivery;

import java.util.Optional;
import org.loomhive.kernel.Money;

/**
 * What a buyer in a country should know before she puts one piece into a basket.
 *
 * @param cheapest way to bring it
 * @param returns empty where nothing is promised beyond the law
 */
public record DeliveryTerms(
    String country, DeliveryOffer cheapest, Optional<ReturnPromise> returns) {
  /** The same, with what is promised of returns. */
  public DeliveryTerms returning(Optional<ReturnPromise> promised) {
    return new DeliveryTerms(country, cheapest, promised);
  }

  public Money price() {
    return cheapest.price();
  }

  /** Days after it was shipped, the shortest. */
  public int daysFrom() {
    return cheapest.transitDaysFrom();
  }

  public int daysTo() {
    return cheapest.transitDaysTo();
  }

  public int returnDays() {
    return returns.map(ReturnPromise::days).orElse(0);
  }
}
