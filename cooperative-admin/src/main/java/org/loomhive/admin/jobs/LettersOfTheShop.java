package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.giftcard.DeliverGiftCard;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.GiftCardToSend;
import org.loomhive.ordering.back.BackToConfirm;
import org.loomhive.ordering.back.TellBack;

/** Has letters written that belong to no order, with the address of this installation's shop. */
@ApplicationScoped
public class LettersOfTheShop {
  private static final String HERE = "http://localhost:8080";

  @Inject DeliverGiftCard deliver;
  @Inject TellBack back;

  void on(@Observes GiftCardToSend event) {
    deliver.deliver(new GiftCardRef(event.card()), shop());
  }

  void on(@Observes BackToConfirm event) {
    back.askWhether(event.id(), shop());
  }

  /** Those who wait for a piece that is there now; gives how many. */
  int backInStock() {
    return back.all(shop());
  }

  private static String shop() {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.public.storefront", String.class)
        .orElse(HERE);
  }
}
