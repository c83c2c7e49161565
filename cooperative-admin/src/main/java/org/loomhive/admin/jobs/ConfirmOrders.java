package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.giftcard.DeliverGiftCard;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.GiftCardToSend;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.back.BackToConfirm;
import org.loomhive.ordering.back.TellBack;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.ConfirmOrder;
import org.loomhive.ordering.confirmation.OrderToConfirm;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.confirmation.TellBuyer;

/** Has buyers told what happens to their orders, with the addresses of this installation. */
@ApplicationScoped
public class ConfirmOrders {
  private static final String HERE = "http://localhost:8080";

  @Inject ConfirmOrder confirm;
  @Inject TellBuyer tell;
  @Inject DeliverGiftCard deliver;
  @Inject TellBack tellBack;

  void on(@Observes OrderToConfirm event) {
    confirm.confirm(new OrderNumber(event.orderNumber()), link(), shop());
  }

  void on(@Observes BuyerToTell event) {
    tell.tell(event, link(), shop());
  }

  void on(@Observes GiftCardToSend event) {
    deliver.deliver(new GiftCardRef(event.card()), shop());
  }

  void on(@Observes BackToConfirm event) {
    tellBack.askWhether(event.id(), shop());
  }

  /** Those who wait for a piece that is there now; gives how many. */
  int backInStock() {
    return tellBack.all(shop());
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
