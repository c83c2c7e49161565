package org.loomhive.payment;

import org.loomhive.kernel.PaymentRef;

/**
 * What a gateway says about a payment, by itself or because it was asked.
 *
 * @param gateway who says it
 * @param eventId the gateway's name for this very message; taken once
 */
public record GatewayReport(
    String gateway, String eventId, PaymentRef ref, PaymentGateway.Answer answer) {}
