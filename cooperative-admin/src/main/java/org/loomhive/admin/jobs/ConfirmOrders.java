package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.ConfirmOrder;
import org.loomhive.ordering.confirmation.OrderToConfirm;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.confirmation.TellBuyer;
import org.loomhive.review.AskForReviews;
import org.loomhive.review.ReviewToAsk;

/** Has buyers told what happens to their orders, with the addresses of this installation. */
@ApplicationScoped
public class ConfirmOrders {
  private static final String HERE = "http://localhost:8080";

  @Inject ConfirmOrder confirm;
  @Inject TellBuyer tell;
  @Inject AskForReviews reviews;

  void on(@Observes OrderToConfirm event) {
    confirm.confirm(new OrderNumber(event.orderNumber()), link(), shop());
  }

  void on(@Observes BuyerToTell event) {
    tell.tell(event, link(), shop());
  }

  void on(@Observes ReviewToAsk event) {
    reviews.tell(new OrderNumber(event.orderNumber()), link(), shop());
  }

  private static StatusLink link() {
    return new StatusLink(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
  }

  private static String shop() {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.public.storefront", String.class)
        .orElse(HERE);
  }
}
