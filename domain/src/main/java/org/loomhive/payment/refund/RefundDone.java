package org.loomhive.payment.refund;

import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/** Money went back to a buyer. Told inside the transaction that wrote it down. */
public record RefundDone(OrderNumber order, RefundRef refund, Money amount) {}
