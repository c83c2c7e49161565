package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;
import org.loomhive.payment.Gateways;

/** Draws the code of a card and writes it into its letter. It stands nowhere else. */
@ApplicationScoped
public class DeliverGiftCard {
  private static final String WORDS = "giftcard.delivered";

  @Inject GiftCards cards;
  @Inject SendMessage send;
  @Inject Gateways gateways;
  @Inject Clock clock;

  /**
   * @param shop public address of the shop
   * @return false when its letter was written before
   */
  @Transactional
  public boolean deliver(GiftCardRef ref, String shop) {
    var card = cards.lock(ref);
    if (card.isDelivered()) return false;
    var code = GiftCardCode.random();
    card.opensBy(code, clock.instant());
    var own = own(card);
    var page = shop + card.language().path() + "/card";
    var words = List.of(card.worth().toString(), code.shown(), page, own);
    var key = own.isEmpty() ? WORDS + ".plain" : WORDS;
    var to = Recipient.email(card.toEmail());
    var message = new Message(to, key, words, card.language().tag());
    return send.once(WORDS + ":" + ref + ":" + card.timesDelivered(), message);
  }

  /**
   * Where no money moves no letter needs to leave: whoever tries the shop reads the code of her
   * card on the page. It is drawn anew, so an earlier one opens nothing.
   */
  @Transactional
  public String showInDemo(OrderNumber sale) {
    if (!gateways.isTesting()) throw new NotFound("code", sale);
    var card = cards.lock(cards.found(sale.value(), 1).get(0).ref());
    var code = GiftCardCode.random();
    card.opensBy(code, clock.instant());
    return code.shown();
  }

  /** What its giver wrote, and how she signed. */
  private static String own(GiftCard card) {
    return Stream.of(card.greeting(), card.giver())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
