package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** A company that buys to sell: from its application to its order, and what nobody else sees. */
class WholesaleIT {
  private static final String CLOTHS = "/product?p=cotton-kitchen-cloths&currency=EUR";
  private static final String CUSHION = "/product?p=loin-loom-cushion-stripe&currency=EUR";
  private static final String HIDDEN = "Nobody else sees them";

  /** Of the piece and currency of the page above, from the fewest pieces on. */
  private static final String BANDS =
      "SELECT b.minor FROM wholesale_band b JOIN variant v ON v.sku = b.sku JOIN product p"
          + " ON p.id = v.product_id WHERE p.slug = 'cotton-kitchen-cloths' AND b.currency = 'EUR'"
          + " ORDER BY v.position, b.from_pieces LIMIT 1";

  @Test
  void a_contact_sees_the_prices_of_her_company_and_orders_at_them() throws SQLException {
    try (var company = new Visitor("wholesale", shop(), true)) {
      signIn(company, "company");
      company.opens(CLOTHS).reads("Prices for Laden Morgenrot").reads(HIDDEN);
      company.reads("At least 6 pieces").looksAround();
      assertEquals("6", company.page.getByLabel("How many").first().inputValue());
      company.types("How many", "3").presses("Add to basket").reads("takes at least 6 pieces");
      company.opens(CLOTHS).presses("Add to basket").reads("are missing").looksAround();
      company.opens(CUSHION).presses("Add to basket").doesNotRead("are missing");
      company.reads("These are the prices of Laden Morgenrot");
      company.opens("/code").page.locator("[id='code:typed']").fill("HARVEST-10");
      company.page.locator("[id='code:use']").click();
      company.reads("No code counts beside the prices of your company");
      var order = orders(company);
      isMarkedInTheOffice(order);
      ordersASample(company);
      seesAllOfIt(company, order);
    }
  }

  private static void ordersASample(Visitor company) {
    company.opens("/wholesale").reads("made by Umsning Eri Weavers").looksAround();
    company.page.getByText("How it is made: edition 1").first().click();
    company.reads("2,000 mm, ± 20 mm").reads("in a cotton bag").doesNotRead("Twist the fringe");
    company.presses("Order one as a sample").reads("One lies in your basket as a sample");
    company.doesNotRead("are missing").looksAround();
    var order = orders(company);
    company.follows("See how far your order is").reads("How it is made: edition 1").looksAround();
    Patience.until(
        Duration.ofSeconds(30),
        () -> company.opens("/wholesale").page.content(),
        page -> page.contains("You have ordered a sample of it"));
    company.reads("Sent");
    try (var office = Journey.staff("wholesale-sample", "Network admin")) {
      office.opens("/trade/order?n=" + order).reads("made by Nongpoh Road Group").looksAround();
      office.follows("edition 1 of the sheet").reads("in a cotton bag");
      office.opens("/trade/companies").reads("after 1 of them they ordered many").looksAround();
    }
  }

  private static String orders(Visitor company) {
    company.opens("/checkout").chooses("Where shall it go?", "Austria").presses("Show delivery");
    company.reads("The register has this number").looksAround();
    assertEquals("Laden Morgenrot", company.page.getByLabel("Name of the business").inputValue());
    company.types("E-mail", RunningHouse.signIn("shop", "company").name());
    company.types("Name of the receiver", "Laden Morgenrot").types("Street and number", "Gasse 30");
    company.types("Postcode", "1070").types("Town", "Wien");
    company.page.locator("input[type=radio]").first().check();
    company.presses("Place order and pay").presses("Pay").reads("Thank you");
    return company.finds("(LH-[0-9A-Z]+)");
  }

  private static void isMarkedInTheOffice(String order) {
    var office = Staff.wire("Network admin");
    var page = office.get("/trade/order?n=" + order).body();
    assertTrue(page.contains("Ordered by a company that buys to sell"), page);
    assertTrue(page.contains("Laden Morgenrot"), page);
  }

  private static void seesAllOfIt(Visitor company, String order) {
    company.opens("/wholesale").reads("All prices on one list").reads("Approved").looksAround();
    var csv = bytes(company, "/wholesale/sheet.csv?currency=EUR");
    var text = new String(csv, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFsku,product,variant,hs_code"), text);
    assertTrue(text.contains("Three kitchen cloths"), text);
    assertTrue(text.contains(",image,from_1"), text);
    assertTrue(
        Pattern.compile("https?://[^,]+/pictures/[0-9a-f]+-1280\\.jpg,").matcher(text).find(),
        text);
    var pdf = bytes(company, "/wholesale/sheet.pdf?currency=EUR");
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    company.presses("Accept and put into the basket").reads("lies in your basket at its prices");
    company.reads("Eri silk shawl in natural white").opens("/wholesale").reads("Accepted");
    company.page.locator("tr:has-text('" + order + "') input[type=submit]").click();
    company.reads("lies in your basket again");
    company.reads("Three kitchen cloths");
  }

  /** She left before, and comes back by the link as anybody does. */
  @Test
  void a_colleague_joins_by_the_link_orders_for_a_branch_and_is_taken_away_again()
      throws SQLException {
    try (var contact = new Visitor("wholesale-contact", shop(), true);
        var colleague = new Visitor("wholesale-colleague", shop(), true)) {
      signIn(colleague, "colleague");
      colleague.opens("/wholesale").reads("Approved").doesNotRead("Make a link").looksAround();
      colleague.presses("Leave the company").reads("You buy for the company no more");
      colleague.opens(CLOTHS).doesNotRead(HIDDEN);
      signIn(contact, "company");
      var link = joins(contact, colleague);
      ordersForTheBranch(colleague);
      isSeenInTheOffice();
      colleague.opens(CLOTHS).presses("Add to basket").reads("the prices of Laden Morgenrot");
      contact.opens("/wholesale").looksAround();
      contact.page.locator("#colleagues li input[type=submit]").first().click();
      contact.reads("buys for your company no more");
      colleague.opens("/basket").doesNotRead("the prices of Laden Morgenrot");
      colleague.opens(CLOTHS).doesNotRead(HIDDEN).page.navigate(link);
      colleague.reads("This link is over").looksAround();
    }
  }

  private static String joins(Visitor contact, Visitor colleague) {
    contact.opens("/wholesale").presses("Make a link").reads("The link is made").looksAround();
    var link = contact.page.locator("#joinlink").getAttribute("href");
    try (var nobody = new Visitor("wholesale-invited", shop(), true)) {
      nobody.page.navigate(link);
      nobody.reads("The contact of Laden Morgenrot invites you").looksAround();
      nobody.page.locator("main a.button").first().click();
      var account = RunningHouse.signIn("shop", "colleague");
      nobody.types("E-mail", account.name()).types("Password", account.secret());
      nobody.presses("Sign in").reads("Sign out");
      nobody.presses("Yes, I buy for it").reads("You buy for the company now, at its prices");
    }
    colleague.page.navigate(link);
    colleague.reads("You buy for the company now").doesNotRead("Yes, I buy for it");
    return link;
  }

  private static void ordersForTheBranch(Visitor colleague) {
    colleague.opens("/wholesale").types("Name of the branch", "Laden Morgenrot Wels");
    colleague.types("Street and number", "Weberzeile 2").types("Town", "Wels");
    colleague.page.locator("[id='place:country']").selectOption("AT");
    colleague.presses("Add the branch").reads("Please give the code of your post");
    colleague.types("Postcode", "4600").presses("Add the branch");
    colleague.reads("You find it at the checkout").reads("Laden Morgenrot Wels").looksAround();
    colleague.opens(CLOTHS).reads("Prices for Laden Morgenrot").presses("Add to basket");
    colleague.opens(CUSHION).presses("Add to basket").doesNotRead("are missing");
    colleague.opens("/checkout").looksAround().follows("Laden Morgenrot Wels");
    assertEquals("Weberzeile 2", colleague.page.getByLabel("Street").first().inputValue());
    colleague.looksAround().page.locator("input[type=radio]").first().check();
    colleague.presses("Place order and pay").presses("Pay").reads("Thank you");
    isMarkedInTheOffice(colleague.finds("(LH-[0-9A-Z]+)"));
  }

  private static void isSeenInTheOffice() throws SQLException {
    var company =
        Journey.row("SELECT ref FROM wholesale_company WHERE name = 'Laden Morgenrot'").get(0);
    try (var office = Journey.staff("wholesale-people", "Network admin")) {
      office.opens("/trade/company?c=" + company).reads("Laden Morgenrot Wels, Weberzeile 2");
      office.reads(RunningHouse.signIn("shop", "colleague").name()).looksAround();
    }
  }

  /** Kept beside the pictures, so that a person can look at it. */
  private static byte[] bytes(Visitor company, String path) {
    var answer = company.page.request().get(shop().replaceFirst("/$", "") + path);
    assertEquals(200, answer.status(), path);
    assertEquals("no-store", answer.headers().get("cache-control"));
    try {
      var kept = Path.of("target", "screens", path.replaceFirst(".*/([a-z.]+).*", "wholesale-$1"));
      Files.createDirectories(kept.getParent());
      return Files.readAllBytes(Files.write(kept, answer.body()));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Page, data in it, interface, feed and map, for a visitor and for a buyer without a company. */
  @Test
  void nobody_else_is_told_a_price_of_wholesale() throws SQLException {
    var minor = Integer.parseInt(Journey.row(BANDS).get(0));
    var price = "%d.%02d".formatted(minor / 100, minor % 100);
    var visitor = new Wire(shop());
    for (String told :
        List.of(
            CLOTHS,
            "/api/v1/products/cotton-kitchen-cloths?currency=EUR",
            "/sitemaps/products-0.xml")) {
      var page = visitor.get(told);
      assertEquals(200, page.statusCode(), told);
      for (String hers : List.of(HIDDEN, "€" + price, "\":\"" + price, "\":" + price))
        assertFalse(page.body().contains(hers), told + " tells " + hers);
    }
    for (String item : visitor.feed("DE-EUR").split("<item>"))
      if (item.contains("cotton-kitchen-cloths")) assertFalse(item.contains(price), item);
    assertEquals(404, visitor.get("/wholesale/sheet.csv").statusCode());
    signIn(visitor, "buyer");
    assertFalse(visitor.get(CLOTHS).body().contains(HIDDEN));
    assertEquals(404, visitor.get("/wholesale/sheet.pdf").statusCode());
    var company = new Wire(shop());
    signIn(company, "company");
    var hers = company.get(CLOTHS);
    assertTrue(hers.body().contains(price), hers.body());
    assertEquals("", Wire.header(hers, "ETag"));
  }

  @Test
  void a_shop_applies_and_the_office_says_why_not() {
    try (var buyer = new Visitor("wholesale-applies", shop(), true);
        var office = Journey.staff("wholesale-office", "Network admin")) {
      buyer.opens("/wholesale").reads("Orders are paid when they are placed").looksAround();
      signIn(buyer, "buyer");
      buyer.opens("/wholesale").types("Name of the company", "Webstube Nord");
      buyer.page.locator("[id='company:country']").selectOption("DE");
      buyer.types("Address of the shop", "Hafen 2, 20457 Hamburg").types("Web site", "nowhere");
      buyer.presses("Send the application").reads("Please give the address of a web site");
      buyer.types("Web site", "www.webstube.example").presses("Send the application");
      buyer.reads("You have our answer within three working days").reads("Applied").looksAround();
      office.opens("/trade/companies").reads("Boutique du Quai").reads("Answer due").looksAround();
      office.follows("Webstube Nord").reads("https://www.webstube.example").looksAround();
      office.presses("Refuse").reads("Say why: it is told in the letter");
      office.types("Why", "We found no shop there.").presses("Refuse").reads("is told why not");
      buyer.opens("/wholesale").reads("We found no shop there.").reads("Refused");
    }
  }

  @Test
  void a_band_that_would_take_from_pay_is_refused_with_the_figures() throws SQLException {
    var sku =
        Journey.row(
                "SELECT v.sku FROM variant v JOIN product p ON p.id = v.product_id WHERE p.slug ="
                    + " 'cane-serving-tray' ORDER BY v.position LIMIT 1")
            .get(0);
    try (var office = Journey.staff("wholesale-bands", "Network admin")) {
      office.opens("/trade/variant?sku=" + sku).follows("Prices of many pieces, for companies");
      office.opens("/trade/wholesale?sku=" + sku + "&currency=INR").reads("Material and makers");
      office.looksAround();
      var last = office.page.locator("[id='ladder:rows:2:price']");
      var before = last.inputValue();
      last.fill("1");
      office.page.locator("[id='ladder:do']").click();
      office.reads("is too little");
      office.page.locator("[id='ladder:rows:2:price']").fill(before);
      office.page.locator("[id='ladder:do']").click();
      office.reads("The bands in INR hold from now on");
    }
  }

  @Test
  void a_quote_is_drafted_and_a_price_under_pay_never_is() throws SQLException {
    var company =
        Journey.row("SELECT ref FROM wholesale_company WHERE name = 'Laden Morgenrot'").get(0);
    var lowest =
        Journey.row(
            "SELECT b.sku, b.minor FROM wholesale_band b JOIN variant v ON v.sku = b.sku JOIN"
                + " product p ON p.id = v.product_id WHERE p.slug = 'bamboo-tea-tray' AND"
                + " b.currency = 'EUR' ORDER BY b.minor LIMIT 1");
    var sku = lowest.get(0);
    int minor = Integer.parseInt(lowest.get(1));
    var price = "%d.%02d".formatted(minor / 100, minor % 100);
    try (var office = Journey.staff("wholesale-quote", "Network admin")) {
      office.opens("/trade/company?c=" + company).follows("Write a quote");
      office.types("What is quoted", sku + " 40 1.00").types("Leaves within", "25");
      office.presses("Save it as a draft").reads("is too little");
      office.types("What is quoted", sku + " forty 20");
      office.presses("Save it as a draft").reads("Write an article, a number of pieces");
      office.types("What is quoted", "SKU-NOSUCHPIECE 40 20");
      office.presses("Save it as a draft").reads("There is no article SKU-NOSUCHPIECE");
      office.types("What is quoted", sku + " 40 " + price).presses("Save it as a draft");
      office.reads("Nobody outside has seen it yet").reads("Draft").looksAround();
      office.types("Why it was lost", "Too dear").presses("It was lost").reads("Lost");
    }
  }

  @Test
  void what_a_company_asks_for_becomes_a_quote_that_holds_some_of_it() {
    try (var company = new Visitor("wholesale-asks", shop(), true);
        var office = Journey.staff("wholesale-asked", "Network admin")) {
      signIn(company, "company");
      company.opens("/wholesale").reads("Waits for our answer");
      company.opens(CLOTHS).presses("Add to basket").follows("Ask for a quote for what lies here");
      company.reads("What else do you wish?");
      company.page.locator("input[name^='pieces-']").all().forEach(one -> one.fill("0"));
      company.types("What else do you wish?", "In indigo, if you can.").looksAround();
      company.presses("Send the request").reads("Say of at least one piece how many you want");
      company.page.getByLabel("Three kitchen cloths").first().fill("18");
      company.page.getByLabel("A sample first").check();
      company.presses("Send the request").reads("We have your request");
      company.reads("In indigo, if you can.").looksAround();
      office.opens("/trade/companies").reads("Companies wait for a quote").looksAround();
      office.follows("Laden Morgenrot").reads("In indigo, if you can.").looksAround();
      office.reads("wants a sample first").presses("Make a draft of it");
      office.reads("A draft is made at what these pieces cost the company today");
      office.reads("wants a sample first: In indigo, if you can.");
      office.presses("Send it").reads("The quote is sent").reads("Held for it");
      office.reads(" of 18 pieces").reads("Not all of it").looksAround();
      company.opens("/wholesale").reads("A quote is made").looksAround();
      office.types("Why it was lost", "Too dear").presses("It was lost").reads("Lost");
      office.doesNotRead("Held for it");
      company.page.locator("input[name^='pieces-']").first().fill("24");
      company.presses("Send the request").reads("We have your request");
      var newest = company.finds("Your request (RQ-[0-9A-Z]+)");
      office.opens("/trade/companies").follows("Laden Morgenrot");
      office.page.locator("[id='turn:which']").selectOption(newest);
      office.presses("Decline").reads("Say why: it is told in the letter");
      office.types("Why no quote is made", "Our looms are full.").presses("Decline");
      office.reads("The company is told why no quote is made").reads("Our looms are full.");
      company.opens("/wholesale").reads("Our looms are full.").reads("Declined");
      company.opens("/basket").presses("Remove");
    }
  }

  @Test
  void a_company_that_is_trusted_orders_now_and_pays_later() {
    try (var company = new Visitor("wholesale-later", shop(), true);
        var office = Journey.staff("wholesale-owing", "Network admin")) {
      signIn(company, "company-later");
      company.opens("/wholesale").reads("30 days after its first parcel has left").looksAround();
      for (String piece : List.of(CLOTHS, CUSHION))
        company.opens(piece.replace("EUR", "GBP")).presses("Add to basket");
      company.doesNotRead("are missing").opens("/checkout");
      company.chooses("Where shall it go?", "United Kingdom").presses("Show delivery");
      company.reads("you pay £0.00 now").looksAround();
      company.types("E-mail", RunningHouse.signIn("shop", "company-later").name());
      company.types("Name of the receiver", "The Reed Basket");
      company.types("Street and number", "12 Osier Lane").types("Postcode", "LS1 4XX");
      company.types("Town", "Leeds").page.locator("input[type=radio]").first().check();
      company.reads("binding once you place it").presses("Place order");
      company.reads("We have taken your order").looksAround();
      var order = company.finds("(LH-[0-9A-Z]+)");
      company
          .follows("See how far your order is")
          .reads("Still to pay")
          .reads("Taken")
          .looksAround();
      office.opens("/trade/owing").reads("The Reed Basket").reads(order).looksAround();
      office.opens("/trade/order?n=" + order).reads("are still owed").reads("Taken").looksAround();
      company.page.locator("[id='owed:pay']").click();
      company.presses("Pay").reads("Thank you").follows("See how far your order is");
      company.doesNotRead("Still to pay").reads("Paid");
      office.opens("/trade/owing").doesNotRead(order);
    }
  }

  @Test
  void the_office_agrees_with_a_company_when_it_pays() throws SQLException {
    var company =
        Journey.row("SELECT ref FROM wholesale_company WHERE name = 'Laden Morgenrot'").get(0);
    try (var office = Journey.staff("wholesale-credit", "Network admin")) {
      office
          .opens("/trade/company?c=" + company)
          .reads("It pays all of an order when it places it");
      office.chooses("Currency", "AUD").presses("Agree").reads("Say what the company may owe");
      office.chooses("Currency", "AUD").types("May owe at most", "500").presses("Agree");
      office.reads("may owe up to A$500.00").looksAround();
      office.chooses("Currency", "AUD").presses("Let it pay with the order again");
      office.reads("It pays all of an order when it places it");
    }
  }

  private static void signIn(Visitor visitor, String who) {
    var account = RunningHouse.signIn("shop", who);
    visitor.opens("/sign-in").types("E-mail", account.name());
    visitor.types("Password", account.secret()).presses("Sign in").reads("Sign out");
  }

  private static void signIn(Wire wire, String who) {
    var account = RunningHouse.signIn("shop", who);
    var form = Wire.form(wire.get("/sign-in"), "signin", "go");
    form.put("signin:email", account.name());
    form.put("signin:password", account.secret());
    assertEquals(302, wire.post("/sign-in", form).statusCode());
  }

  private static String shop() {
    return RunningHouse.get().address(Site.SHOP);
  }
}
