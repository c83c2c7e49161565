package org.loomhive.payment;

import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/** The money for an order was taken. Told inside the transaction that wrote it down. */
public record PaymentSettled(OrderNumber order, PaymentRef payment) {}
