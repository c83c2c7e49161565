package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/**
 * Somebody gives a gift card, and whoever gets it pays a part of an order with it: a present, some
 * of it ready and some made for her.
 */
class GiftCardIT {
  private final Visitor buyer = new Visitor("card", RunningHouse.get().address(Site.SHOP), false);
  private final String to = UUID.randomUUID().toString().substring(0, 8) + "@example.org";

  @Test
  void a_card_is_bought_arrives_by_mail_and_pays_a_part_of_an_order() throws SQLException {
    isBought();
    var code = codeOnThePage(ofTheLetter());
    buyer.opens("/product?p=eri-silk-shawl").presses("Add to basket");
    buyer.opens("/product?p=cane-basket").presses("Add to basket");
    isAPresent();
    buyer.opens("/card").types("Code of the card", "AAAA-AAAA-AAAA-AAAA").presses("Show what");
    buyer.reads("We know no gift card with this code");
    buyer.types("Code of the card", code).presses("Show what is left").reads("Left on it");
    buyer.types("Code of the card", code).presses("Pay with it");
    buyer.reads("The card pays for this basket").reads(code.substring(15));
    orders();
    isAtTheDesk(code);
    Books.areWhole("an order with a gift card");
  }

  @Test
  void a_card_that_nobody_spent_is_taken_back_and_its_buyer_has_a_receipt() throws SQLException {
    isBought();
    var number = buyer.finds("(LH-[0-9A-Z]+)");
    buyer.opens("/order/find").types("Order number", number).types("E-mail", "giver@example.org");
    buyer.presses("Show my order").reads("It is paid");
    buyer.page.locator("summary").click();
    buyer.looksAround().presses("Confirm: take it back").reads("The card is taken back");
    buyer.looksAround().doesNotRead("Confirm: take it back");
    var receipt =
        "SELECT COUNT(*) FROM kept_message WHERE message_key = 'giftcard.taken_back'"
            + " AND arguments LIKE CONCAT('%', ?, '%')";
    buyer.page.waitForCondition(() -> count(receipt, number) == 1);
    Books.areWhole("a gift card that was taken back");
  }

  private void isBought() {
    buyer.opens("/gift-card").reads("It is good for ever").looksAround();
    var first = buyer.page.getByLabel("Sum").locator("option").nth(1).textContent();
    buyer.chooses("Sum", first).types("Your e-mail", "giver@example.org");
    buyer.types("E-mail of the one who gets it", to).types("Your words", "For your new home");
    buyer.presses("Pay for the card").reads("Test payment").presses("Pay").reads("It is paid");
  }

  /** Without a mail server the demo keeps its letters. */
  private String ofTheLetter() throws SQLException {
    var letters =
        "SELECT COUNT(*) FROM kept_message WHERE recipient = ?"
            + " AND message_key = 'giftcard.delivered'";
    buyer.page.waitForCondition(() -> count(letters) == 1);
    var letter = "SELECT arguments FROM kept_message WHERE recipient = ?";
    var code = Journey.row(letter, to).get(0).split("\"")[3];
    var kept = "SELECT code_hash, last_four FROM gift_card WHERE to_email = ?";
    var row = Journey.row(kept, to);
    assertFalse(row.get(0).contains(code.replace("-", "")));
    assertEquals(code.substring(15), row.get(1));
    return code;
  }

  /** Drawn anew for whoever tries the shop; that of the letter opens nothing any more. */
  private String codeOnThePage(String ofTheLetter) {
    buyer.presses("Show the code here").reads("The code of the card");
    var code = buyer.finds("([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})");
    assertNotEquals(ofTheLetter, code);
    return code;
  }

  private long count(String query) {
    return count(query, to);
  }

  private static long count(String query, String of) {
    try {
      return Long.parseLong(Journey.row(query, of).get(0));
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private void isAPresent() {
    buyer.follows("Make it a present").types("Words for the one who gets it", "Welcome home");
    buyer.page.getByLabel("Wrapped as a present").check();
    buyer.page.getByLabel("No prices in the parcel").check();
    buyer.looksAround().presses("Keep it so").reads("without prices in the parcel");
  }

  private void orders() throws SQLException {
    buyer.opens("/checkout").chooses("Where shall it go?", "Germany").presses("Show delivery");
    var together = buyer.finds("You pay us now\\s+(\\S+)");
    buyer.page.getByLabel("In parts: what is ready").check();
    buyer.presses("Show delivery").reads("Gift wrap");
    assertNotEquals(together, buyer.finds("You pay us now\\s+(\\S+)"));
    buyer.reads("and you pay").types("E-mail", to).types("Name of the receiver", "Greta Muster");
    buyer.types("Street and number", "Webergasse 4").types("Postcode", "10115");
    buyer.types("Town", "Berlin").page.getByLabel("Tracked post").first().check();
    buyer.looksAround().presses("Place order and pay").reads("Test payment").presses("Pay");
    buyer.reads("Thank you").follows("See how far").reads("Of it from a gift card");
    buyer.reads("What is ready travels at once").reads("Welcome home").looksAround();
    var parts =
        Journey.row(
            "SELECT SUM(p.minor), MAX(o.total_minor), COUNT(*) FROM customer_order o JOIN payment p"
                + " ON p.order_number = o.number WHERE o.email = ? AND p.captured_at IS NOT NULL",
            to);
    assertEquals(parts.get(0), parts.get(1));
    assertEquals("2", parts.get(2));
    assertEquals(0, count("SELECT SUM(balance_minor) FROM gift_card WHERE to_email = ?"));
  }

  private void isAtTheDesk(String code) {
    try (var office = Journey.staff("cards", "Network admin")) {
      office.opens("/trade/gift-cards?find=" + code.substring(15)).reads(to).reads("spent");
      office.page.locator("tbody a").first().click();
      office.reads("What moved on it").looksAround();
      assertFalse(office.page.content().contains(code));
    }
  }
}
