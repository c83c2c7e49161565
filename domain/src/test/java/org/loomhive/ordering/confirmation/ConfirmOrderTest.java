package org.loomhive.ordering.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.messaging.ChannelSilent;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.KeptMessages;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ConfirmOrderTest {
  private static final StatusLink LINK = new StatusLink("a test key of good length");
  private static final String SHOP = "https://shop.example";

  private final FakeChannel channel = TestHouse.get(FakeChannel.class);
  private final OrderNumber number = AnOrder.paid(AProduct.readyInStock(3)).number();

  @AfterEach
  void the_channel_speaks_again() {
    channel.isSilent(false);
    TimeMachine.comeBack();
  }

  @Test
  void a_buyer_is_told_once_with_an_address_that_opens_her_order() {
    assertTrue(confirm());
    assertFalse(confirm());
    var said = channel.saidAbout(number.value());
    assertEquals(1, said.size());
    var address = said.get(0).arguments().get(1);
    assertTrue(address.startsWith(SHOP + "/order/status?number=" + number + "&sign="));
    assertTrue(LINK.isSigned(number, address.substring(address.lastIndexOf('=') + 1)));
    assertEquals(TestHouse.get(Orders.class).get(number).email(), said.get(0).to().address());
  }

  @Test
  void whoever_paid_late_is_told_what_is_missing_and_where_she_chooses() {
    var few = AProduct.readyInStock(4);
    var late = latePaid(few, 3);
    assertTrue(TestHouse.get(ConfirmOrder.class).confirm(late, LINK, SHOP));
    assertFalse(TestHouse.get(ConfirmOrder.class).confirm(late, LINK, SHOP));
    var said = channel.saidAbout(late.value());
    assertEquals(List.of("order.short"), said.stream().map(Message::key).toList());
    assertTrue(said.get(0).arguments().get(1).startsWith(SHOP + "/order/status?number=" + late));
    assertEquals(few.product().name() + ": 1 / 3", said.get(0).arguments().get(2));
  }

  /** Others bought two meanwhile. */
  private static OrderNumber latePaid(Variant few, int pieces) {
    var basket = AnOrder.basketWith(few);
    TestHouse.get(FillBasket.class).set(basket, few.sku(), pieces);
    var number = TestHouse.get(PlaceOrder.class).place(AnOrder.checkout(basket));
    var payment = TestHouse.get(PayOrder.class).start(number, "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(few);
    AnOrder.paid(few);
    AnOrder.settle(payment);
    return number;
  }

  @Test
  void a_silent_channel_is_asked_again_later() {
    channel.isSilent(true);
    assertThrows(ChannelSilent.class, this::confirm);
    channel.isSilent(false);
    assertTrue(confirm());
    assertEquals(1, channel.saidAbout(number.value()).size());
  }

  @Test
  void told_by_two_workers_at_once_it_is_said_once() throws Exception {
    var workers = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> tell = this::confirmOrFail;
      for (var each : workers.invokeAll(List.of(tell, tell))) each.get();
    } finally {
      workers.shutdown();
    }
    assertEquals(1, channel.saidAbout(number.value()).size());
  }

  /** It lies in the outbox until it is told; what was written there before knew less. */
  @Test
  void what_is_to_be_told_is_read_again_also_where_it_says_less() {
    var before = "{\"orderNumber\":\"O-1\",\"words\":\"a\",\"onceKey\":\"b\",\"more\":\"c\"}";
    assertNull(ToldBuyer.read(before).beside());
    assertEquals("c", ToldBuyer.read(before).more());
  }

  @Test
  void what_has_no_way_out_is_kept_as_it_was() {
    var member = Recipient.member(MemberRef.random());
    var kept = TestHouse.get(KeptMessages.class);
    kept.keep(new Message(member, "some.words", List.of("one", "two"), "en"));
    var found = kept.of(member, 10);
    assertEquals(1, found.size());
    assertEquals("[\"one\",\"two\"]", found.get(0).arguments());
  }

  /** The second of two may fail on the key; the outbox would tell it again. */
  private boolean confirmOrFail() {
    try {
      return confirm();
    } catch (RuntimeException theOtherWasFirst) {
      return false;
    }
  }

  private boolean confirm() {
    return TestHouse.get(ConfirmOrder.class).confirm(number, LINK, SHOP);
  }
}
