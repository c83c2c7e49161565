package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.confirmation.ConfirmOrder;
import org.loomhive.ordering.confirmation.OrderToConfirm;
import org.loomhive.ordering.confirmation.StatusLink;

/** Has buyers told that their orders are paid, with the addresses of this installation. */
@ApplicationScoped
public class ConfirmOrders {
  private static final String HERE = "http://localhost:8080";

  @Inject ConfirmOrder confirm;

  void on(@Observes OrderToConfirm event) {
    var config = ConfigProvider.getConfig();
    var link = new StatusLink(config.getValue("loomhive.link.key", String.class));
    var shop = config.getOptionalValue("loomhive.public.storefront", String.class).orElse(HERE);
    confirm.confirm(new OrderNumber(event.orderNumber()), link, shop);
  }
}
