package org.loomhive.giftcard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Recipient;
import org.loomhive.ordering.AnOrder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Gift cards for tests, given by the house and delivered; each call makes a new one. */
public final class AGiftCard {
  static final Actor ONE = new Actor("S-ONE", Set.of(Role.NETWORK_ADMIN), Set.of());

  private AGiftCard() {}

  /** A card and the code that stood in its letter. */
  public record Known(GiftCardRef ref, String code) {
    public Money balance() {
      return TestHouse.get(GiftCards.class).get(ref).balance();
    }

    GiftCardState state() {
      var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
      return TestHouse.get(GiftCards.class).get(ref).state(today);
    }
  }

  public static Known worth(String amount, String currency) {
    var to = UUID.randomUUID() + "@example.org";
    var present = new Present(Money.of(amount, currency), to, "", "");
    var card = TestHouse.get(IssueGiftCard.class).give(present, ONE);
    return delivered(card.ref(), to);
  }

  /** A buyer paid for it, in dollars. */
  public static Known sold(String amount) {
    var to = UUID.randomUUID() + "@example.org";
    var present = new Present(Money.of(amount, "USD"), to, "", "");
    var number = TestHouse.get(SellGiftCard.class).ask(present, to, to);
    AnOrder.settle(TestHouse.get(SellGiftCard.class).pay(number, "here", "/paid", "/not-paid"));
    return delivered(TestHouse.get(GiftCards.class).found(to, 1).get(0).ref(), to);
  }

  /** Its letter is written; what it says is heard where it is said. */
  static Known delivered(GiftCardRef ref, String to) {
    TestHouse.get(DeliverGiftCard.class).deliver(ref, "https://shop.example");
    var said = TestHouse.get(FakeChannel.class).saidTo(Recipient.email(to));
    return new Known(ref, said.get(said.size() - 1).arguments().get(1));
  }
}
