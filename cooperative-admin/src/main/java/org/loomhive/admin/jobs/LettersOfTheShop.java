package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.giftcard.DeliverGiftCard;
import org.loomhive.giftcard.GiftCardRef;
import org.loomhive.giftcard.GiftCardToSend;
import org.loomhive.giftcard.giver.GiverToTell;
import org.loomhive.giftcard.giver.TellGiver;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.back.BackToConfirm;
import org.loomhive.ordering.back.TellBack;

/** Has letters written that belong to no order, with the address of this installation's shop. */
@ApplicationScoped
public class LettersOfTheShop {
  @Inject DeliverGiftCard deliver;
  @Inject TellGiver tell;
  @Inject TellBack back;

  void on(@Observes GiftCardToSend event) {
    deliver.deliver(new GiftCardRef(event.card()), ShopLinks.shop());
  }

  void on(@Observes GiverToTell event) {
    var sale = new OrderNumber(event.sale());
    var sign = ShopLinks.status().sign(sale);
    tell.tell(event, ShopLinks.shop() + "/gift-card-bought?number=" + sale + "&sign=" + sign);
  }

  void on(@Observes BackToConfirm event) {
    back.askWhether(event.id(), ShopLinks.shop());
  }

  /** Those who wait for a piece that is there now; gives how many. */
  int backInStock() {
    return back.all(ShopLinks.shop());
  }
}
