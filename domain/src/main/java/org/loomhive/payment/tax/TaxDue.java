package org.loomhive.payment.tax;

import org.loomhive.kernel.Money;

/**
 * Tax that was collected with a price.
 *
 * @param payee the sub-account: scheme, place and rate, for example IOSS:DE:19
 */
public record TaxDue(String payee, Money amount) {}
