package org.loomhive.giftcard.giver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/** Writes to whoever bought a gift card, once about each thing that happened. */
@ApplicationScoped
public class TellGiver {
  @Inject SellGiftCard sales;
  @Inject SendMessage send;
  @Inject Clock clock;

  /**
   * @param shop public address of the shop
   * @param page where she sees it, below the pages of her language
   * @return false when she was told before
   */
  @Transactional
  public boolean tell(GiverToTell what, String shop, String page) {
    var sale = sales.get(new OrderNumber(what.sale()));
    var now = clock.instant().atOffset(ZoneOffset.UTC).withNano(0).toString();
    var address = shop + sale.language().path() + page;
    var until = sale.takenBackUntil().toString();
    var words = List.of(what.sale(), address, sale.amount().toString(), now, until);
    var to = Recipient.email(sale.buyerEmail());
    var message = new Message(to, what.words(), words, sale.language().tag());
    return send.once(what.words() + ":" + what.sale(), message);
  }
}
