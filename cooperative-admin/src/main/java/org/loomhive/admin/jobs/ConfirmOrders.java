package org.loomhive.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.ConfirmOrder;
import org.loomhive.ordering.confirmation.OrderToConfirm;
import org.loomhive.ordering.confirmation.TellBuyer;
import org.loomhive.review.AskForReviews;
import org.loomhive.review.ReviewToAsk;

/** Has buyers told what happens to their orders, with the addresses of this installation. */
@ApplicationScoped
public class ConfirmOrders {
  @Inject ConfirmOrder confirm;
  @Inject TellBuyer tell;
  @Inject AskForReviews reviews;

  void on(@Observes OrderToConfirm event) {
    confirm.confirm(new OrderNumber(event.orderNumber()), ShopLinks.status(), ShopLinks.shop());
  }

  void on(@Observes BuyerToTell event) {
    tell.tell(event, ShopLinks.status(), ShopLinks.shop());
  }

  void on(@Observes ReviewToAsk event) {
    reviews.tell(new OrderNumber(event.orderNumber()), ShopLinks.status(), ShopLinks.shop());
  }
}
