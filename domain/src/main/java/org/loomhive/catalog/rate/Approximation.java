package org.loomhive.catalog.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * What an amount is about in another currency.
 *
 * @param rate so much of it is one of the currency that the amount is in, of five digits
 * @param day of the older of the rates behind it
 */
public record Approximation(Money about, BigDecimal rate, LocalDate day, String source) {}
