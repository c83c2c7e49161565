package org.loomhive.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.payment.Gateways;
import org.loomhive.web.edge.Site;

/** Says on every page that no money moves; a shop in production does not start like that. */
@Named
@ApplicationScoped
public class TestMoney {
  @Inject Gateways gateways;
  @Inject Site site;
  private boolean on;

  public boolean isOn() {
    return on;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    on = gateways.isTesting();
    if (on && !site.isDemo())
      throw new IllegalStateException(
          "The shop does not start in production without a payment gateway: set"
              + " loomhive.stripe.key and loomhive.stripe.webhook.secret.");
  }
}
