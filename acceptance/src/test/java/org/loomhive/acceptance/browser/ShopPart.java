package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.loomhive.launcher.Site;

/** A buyer abroad, a guest without script: she chooses, pays, and looks how far her pieces are. */
final class ShopPart {
  private static final String EMAIL = "greta@example.org";

  private final Journey journey;
  private final Visitor buyer = new Visitor("buyer", RunningHouse.get().address(Site.SHOP), false);

  ShopPart(Journey journey) {
    this.journey = journey;
  }

  void fillsHerBasket() {
    buyer.opens("/").reads("no money moves").reads("USD").looksAround();
    buyer.opens("/products").types("What are you looking for?", "eri shawl").presses("Search");
    buyer.reads(Journey.SHAWL).follows(Journey.SHAWL);
    buyer.reads("Made for you in").reads("Who gets what of").looksAround();
    assertEquals(0, differenceOfTheBreakdown(), "the shares add up to the price");
    buyer.presses("Add to basket").reads("It is in your basket now");
    buyer.opens("/product?p=cane-basket").reads("In stock").presses("Add to basket");
    buyer.reads(Journey.SHAWL).reads(Journey.BASKET).looksAround();
  }

  void wants(String slug, int pieces) {
    buyer.opens("/product?p=" + slug).page.locator("#quantity").fill(Integer.toString(pieces));
    buyer.presses("Add to basket").reads("It is in your basket now");
  }

  void readsOnHerOrder(String text) {
    Journey.untilThere(buyer, text);
  }

  void findsHerBasketAfterARestart() {
    RunningHouse.get().restartSites();
    buyer.opens("/basket").reads(Journey.SHAWL).reads(Journey.BASKET);
  }

  void isToldThatHoneyDoesNotGoToGermany() {
    buyer.opens("/products?kind=HONEY");
    buyer.page.locator("ul.products a").first().click();
    buyer.presses("Add to basket").opens("/checkout").chooses("Where shall it go?", "Germany");
    buyer.presses("Show delivery").reads("European Union").looksAround();
    buyer.opens("/basket");
    buyer.page.locator("tbody tr").nth(2).getByText("Remove").click();
    buyer.reads(Journey.SHAWL).reads(Journey.BASKET);
  }

  void pays() {
    buyer.opens("/checkout").chooses("Where shall it go?", "Germany").presses("Show delivery");
    buyer.types("E-mail", EMAIL).presses("Place order and pay");
    assertThat(buyer.page.locator("[aria-invalid=true]").first()).isVisible();
    buyer.types("Name of the receiver", "Greta Muster");
    buyer.types("Street and number", "Webergasse 4").types("Postcode", "10115");
    buyer.types("Town", "Berlin").page.getByLabel("Tracked post").first().check();
    buyer.looksAround().presses("Place order and pay").reads("Test payment");
    buyer.presses("Pay").reads("Thank you").looksAround();
    journey.order = buyer.finds("(LH-[0-9A-Z]+)");
    findsHerOrder(buyer, EMAIL);
    buyer.reads("Your order");
  }

  /** How far her shawl and her basket are, as her status page says now. */
  void sees(String shawl, String basket) {
    var stages = buyer.page.locator("section.card");
    buyer.page.waitForCondition(
        () -> {
          buyer.page.reload();
          return stage(stages, Journey.SHAWL).equals(shawl);
        });
    assertEquals(basket, stage(stages, Journey.BASKET));
  }

  void seesBothParcels() {
    sees("Shipped", "Shipped");
    buyer.reads("RR123456785IN").reads("RR223456788IN").looksAround();
    buyer.follows(Journey.SHAWL).reads("Who gets what of");
    try (var stranger = new Visitor("stranger", RunningHouse.get().address(Site.SHOP), false)) {
      findsHerOrder(stranger, "x@example.org");
      stranger.reads("We find no order").doesNotRead("Berlin");
    }
  }

  private void findsHerOrder(Visitor visitor, String email) {
    visitor.opens("/order/find").types("Order number", journey.order).types("E-mail", email);
    visitor.presses("Show my order");
  }

  private static String stage(Locator lines, String piece) {
    var line = lines.filter(new Locator.FilterOptions().setHasText(piece));
    return line.locator("li.current .stage-name").innerText();
  }

  /** The sum of the shares less the price, in the smallest coin. */
  private long differenceOfTheBreakdown() {
    var price = buyer.page.locator("data.price.large").getAttribute("value");
    long shares = 0;
    for (var share : buyer.page.locator("table tbody data.price").all())
      shares += Journey.coins(share.getAttribute("value"));
    return Journey.coins(price) - shares;
  }
}
