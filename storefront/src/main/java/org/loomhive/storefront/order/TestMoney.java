package org.loomhive.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.payment.Gateways;

/** Says on every page that no money moves; a shop in production does not start like that. */
@Named
@ApplicationScoped
public class TestMoney {
  @Inject Gateways gateways;

  public boolean isOn() {
    return gateways.isTesting();
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    var mode =
        ConfigProvider.getConfig().getOptionalValue("loomhive.mode", String.class).orElse("demo");
    if (mode.equals("production") && isOn())
      throw new IllegalStateException(
          "The shop does not start in production without a payment gateway: set"
              + " loomhive.stripe.key and loomhive.stripe.webhook.secret.");
  }
}
