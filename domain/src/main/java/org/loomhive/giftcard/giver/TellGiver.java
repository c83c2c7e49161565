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
   * @param page where she sees it
   * @return false when she was told before
   */
  @Transactional
  public boolean tell(GiverToTell what, String page) {
    var sale = sales.get(new OrderNumber(what.sale()));
    var now = clock.instant().atOffset(ZoneOffset.UTC).withNano(0).toString();
    var words =
        List.of(what.sale(), page, sale.amount().toString(), now, sale.takenBackUntil().toString());
    var message = new Message(Recipient.email(sale.buyerEmail()), what.words(), words, "en");
    return send.once(what.words() + ":" + what.sale(), message);
  }
}
