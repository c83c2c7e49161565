package org.loomhive.storefront.api;

import org.loomhive.kernel.Money;

/**
 * An amount of money in JSON.
 *
 * @param amount with all its decimals, as text, so that nobody reads it as a rounded number
 * @param currency ISO 4217
 */
public record Amount(String amount, String currency) {
  public static Amount of(Money money) {
    return new Amount(money.amount().toPlainString(), money.currency());
  }
}
