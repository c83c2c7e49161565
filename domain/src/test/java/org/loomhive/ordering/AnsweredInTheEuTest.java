package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.TellTerms;
import org.loomhive.delivery.safety.AnsweredInTheEu;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;
import org.loomhive.delivery.safety.SafetyPart;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Named;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Pieces go into the European Union only while somebody there answers for them. */
class AnsweredInTheEuTest {
  private final QuoteDelivery delivery = TestHouse.get(QuoteDelivery.class);
  private final TellTerms terms = TestHouse.get(TellTerms.class);

  @AfterEach
  void somebodyAnswersForAllAgain() {
    TimeMachine.comeBack();
    answers(null, "Harbour");
  }

  @Test
  void without_anybody_who_answers_no_piece_goes_there_and_its_page_promises_nothing() {
    var shawl = AProduct.madeToOrder();
    var basket = AnOrder.basketWith(shawl);
    assertTrue(terms.of(shawl, "DE", "USD").isPresent());
    answers(null, "");
    aMinuteLater();
    assertTrue(terms.of(shawl, "DE", "USD").isEmpty());
    var place = TestHouse.get(PlaceOrder.class);
    var no = assertThrows(Refused.class, () -> place.place(AnOrder.checkout(basket)));
    assertEquals(DeliveryRefusal.NOBODY_ANSWERS_THERE, no.reason());
    assertEquals(Named.english(shawl.product().name()), no.arguments().get(0));
    assertEquals(new Locale("", "DE"), no.arguments().get(1));
    var priced = TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
    assertFalse(delivery.offers(priced, "IN").isEmpty(), "elsewhere it goes as ever");
    answers(shawl.product().cooperative(), "Quay");
    assertFalse(delivery.offers(priced, "DE").isEmpty(), "its own cooperative has somebody");
  }

  @Test
  void food_is_asked_for_other_things() {
    Variant honey = AProduct.honeyInStock(1);
    answers(null, "");
    aMinuteLater();
    assertFalse(TestHouse.get(AnsweredInTheEu.class).isMissing(honey.product(), "FR"));
  }

  /** What is kept is older than its lifetime by then. */
  private static void aMinuteLater() {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(2)));
  }

  private static void answers(CooperativeRef cooperative, String name) {
    var contact = new SafetyContact(SafetyPart.IN_THE_EU, cooperative);
    TestHouse.get(SafetyContacts.class)
        .write(contact.of(name, "Quay 3, Hamburg", "eu@example.org"), Actor.system());
  }
}
