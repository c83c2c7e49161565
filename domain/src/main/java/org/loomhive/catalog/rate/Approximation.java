package org.loomhive.catalog.rate;

import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * What an amount is about in another currency.
 *
 * @param day of the older of the rates behind it
 */
public record Approximation(Money about, LocalDate day, String source) {}
