package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.loomhive.adapters.iso20022.DemoBank;
import org.loomhive.launcher.Site;

/** The main job of the house, walked from the shop to the weaver's confirmed payment. */
class OrderBecomesFairWageIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final String EMAIL = "greta@example.org";
  private static final String WEAVER = "Ka Bina";
  private static final String COOPERATIVE = "Umsning Eri Weavers";
  private static final String SHAWL = "Eri silk shawl in natural white";
  private static final String BASKET = "Round cane basket with handle";

  private final Shop shop = new Shop();
  private String order;
  private String payLine;

  /** The buyer has no script; her pages work without it. */
  private static final class Shop {
    final Visitor buyer = new Visitor("buyer", RunningHouse.get().address(Site.SHOP), false);
  }

  @Test
  void an_order_becomes_a_fair_wage() throws Exception {
    buyerFillsHerBasket();
    theBasketSurvivesARestart();
    honeyDoesNotGoToGermany();
    buyerPays();
    managerOffersTheWork();
    weaverAcceptsAndFinishes();
    managerInspectsAndShips();
    buyerSeesEachStep();
    financePays();
    weaverConfirms();
  }

  private void buyerFillsHerBasket() throws SQLException {
    var buyer = shop.buyer;
    buyer.opens("/").reads("no money moves").reads("USD").looksAround();
    buyer.opens("/products").types("What are you looking for?", "eri shawl").presses("Search");
    buyer.reads(SHAWL).follows(SHAWL);
    buyer.reads("Made for you in").reads("Who gets what of").looksAround();
    assertEquals(0, differenceOfTheBreakdown(buyer), "the shares add up to the price");
    buyer.presses("Add to basket").reads("It is in your basket now");
    buyer.opens("/product?p=cane-basket").reads("In stock").presses("Add to basket");
    buyer.reads(SHAWL).reads(BASKET).looksAround();
    booksBalance();
  }

  private void theBasketSurvivesARestart() {
    RunningHouse.get().restartSites();
    shop.buyer.opens("/basket").reads(SHAWL).reads(BASKET);
  }

  private void honeyDoesNotGoToGermany() {
    var buyer = shop.buyer;
    buyer.opens("/products?kind=HONEY");
    buyer.page.locator("ul.products a").first().click();
    buyer.presses("Add to basket").opens("/checkout").chooses("Where shall it go?", "Germany");
    buyer.presses("Show delivery").reads("European Union").looksAround();
    buyer.opens("/basket");
    buyer.page.locator("tbody tr").nth(2).getByText("Remove").click();
    buyer.reads(SHAWL).reads(BASKET);
  }

  private void buyerPays() throws SQLException {
    var buyer = shop.buyer;
    buyer.opens("/checkout").chooses("Where shall it go?", "Germany").presses("Show delivery");
    buyer.types("E-mail", EMAIL).presses("Place order and pay");
    assertThat(buyer.page.locator("[aria-invalid=true]").first()).isVisible();
    buyer.types("Name of the receiver", "Greta Muster");
    buyer.types("Street and number", "Webergasse 4").types("Postcode", "10115");
    buyer.types("Town", "Berlin").page.getByLabel("Tracked post").first().check();
    buyer.looksAround().presses("Place order and pay").reads("Test payment");
    buyer.presses("Pay").reads("Thank you").looksAround();
    order = buyer.finds("(LH-[0-9A-Z]+)");
    booksBalance();
  }

  private void managerOffersTheWork() throws SQLException {
    try (var manager = staff("manager", "Manager meghalaya")) {
      manager.opens("/trade/orders").looksAround().follows("In making").follows(order);
      untilThere(manager, "Material to choose");
      manager.page.locator("a[href*='workshop/order']").first().click();
      manager.reads(SHAWL);
      while (manager.button("Set aside for this work").isVisible())
        manager.presses("Set aside for this work").reads("is set aside for this work");
      manager.reads("At or above the floor").looksAround();
      manager.page.getByText(WEAVER + ":").first().click();
      manager.presses("Offer to her").reads("The offer is made");
    }
    booksBalance();
  }

  private void weaverAcceptsAndFinishes() throws SQLException {
    try (var weaver = weaver()) {
      weaver.reads(SHAWL).looksAround().page.getByText(SHAWL).first().click();
      weaver.reads("You will earn").reads("LOT-").looksAround();
      weaver.follows("How it is to be made").reads("Twist the fringe").looksAround();
      weaver.follows(SHAWL).reads("You will earn");
      weaver.presses("Yes, I will make it").reads("The work is yours");
      weaver.opens("/materials").reads("never a debt");
      untilThere(weaver, "LOT-");
      weaver.looksAround();
      weaver.opens("/").page.getByText(SHAWL).first().click();
      weaver.presses("It is finished").reads("We will look at it soon");
    }
    booksBalance();
  }

  private void managerInspectsAndShips() throws SQLException {
    try (var manager = staff("manager-again", "Manager meghalaya")) {
      manager.opens("/trade/order?n=" + order);
      manager.page.locator("a[href*='workshop/order']").first().click();
      manager.presses("They are here").reads("Inspect them next").looksAround();
      manager.page.getByText("Accept (write a note").first().click();
      manager.presses("Write it down").reads("Her pay is earned");
      ships(manager, SHAWL, "RR123456785IN");
    }
    try (var manager = staff("manager-assam", "Manager assam")) {
      ships(manager, BASKET, "RR223456788IN");
    }
    booksBalance();
  }

  private void ships(Visitor manager, String piece, String number) {
    manager.opens("/trade/order?n=" + order).types(piece, "1").types("Weight in grams", "700");
    manager.looksAround().presses("Pack this parcel").reads("The parcel is packed");
    manager.types("Carrier", "India Post").types("Tracking number", number);
    manager.looksAround().presses("Ship this parcel").reads("The parcel is on its way");
  }

  private void buyerSeesEachStep() {
    var buyer = shop.buyer;
    buyer.opens("/order/find").types("Order number", order).types("E-mail", EMAIL);
    buyer.presses("Show my order").reads("Shipped").reads("RR123456785IN").reads("Checked");
    buyer.looksAround().follows(SHAWL).reads("Who gets what of");
    try (var stranger = new Visitor("stranger", RunningHouse.get().address(Site.SHOP), false)) {
      stranger.opens("/order/find").types("Order number", order).types("E-mail", "x@example.org");
      stranger.presses("Show my order").reads("We find no order").doesNotRead("Berlin");
    }
  }

  private void financePays() throws SQLException, IOException {
    var run = financePrepares();
    byte[] file;
    try (var approver = staff("approver", "Finance approver")) {
      approver.opens(run).presses("Approve").reads("The run is approved");
      var download =
          approver.page.waitForDownload(() -> approver.presses("Download the bank file"));
      file = Files.readAllBytes(download.path());
      booksBalance();
      approver.opens(run).looksAround();
      var answer = new FilePayload("answer.xml", "text/xml", DemoBank.accept(file));
      approver.page.setInputFiles("input[type=file]", answer);
      approver.presses("Take the answer").reads("The answer of the bank is taken");
      approver.reads("settled").looksAround();
      approver.opens("/books/").reads("Every entry balances").looksAround();
      approver.opens("/books/journal").looksAround();
    }
    booksBalance();
  }

  private String financePrepares() throws SQLException {
    try (var preparer = staff("preparer", "Finance preparer")) {
      var month = YearMonth.now(ZONE).toString();
      preparer.opens("/books/periods").looksAround();
      var months = preparer.page.locator("tr", new Page.LocatorOptions().setHasText(COOPERATIVE));
      months.locator("a[href*='" + month + "']").first().click();
      preparer.reads(WEAVER).presses("Close this month").reads("its slips are fixed");
      preparer.looksAround();
      booksBalance();
      var day = LocalDate.now(ZONE).plusDays(1).toString();
      preparer.opens("/books/runs").types("Day of payment", day);
      preparer.presses("Prepare").reads("Somebody else has to approve it").looksAround();
      assertEquals(0, preparer.page.getByText("Approve", exact()).count(), "not her own run");
      payLine = preparer.finds("(PL-[0-9A-Z]+)");
      return preparer.page.url().replaceFirst(".*/admin", "");
    }
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private void weaverConfirms() throws SQLException {
    try (var weaver = weaver()) {
      weaver.opens("/earnings").reads("Did it reach you?").looksAround();
      weaver.page.getByText("Did it reach you?").first().click();
      weaver.presses("I received it").reads("Thank you. It is noted that you have it.");
    }
    booksBalance();
  }

  private static Visitor weaver() {
    var who = RunningHouse.signIn("portal", WEAVER);
    var weaver = new Visitor("weaver", RunningHouse.get().address(Site.PORTAL), false);
    weaver.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
    weaver.presses("Come in").reads("My work");
    return weaver;
  }

  static Visitor staff(String name, String who) {
    var account = RunningHouse.signIn("admin", who);
    var person = new Visitor(name, RunningHouse.get().address(Site.ADMIN), true);
    person.opens("/").types("E-mail", account.name()).types("Password", account.secret());
    if (!account.second().isEmpty()) person.types("Code", RunningHouse.code(account));
    person.presses("Sign in");
    return person;
  }

  /** The outbox is told within a second or two; a person would look again, too. */
  private static void untilThere(Visitor visitor, String text) {
    visitor.page.waitForCondition(
        () -> {
          visitor.page.reload();
          return visitor.page.locator("body").innerText().contains(text);
        });
  }

  /** The sum of the shares less the price, in the smallest coin. */
  private static long differenceOfTheBreakdown(Visitor buyer) {
    long price = coins(buyer.page.locator("data.price.large").getAttribute("value"));
    long shares = 0;
    for (var share : buyer.page.locator("table tbody data.price").all())
      shares += coins(share.getAttribute("value"));
    return price - shares;
  }

  private static long coins(String amount) {
    return new java.math.BigDecimal(amount).movePointRight(2).longValueExact();
  }

  private static void booksBalance() throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT COUNT(*) FROM (SELECT entry_id FROM journal_line"
                    + " GROUP BY entry_id, currency HAVING SUM(minor) <> 0) uneven")) {
      rows.next();
      assertEquals(0, rows.getInt(1), "journal entries that do not balance");
    }
  }
}
