package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * A month of a cooperative: an order, a plan, yarn of two dye baths, a loss, pieces in parts, one
 * made good, one rejected and made again, a return, a parcel. After each step the books are whole,
 * and the account of every work order adds up as it is read on the screen.
 */
class MonthOfAWorkshopIT {
  private static final String MANAGER = "Manager nagaland";
  private static final String WEAVER = "Khrolou";
  private static final String CLOTH = "Wall cloth with nine motifs";
  private static final String FIRST_BATH = "C-26-1";
  private static final String SECOND_BATH = "C-26-2";
  private static final String MIXED = "Only the border is of the second bath";

  private final Journey journey = new Journey();
  private final ShopPart buyer = new ShopPart(journey);
  private final WorkshopPart workshop = new WorkshopPart(journey);
  private String receipt;

  @Test
  void whatever_happens_in_a_month_every_gram_is_told() throws SQLException {
    buyer.wants("loin-loom-wall-cloth", 3);
    buyer.pays();
    Books.areWhole("the order");
    try (var manager = Journey.staff("month", MANAGER)) {
      planned(manager);
      offered(manager);
      made(manager);
      madeAgain(manager);
      shipped(manager);
    }
  }

  private void planned(Visitor manager) throws SQLException {
    manager.opens("/trade/order?n=" + journey.order);
    Journey.untilThere(manager, "Material to choose");
    journey.work = work();
    manager.opens("/workshop/plan");
    plansAgain(manager);
    manager.page.locator("tr:has-text('" + CLOTH + "') a[href*='choose']").first().click();
    manager.chooses("To whom", WEAVER).presses("Keep for her");
    plansAgain(manager);
    var line = manager.page.locator("tr:has-text('" + CLOTH + "')").first().innerText();
    assertTrue(line.contains(WEAVER) && line.contains("chosen by you"), line);
    var plan = manager.page.url().replaceFirst("/workshop/.*", "/workshop/lists/plan.csv");
    var said = manager.page.request().get(plan).text();
    assertTrue(said.contains(CLOTH + ",") && said.contains("," + WEAVER + ","), said);
    assertTrue(said.contains("chosen by you"), said);
    isWhole(manager, "the plan");
  }

  private static void plansAgain(Visitor manager) {
    manager.page.locator("form#plan input[type=submit]").click();
    manager.page.waitForCondition(
        () -> manager.page.locator("body").innerText().contains("How evenly income is spread"));
  }

  private void offered(Visitor manager) throws SQLException {
    manager.opens("/workshop/order?n=" + journey.work);
    sets(manager, FIRST_BATH, "0.5", "");
    sets(manager, SECOND_BATH, "2", "");
    manager.reads("more than the recipe lets pass");
    sets(manager, SECOND_BATH, "", "");
    manager.reads("of another dye bath than lot").looksAround();
    sets(manager, SECOND_BATH, "", MIXED);
    manager.reads("At or above the floor").looksAround();
    offers(manager);
    isWhole(manager, "the choice of two dye baths");
    accepts();
    manager.opens("/workshop/order?n=" + journey.work);
    Journey.untilThere(manager, "Slip CH-");
    isWhole(manager, "the hand-over");
    confirmsWithHerCard(manager);
  }

  /** The first card is lost; the sheet shows the new one. */
  private void confirmsWithHerCard(Visitor manager) {
    var lost = card(manager);
    manager.opens("/people/cards").looksAround();
    var hers = manager.page.locator("tr:has-text('" + WEAVER + "')");
    hers.locator("input[type=submit]").click();
    manager.reads("The old card is good no more");
    var good = card(manager);
    manager.looksAround().opens("/workshop/order?n=" + journey.work);
    manager.follows("Slip CH-").types("Code of her card", lost);
    manager.presses("Confirm with her card").reads("lost or replaced");
    manager.types("Code of her card", good).presses("Confirm with her card");
    manager.reads("It is confirmed that she has it");
  }

  private static String card(Visitor manager) {
    manager.opens("/people/cards");
    manager.page.locator("tr:has-text('" + WEAVER + "') input[type=checkbox]").check();
    manager.presses("Print the ticked cards");
    return manager.finds("(K-[0-9A-Z]+)");
  }

  private void made(Visitor manager) throws SQLException {
    receives(manager, "2");
    isWhole(manager, "a part of the pieces");
    inspects(manager, "0", "1", "1");
    isWhole(manager, "one to make good and one rejected");
    seesItsPhoto();
    account(manager, "lose", SECOND_BATH, "0.02");
    manager.page.locator("form#lose").getByLabel("How it was lost").selectOption("ANIMALS");
    manager.presses("Write the loss down").reads("loss is written down");
    isWhole(manager, "a loss");
    givesMore(manager);
    isWhole(manager, "more yarn for a reason");
    receives(manager, "2");
    inspects(manager, "2", "0", "0");
    isWhole(manager, "the rest of the pieces");
    returnsHanks(manager);
    isWhole(manager, "a return in hanks");
  }

  private void givesMore(Visitor manager) {
    manager.opens("/workshop/order?n=" + journey.work);
    var form = manager.page.locator("form#more");
    manager.page.locator("details:has(form#more) summary").click();
    form.getByLabel("Which lot").selectOption(lot(SECOND_BATH));
    form.getByLabel("How much").fill("0.1");
    form.getByLabel("Why").fill("Moths were in the loom");
    form.locator("input[type=submit]").click();
    manager.reads("is set aside for this work");
    manager.opens("/workshop/account?n=" + journey.work).reads("Moths were in the loom");
    manager.reads(MIXED);
    manager.looksAround();
  }

  private void returnsHanks(Visitor manager) {
    account(manager, "giveback", SECOND_BATH, "2");
    var form = manager.page.locator("form#giveback");
    form.getByLabel("Counted in").selectOption("HANK");
    manager.presses("It is back").reads("Nobody said yet what 2 hanks of lot");
    assertEquals("2", form.getByLabel("How much").inputValue());
    manager.looksAround().opens("/workshop/store-lot?n=" + lot(SECOND_BATH));
    var units = manager.page.locator("form#units");
    units.locator("select").first().selectOption("HANK");
    units.getByLabel("One is, in").fill("0.02");
    manager.presses("State it").reads("hanks: 0.02 kg each");
    account(manager, "giveback", SECOND_BATH, "2");
    form.getByLabel("Counted in").selectOption("HANK");
    manager.presses("It is back").reads("back in the store");
  }

  /** The rejected piece once more, with yarn that she kept. */
  private void madeAgain(Visitor manager) throws SQLException {
    var first = journey.work;
    journey.work = work();
    manager.opens("/workshop/order?n=" + journey.work);
    sets(manager, SECOND_BATH, "", "");
    offers(manager);
    saysNo();
    manager.opens("/workshop/order?n=" + journey.work).reads("Declined");
    offers(manager);
    accepts();
    manager.opens("/workshop/order?n=" + journey.work);
    Journey.untilThere(manager, "Slip CH-");
    keepsForIt(manager, first);
    isWhole(manager, "yarn that she keeps");
    closes(manager, first);
    receives(manager, "1");
    manager.page.getByText("Accept (write a note").first().click();
    manager.presses("Write it down").reads("Her pay is earned");
    account(manager, "giveback", SECOND_BATH, "0.04");
    manager.presses("It is back").reads("back in the store");
    closes(manager, journey.work);
    isWhole(manager, "both closing statements");
  }

  private void keepsForIt(Visitor manager, String first) {
    manager.opens("/workshop/account?n=" + first);
    var form = manager.page.locator("form#keep");
    form.getByLabel("How much").fill("0.04");
    form.getByLabel("For which work").selectOption(journey.work);
    form.locator("input[type=submit]").click();
    manager.reads("It is with her for the other work now");
  }

  private static void closes(Visitor manager, String work) {
    manager.opens("/workshop/account?n=" + work).presses("Close the account");
    manager.reads("The account is closed").looksAround();
  }

  private void shipped(Visitor manager) throws SQLException {
    workshop.packs(manager, CLOTH, "3", "960");
    isWhole(manager, "packing");
    workshop.ships(manager, "RR323456785IN");
    isWhole(manager, "shipping");
    buyer.readsOnHerOrder("RR323456785IN");
  }

  private static void sets(Visitor manager, String bath, String kilograms, String why) {
    var form = manager.page.locator("form#choose");
    form.getByLabel("Lot: what is free").selectOption(lot(bath));
    form.getByLabel("How much").fill(kilograms);
    form.getByLabel("Why more").fill(why);
    manager.presses("Set aside for this work");
  }

  private static void offers(Visitor manager) {
    manager.page.getByText(WEAVER + ":").first().click();
    manager.presses("Offer to her").reads("The offer is made");
  }

  private static void accepts() {
    try (var weaver = Journey.member("month-weaver", WEAVER)) {
      weaver.page.getByText(CLOTH).first().click();
      weaver.presses("Yes, I will make it").reads("The work is yours");
    }
  }

  /** It costs her nothing: she is asked again and may say yes. */
  private static void saysNo() {
    try (var weaver = Journey.member("month-no", WEAVER)) {
      weaver.page.getByText(CLOTH).first().click();
      weaver.reads("Saying no costs you nothing").presses("No thanks");
      weaver.reads("It is not offered to you any more");
    }
  }

  private static void seesItsPhoto() {
    try (var weaver = Journey.member("month-photo", WEAVER)) {
      weaver.page.getByText(CLOTH).first().click();
      weaver.reads("Photo of piece 1: Colour and pattern").looksAround();
      var photo = weaver.page.locator("figure img").first();
      var answer = weaver.page.request().get((String) photo.evaluate("i => i.src"));
      assertEquals(200, answer.status());
      assertEquals("no-store", answer.headers().get("cache-control"));
    }
  }

  private void receives(Visitor manager, String pieces) {
    manager.opens("/workshop/order?n=" + journey.work);
    manager.types("Pieces that are here", pieces).presses("They are here");
    manager.reads("Inspect them next");
    receipt = manager.page.url().replaceFirst(".*r=", "");
  }

  /** The piece of the sample is compared with its picture, and the photo kept. */
  private void inspects(Visitor manager, String good, String rework, String rejected) {
    manager.opens("/workshop/inspect?r=" + receipt);
    var form = manager.page.locator("form#inspect");
    form.getByLabel("Piece 1: Colour and pattern").selectOption("YES");
    form.locator("input[type=file]").first().setInputFiles(StoreIT.photo());
    form.getByLabel("Accepted").first().fill(good);
    form.getByLabel("To be made good").fill(rework);
    form.getByLabel("Rejected").fill(rejected);
    form.locator("textarea").fill("The fringe, and a torn edge");
    manager.presses("Write it down").reads("Written down piece by piece");
    manager.opens("/workshop/inspect?r=" + receipt).looksAround();
    manager.sees(manager.page.locator("figure img").last());
  }

  private void account(Visitor manager, String formId, String bath, String amount) {
    manager.opens("/workshop/account?n=" + journey.work);
    var form = manager.page.locator("form#" + formId);
    form.getByLabel("Lot").selectOption(lot(bath));
    form.getByLabel("How much").fill(amount);
  }

  /** As the screen says it: what was issued is the sum of everything that is named above it. */
  private void isWhole(Visitor manager, String after) throws SQLException {
    Books.areWhole(after);
    manager.opens("/workshop/account?n=" + journey.work);
    for (Locator table : manager.page.locator("table.card").all()) {
      var parts = BigDecimal.ZERO;
      for (Locator part : table.locator("tbody td.number").all())
        parts = parts.add(kilograms(part));
      var issued = kilograms(table.locator("tfoot td.number"));
      assertEquals(0, issued.compareTo(parts), after + ": " + table.innerText());
    }
    manager.doesNotRead("does not add up");
  }

  private static BigDecimal kilograms(Locator shown) {
    var text = shown.innerText().strip();
    assertTrue(text.endsWith("kg"), text);
    return new BigDecimal(text.replaceAll("[^0-9.-]", ""));
  }

  /** The newest work for the order. */
  private String work() throws SQLException {
    var query = "SELECT number FROM work_order WHERE order_number = ? ORDER BY id DESC LIMIT 1";
    return Journey.row(query, journey.order).get(0);
  }

  private static String lot(String bath) {
    try {
      var query = "SELECT number FROM material_lot WHERE dye_batch LIKE CONCAT('%', ?) ORDER BY id";
      return Journey.row(query, bath).get(0);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
