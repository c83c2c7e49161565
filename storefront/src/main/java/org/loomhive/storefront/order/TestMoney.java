package org.loomhive.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.adapters.stripe.StripeSettings;
import org.loomhive.payment.Gateways;
import org.loomhive.web.edge.Site;

/** Says on every page that no money moves; a shop in production does not start like that. */
@Named
@ApplicationScoped
public class TestMoney {
  private static final Logger LOG = Logger.getLogger(TestMoney.class.getName());

  @Inject Gateways gateways;
  @Inject StripeSettings stripe;
  @Inject Site site;
  private boolean on;

  public boolean isOn() {
    return on;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    on = gateways.isTesting();
    stripe.missing().ifPresent(TestMoney::sayWhatIsMissing);
    if (on && !site.isDemo())
      throw new IllegalStateException(
          "The shop does not start in production without a payment gateway: set"
              + " loomhive.stripe.key and loomhive.stripe.webhook.secret.");
  }

  private static void sayWhatIsMissing(String setting) {
    LOG.log(
        Level.WARNING,
        "Stripe is not used, because {0} is not set. Set both loomhive.stripe.key and"
            + " loomhive.stripe.webhook.secret, or neither.",
        setting);
  }
}
