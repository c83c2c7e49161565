package org.loomhive.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.workbench.TestHouse;

class ForgetAddressTest {
  private final ForgetAddress forget = TestHouse.get(ForgetAddress.class);
  private final KeptMessages kept = TestHouse.get(KeptMessages.class);
  private final AddressesAsked asked = TestHouse.get(AddressesAsked.class);
  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void the_address_is_handed_over_once_and_stands_nowhere_after_that() {
    forget.whole(email);
    TestHouse.get(TellOutbox.class).all();
    var event = asked.last();
    var taken = forget.take(event).orElseThrow();
    assertEquals(email, taken.email());
    assertTrue(taken.isAskedForToo());
    assertTrue(forget.take(event).isEmpty());
  }

  @Test
  void letters_that_were_kept_are_gone_and_those_of_others_stay() {
    var hers = Recipient.email(email);
    var other = Recipient.email("other-" + email);
    for (Recipient to : List.of(hers, other))
      kept.keep(new Message(to, "order.confirmed", List.of("LH-1"), "en"));
    kept.forget(hers);
    assertEquals(0, kept.of(hers, 9).size());
    assertEquals(1, kept.of(other, 9).size());
  }
}
