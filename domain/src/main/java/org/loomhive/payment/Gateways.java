package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.loomhive.kernel.NotFound;

/** Chooses who takes the money: a configured gateway, else the stand-in for testing. */
@ApplicationScoped
public class Gateways {
  @Inject @Any Instance<PaymentGateway> all;

  public PaymentGateway chosen() {
    PaymentGateway standIn = null;
    for (PaymentGateway gateway : all) {
      if (gateway.isForTesting()) standIn = gateway;
      else if (gateway.isConfigured()) return gateway;
    }
    return standIn;
  }

  /** The one that a payment was begun with. */
  public PaymentGateway named(String name) {
    return all.stream()
        .filter(gateway -> gateway.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("gateway", name));
  }

  /** No money moves in this shop. */
  public boolean isTesting() {
    return chosen().isForTesting();
  }
}
