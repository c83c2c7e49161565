package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import jakarta.json.Json;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** A buyer's account, from her first order as a guest until she is forgotten. */
class AccountIT {
  private static final String PASSWORD = "three blue looms";
  private static final String NEXT = "nine green looms";
  private static final String SHAWL = "Eri silk shawl in natural white";

  private final String email = "account-" + System.nanoTime() + "@example.org";

  @Test
  void a_guest_becomes_a_buyer_with_an_account_and_is_forgotten_in_the_end() throws SQLException {
    try (var buyer = new Visitor("account", shop(), true)) {
      wishes(buyer);
      var order = orders(buyer);
      registers(buyer);
      confirms(buyer);
      buyer.follows("Your orders").reads("One order was placed with");
      buyer.presses("Take into this account").reads("One order is in your account now");
      buyer.reads(order);
      sharesHerWishes(buyer);
      keepsAddresses(buyer);
      ordersAgain(buyer);
      usesAPasskey(buyer);
      takesHerData(buyer, order);
      isForgotten(buyer, order);
    }
  }

  private static void wishes(Visitor buyer) {
    buyer.opens("/wishlist").reads("Nothing is on your wishlist yet");
    buyer.opens("/product?p=cane-basket").presses("Put it on my wishlist");
    buyer.reads("It is on your wishlist").reads("Round cane basket").looksAround();
  }

  private String orders(Visitor buyer) {
    buyer.opens("/product?p=eri-silk-shawl").presses("Add to basket");
    buyer.opens("/checkout").chooses("Where shall it go?", "Germany").presses("Show delivery");
    buyer.doesNotRead("Keep this address").types("E-mail", email);
    buyer.types("Name of the receiver", "Greta Muster").types("Street and number", "Gasse 4");
    buyer.types("Postcode", "10115").types("Town", "Berlin");
    buyer.page.getByLabel("Tracked post").first().check();
    buyer.presses("Place order and pay").presses("Pay").reads("Thank you");
    return buyer.finds("(LH-[0-9A-Z]+)");
  }

  private void registers(Visitor buyer) {
    buyer.follows("Make an account with this address");
    assertEquals(email, buyer.page.getByLabel("E-mail").first().inputValue());
    buyer.types("Password", "password123").presses("Make the account");
    buyer.reads("stands on lists that guessers try first");
    buyer.types("Password", PASSWORD).presses("Make the account");
    buyer.reads("We have sent a letter").reads("We do not know yet").looksAround();
  }

  private void confirms(Visitor buyer) {
    var letter = letter("account.confirm_email");
    try (var other = new Visitor("other-device", shop(), false)) {
      other.opens(letter).reads("Confirm your address").looksAround();
      other.presses("Confirm the address").reads("Sign in");
      other.opens(letter).presses("Confirm the address").reads("Sign in");
      other.opens(letter.replace("sign=", "sign=x")).reads("This link is over");
    }
    buyer.opens("/account/").doesNotRead("We do not know yet").reads(email);
  }

  private static void plansARange(Visitor buyer) {
    buyer.page.locator("summary").getByText("Another list").click();
    buyer.types("What it is called", "Autumn range").presses("Begin the list");
    buyer.reads("Nothing is on this list yet").opens("/wishlist");
    buyer.chooses("To which list", "Autumn range").presses("Move").follows("Autumn range");
    buyer.reads("Round cane basket").looksAround();
    buyer.chooses("To which list", "Wishlist").presses("Move").reads("Nothing is on this list");
    buyer.page.locator("summary").getByText("Another list").click();
    buyer.presses("End this list").doesNotRead("Autumn range").reads("Round cane basket");
  }

  private static void sharesHerWishes(Visitor buyer) {
    buyer.opens("/wishlist").reads("Round cane basket").presses("Make an address").looksAround();
    var address =
        buyer.page.locator("#shared").getAttribute("href").replaceFirst("^https?://[^/]*", "");
    try (var friend = new Visitor("friend", shop(), false)) {
      friend.opens(address).reads("Round cane basket").doesNotRead("account-");
      friend.doesNotRead("Take it off").presses("Add to basket").reads("It is in your basket now");
      buyer.presses("End this address");
      friend.opens(address).doesNotRead("Round cane basket");
    }
    plansARange(buyer);
  }

  private static void keepsAddresses(Visitor buyer) {
    buyer.opens("/account/addresses").types("Name of the receiver", "Greta Muster");
    buyer.types("Street and number", "Gasse 4").types("Postcode", "10115").types("Town", "Berlin");
    buyer.chooses("Country", "Germany").presses("Keep it").reads("The address is kept");
    buyer.types("Name of the receiver", "Oma Muster").types("Street and number", "Am See 1");
    buyer.types("Postcode", "80331").types("Town", "München").chooses("Country", "Germany");
    buyer.presses("Keep it").reads("Am See 1").looksAround();
  }

  /** Nothing is typed again; the card is kept because she ticks it, until she has it forgotten. */
  private static void ordersAgain(Visitor buyer) {
    buyer.opens("/account/payment").reads("Nothing is kept");
    buyer.opens("/product?p=eri-silk-shawl").presses("Add to basket").opens("/checkout");
    assertEquals("Am See 1", buyer.page.getByLabel("Street and number").inputValue());
    buyer.follows("Greta Muster, Gasse 4");
    assertEquals("Gasse 4", buyer.page.getByLabel("Street and number").inputValue());
    buyer.page.getByLabel("Have the payment service keep").check();
    buyer.page.getByLabel("Tracked post").first().check();
    buyer.presses("Place order and pay").reads("is kept for this account").presses("Pay");
    buyer.reads("Thank you").opens("/account/payment").reads("ending in 4242").looksAround();
    buyer.presses("Forget it").reads("The card is forgotten").reads("Nothing is kept");
  }

  private static void usesAPasskey(Visitor buyer) {
    var devices = buyer.page.context().newCDPSession(buyer.page);
    devices.send("WebAuthn.enable");
    devices.send("WebAuthn.addVirtualAuthenticator", device());
    buyer.opens("/account/passkeys").types("What do you call", "my phone");
    buyer.presses("Add it").reads("Added").reads("my phone").looksAround();
    buyer.presses("Sign out").reads("Sign in").opens("/sign-in").looksAround();
    buyer.presses("Sign in with a passkey").reads("Sign out");
    var replayed = replayed(buyer);
    assertTrue(replayed.contains("no") && !replayed.contains("next"), replayed);
    buyer.opens("/account/passkeys").reads("Used last").presses("Take it away");
    buyer.reads("no passkey yet").presses("Sign out").reads("Sign in").opens("/sign-in");
    buyer.presses("Sign in with a passkey").reads("This does not match");
  }

  private static JsonObject device() {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    var device = new JsonObject();
    device.add("options", options);
    return device;
  }

  /** A right answer that comes to another question, and once more. */
  private static String replayed(Visitor buyer) {
    return (String)
        buyer.page.evaluate(
            """
            async () => {
              const bytes = (text) => Uint8Array.from(
                atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
              const post = (to, what) =>
                fetch(to, { method: 'POST', body: JSON.stringify(what) }).then((r) => r.json());
              const wanted = await post('/passkey/wanted', {});
              const key = await navigator.credentials.get({ publicKey: {
                challenge: bytes(wanted.challenge), rpId: wanted.rpId, userVerification: 'required' } });
              await post('/passkey/wanted', {});
              const late = await post('/passkey/shown', key.toJSON());
              const again = await post('/passkey/shown', key.toJSON());
              return JSON.stringify([late, again]);
            }
            """);
  }

  private void takesHerData(Visitor buyer, String order) {
    buyer.opens("/sign-in").types("E-mail", email).types("Password", PASSWORD).presses("Sign in");
    buyer.opens("/account/data").looksAround();
    var at = shop().replaceFirst("/$", "") + "/account/my-data.json";
    var file = buyer.page.request().get(at).text();
    try (var reader = Json.createReader(new StringReader(file))) {
      var data = reader.readObject();
      assertEquals(email, data.getString("email"));
      assertEquals(2, data.getJsonArray("addresses").size());
      assertEquals(2, data.getJsonArray("orders").size());
      assertTrue(file.contains(order) && file.contains(SHAWL), file);
      assertTrue(data.getJsonArray("signIns").size() > 1, file);
    }
  }

  private void isForgotten(Visitor buyer, String order) throws SQLException {
    buyer.opens("/account/data").types("Password", "not hers at all");
    buyer.presses("Erase my account for good").reads("This does not match");
    buyer.page.waitForCondition(
        () -> {
          buyer.types("Password", PASSWORD).presses("Erase my account for good");
          return buyer.page.url().contains("forgotten-for-good");
        });
    buyer.reads("You are forgotten").reads("what the law wants").looksAround();
    buyer.opens("/account/").reads("Sign in");
    var left = Journey.row("SELECT COUNT(*) FROM buyer_account WHERE email = ?", email).get(0);
    assertEquals("0", left);
    var paid = Journey.row("SELECT receiver FROM customer_order WHERE number = ?", order).get(0);
    assertEquals("Greta Muster", paid);
    buyer.page.waitForCondition(() -> lettersKept() == 0);
  }

  private long lettersKept() {
    try {
      var kept = "SELECT COUNT(*) FROM kept_message WHERE recipient = ?";
      return Long.parseLong(Journey.row(kept, email).get(0));
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  /** Guest with a basket, then signed in; the laptop had another one; signed out it shows none. */
  @Test
  void a_basket_follows_its_owner_to_her_other_devices() {
    var phone = registered();
    puts(phone, "/product?p=eri-silk-shawl");
    var laptop = new Wire(shop());
    puts(laptop, "/product?p=cane-basket");
    signIn(laptop, PASSWORD);
    var basket = laptop.get("/basket").body();
    assertTrue(basket.contains("What lay in the basket of your account lies here too"), basket);
    for (String piece : new String[] {SHAWL, "Round cane basket"})
      assertTrue(basket.contains(piece), basket);
    assertTrue(phone.get("/basket").body().contains("Round cane basket"));
    laptop.post("/sign-out", Map.of());
    assertTrue(laptop.get("/basket").body().contains("Your basket is empty"));
    assertTrue(phone.get("/basket").body().contains(SHAWL));
  }

  private static void puts(Wire visitor, String product) {
    visitor.post("/basket/add", Wire.form(visitor.get(product)));
  }

  @Test
  void another_password_ends_the_sessions_of_other_devices_and_is_told_by_letter() {
    var here = registered();
    var there = new Wire(shop());
    signIn(there, PASSWORD);
    assertEquals(200, there.get("/account/").statusCode());
    var form = Wire.form(here.get("/account/password"), "choose", "go");
    form.put("choose:now", PASSWORD);
    form.put("choose:next", NEXT);
    assertEquals(302, here.post("/account/password", form).statusCode());
    assertEquals(200, here.get("/account/").statusCode());
    assertEquals("/de/account/index", Wire.header(there.get("/de/account/index"), "Location"));
    assertEquals("/sign-in?then=%2Faccount%2F", Wire.header(there.get("/account/"), "Location"));
    assertTrue(letter("account.password_changed").startsWith("/forgotten"));
    forgets(there);
  }

  private void forgets(Wire visitor) {
    for (String asked : new String[] {email, "nobody-" + email}) {
      var form = Wire.form(visitor.get("/forgotten"), "forgotten", "go");
      form.put("forgotten:email", asked);
      assertEquals("/forgotten?sent=1", Wire.header(visitor.post("/forgotten", form), "Location"));
    }
    var letter = letter("account.new_password");
    var form = Wire.form(visitor.get(letter), "choose", "go");
    form.put("choose:next", "six old spindles");
    assertEquals(302, visitor.post(letter, form).statusCode());
    assertEquals(200, visitor.get("/account/").statusCode());
    assertTrue(visitor.get(letter).body().contains("This link is over"));
  }

  @Test
  void another_address_counts_once_its_letter_is_opened() throws SQLException {
    var here = registered();
    var next = "next-" + email;
    var form = Wire.form(here.get("/account/email"), "wish", "go");
    form.put("wish:email", next);
    form.put("wish:password", PASSWORD);
    assertEquals(302, here.post("/account/email", form).statusCode());
    assertTrue(here.get("/account/").body().contains("We have sent a letter to " + next));
    for (String page : new String[] {"/de/account/index", "/de/account/"})
      assertTrue(here.get(page).body().contains("Ihr Konto"), page);
    for (String language : new String[] {"fr", "es", "ja", "hi"}) {
      var page = here.get("/" + language + "/account/");
      assertEquals(language, Wire.found(page, "<html[^>]* lang=\"([a-z]+)\""));
    }
    var letter = letter("account.new_email", next);
    var confirm = Wire.form(here.get(letter), "confirm", "go");
    assertEquals(302, here.post(letter, confirm).statusCode());
    assertEquals(303, here.get("/account/").statusCode());
    assertEquals(
        "0", Journey.row("SELECT COUNT(*) FROM buyer_account WHERE email = ?", email).get(0));
  }

  /** Pages, files and deeds of an account, for whoever has none. */
  @Test
  void nothing_of_an_account_opens_for_strangers() {
    var stranger = new Wire(shop());
    for (String page :
        new String[] {
          "", "orders", "addresses", "email", "password", "passkeys", "payment", "data"
        }) assertEquals(302, stranger.get("/account/" + page).statusCode(), page);
    for (String page : new String[] {"/account/my-data.json", "/de/account/index", "/es/account/"})
      assertEquals(302, stranger.get(page).statusCode(), page);
    for (String deed : new String[] {"wanted", "made", "remove"})
      assertEquals(
          302, stranger.post("/account/passkeys/" + deed, Map.of("k", "PK-2")).statusCode());
    for (String wrong : new String[] {"", "?k=x", "?k=" + "0".repeat(64)})
      assertEquals(404, stranger.get("/wishlist-shared" + wrong).statusCode(), wrong);
    for (String wrong : new String[] {"", "?for=X&who=B-2&until=1", "?for=NEW_EMAIL&who=1&until=9"})
      assertEquals(404, stranger.get("/confirm" + wrong).statusCode(), wrong);
  }

  private Wire registered() {
    var wire = new Wire(shop());
    var form = Wire.form(wire.get("/register"), "register", "go");
    form.put("register:email", email);
    form.put("register:password", PASSWORD);
    assertEquals(302, wire.post("/register", form).statusCode());
    return wire;
  }

  private void signIn(Wire wire, String password) {
    var form = Wire.form(wire.get("/sign-in"), "signin", "go");
    form.put("signin:email", email);
    form.put("signin:password", password);
    assertEquals(302, wire.post("/sign-in", form).statusCode());
  }

  private String letter(String key) {
    return letter(key, email);
  }

  /** The path in a letter, once the office has written it. */
  private static String letter(String key, String to) {
    var written =
        "SELECT COALESCE(MAX(arguments), '') FROM kept_message WHERE message_key = ?"
            + " AND recipient = ?";
    var found =
        Patience.until(
            Duration.ofSeconds(30),
            () -> Journey.row(written, key, to).get(0),
            one -> !one.isEmpty());
    return found.replaceFirst("^\\[\"https?://[^/]*", "").replaceFirst("\"]$", "");
  }

  private static String shop() {
    return RunningHouse.get().address(Site.SHOP);
  }
}
