package org.loomhive.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AnAccount;
import org.loomhive.account.BuyerAccount;
import org.loomhive.buyer.data.EraseAccount;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.picture.APicture;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.giftcard.Present;
import org.loomhive.giftcard.SellGiftCard;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.erasure.ForgetBuyers;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.review.WriteReview;
import org.loomhive.review.photo.AddPhoto;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class OwnDataTest {
  private final Orders orders = TestHouse.get(Orders.class);
  private final BuyerAccount account = ABuyer.confirmed();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void her_file_has_what_she_said_with_her_photos_and_which_lines_she_asked_to_send_back()
      throws Exception {
    var number = sent();
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(30)));
    TestHouse.get(WriteReview.class)
        .write(new WriteReview.Said(number, 1, 4, "Sehr leicht.", Language.DE));
    TestHouse.get(AddPhoto.class).add(number, 1, APicture.thatTells("x"));
    var asked = new AskReturn.Asked(number, ReturnKind.CLAIM, Map.of(1, 1), "Crushed");
    TestHouse.get(AskReturn.class).ask(asked);
    var order = file().getJsonArray("orders").getJsonObject(0);
    var review = order.getJsonArray("reviews").getJsonObject(0);
    assertEquals("Sehr leicht.", review.getString("words"));
    assertEquals(4, review.getInt("stars"));
    var photo = review.getJsonArray("photos").getJsonObject(0);
    assertTrue(photo.getString("jpeg").startsWith("/9j/"), "the first bytes of each JPEG");
    var request = order.getJsonArray("requests").getJsonObject(0);
    var line = request.getJsonArray("lines").getJsonObject(0);
    assertEquals(1, line.getInt("line"));
    assertEquals(1, line.getInt("pieces"));
    assertEquals("Welcome", order.getJsonObject("wishes").getString("giftNote"));
  }

  @Test
  void her_file_has_the_gift_cards_that_she_bought_and_with_her_account_their_words_go() {
    var sell = TestHouse.get(SellGiftCard.class);
    var to = UUID.randomUUID() + "@example.org";
    var present = new Present(Money.of("50.00", "USD"), to, "Your aunt", "Be well");
    var sale = sell.ask(present, account.email(), to);
    var told = file().getJsonArray("giftCards").getJsonObject(0);
    assertEquals(sale.value(), told.getString("number"));
    assertEquals(to, told.getString("to"));
    assertEquals("Be well", told.getString("greeting"));
    assertEquals("Your aunt", told.getString("signed"));
    erase();
    nightsLater(Duration.ofDays(3));
    assertEquals("", sell.get(sale).greeting());
    assertTrue(TestHouse.get(GiftCards.class).boughtBy(account.email()).isEmpty());
  }

  @Test
  void who_did_not_show_that_an_address_is_hers_reads_of_no_gift_card() {
    var stranger = ABuyer.registered();
    var present = new Present(Money.of("50.00", "USD"), stranger.email(), "", "");
    TestHouse.get(SellGiftCard.class).ask(present, stranger.email(), stranger.email());
    var file = TestHouse.get(ExportAccount.class).of(stranger.ref());
    assertTrue(file.getJsonArray("giftCards").isEmpty());
  }

  @Test
  void the_note_of_a_present_travels_in_its_parcel_and_is_forgotten_then() {
    var number = ordered();
    AnOrder.pay(number);
    erase();
    assertEquals("Welcome", note(number));
    nightsLater(Duration.ofDays(1));
    assertEquals("Welcome", note(number));
    AnOrder.send(number, 1);
    nightsLater(Duration.ofDays(1));
    assertEquals("", note(number));
    assertEquals("Anna Beispiel", orders.get(number).address().receiver());
  }

  @Test
  void the_note_of_what_has_left_goes_at_once() {
    var number = sent();
    erase();
    assertEquals("", note(number));
  }

  private OrderNumber sent() {
    var number = ordered();
    AnOrder.pay(number);
    AnOrder.send(number, 1);
    return number;
  }

  private OrderNumber ordered() {
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    var baskets = TestHouse.get(Baskets.class);
    TestHouse.inTransaction(
        () -> baskets.get(basket).wish(Wishes.none().asPresent("Welcome", false, true)));
    var customer = new Checkout.Customer(account.email(), account.ref(), ABuyer.address("Gasse 1"));
    var once = UUID.randomUUID().toString();
    return TestHouse.get(PlaceOrder.class)
        .place(new Checkout(basket, once, customer, "POST", null));
  }

  private String note(OrderNumber number) {
    return orders.get(number).beside().wishes().note();
  }

  private JsonObject file() {
    return TestHouse.get(ExportAccount.class).of(account.ref());
  }

  private void erase() {
    TestHouse.get(EraseAccount.class).erase(account.ref(), AnAccount.PASSWORD);
  }

  private static void nightsLater(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
    TestHouse.asAJob(() -> TestHouse.get(ForgetBuyers.class).all());
  }
}
