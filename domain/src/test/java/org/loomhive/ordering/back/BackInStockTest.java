package org.loomhive.ordering.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class BackInStockTest {
  private static final String SHOP = "https://shop.example";
  private final AskBack ask = TestHouse.get(AskBack.class);
  private final TellBack tell = TestHouse.get(TellBack.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final String place = UUID.randomUUID().toString();
  private final String email = UUID.randomUUID() + "@example.org";
  private final Variant gone = gone();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void she_says_yes_by_mail_gets_one_letter_and_is_forgotten() {
    ask.ask(gone.sku(), email.toUpperCase(), Language.EN, place);
    ask.ask(gone.sku(), email, Language.EN, place);
    var token = firstLetter();
    ask.confirm(token);
    tell.all(SHOP);
    assertEquals(1, letters().size(), "nothing is there yet");
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    tell.all(SHOP);
    assertEquals(
        List.of("back.asked", "back.there"), letters().stream().map(Message::key).toList());
    assertTrue(ask.find(token).isEmpty());
  }

  @Test
  void both_letters_go_in_the_language_she_asked_in_and_lead_to_its_pages() {
    var manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of(gone.product().cooperative()));
    var translate = TestHouse.get(TranslateProduct.class);
    var german = Map.of("NAME", "Korb");
    var written = new TranslateProduct.Written(Language.DE, translate.seen(gone.product()), german);
    translate.write(gone.product().slug(), written, manager);
    ask.ask(gone.sku(), email, Language.DE, place);
    tell.askWhether(idOf(email), SHOP);
    var asked = letters().get(0);
    assertEquals("de", asked.language());
    assertTrue(asked.arguments().get(0).startsWith("Korb"), asked.arguments().get(0));
    var page = asked.arguments().get(1).split("\\?t=");
    assertEquals(SHOP + "/de/back", page[0]);
    ask.confirm(page[1]);
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    assertTrue(letters().get(1).arguments().get(1).startsWith(SHOP + "/de/product?p="));
  }

  @Test
  void who_waits_for_a_lower_price_is_told_once_it_is_lower_and_not_that_it_is_back() {
    var reader = new AskBack.Reader(email, Language.DE, place);
    ask.askCheaper(gone.sku(), "EUR", reader);
    ask.askCheaper(gone.sku(), "EUR", reader);
    ask.ask(gone.sku(), "x" + email, Language.EN, place);
    tell.askWhether(idOf(email), SHOP);
    var asked = letters().get(0);
    assertEquals("cheaper.back.asked", asked.key());
    var token = asked.arguments().get(1).split("\\?t=")[1];
    assertEquals(gone.priceIn("EUR"), ask.find(token).orElseThrow().below().orElseThrow());
    ask.confirm(token);
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    assertEquals(1, letters().size(), "it costs what it cost");
    assertTrue(TestHouse.get(WaitingForIt.class).times(List.of(gone.sku())).isEmpty());
    costs("39.00");
    tell.all(SHOP);
    tell.all(SHOP);
    assertEquals(2, letters().size());
    assertEquals("cheaper.back.there", letters().get(1).key());
    assertEquals(Money.of("39.00", "EUR").toString(), letters().get(1).arguments().get(2));
    assertTrue(letters().get(1).arguments().get(1).startsWith(SHOP + "/de/product?p="));
    assertTrue(ask.find(token).isEmpty());
  }

  private void costs(String euros) {
    var manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of(gone.product().cooperative()));
    TestHouse.get(EditVariants.class).price(gone.sku(), List.of(Money.of(euros, "EUR")), manager);
  }

  @Test
  void who_is_forgotten_waits_for_nothing_any_more() {
    ask.ask(gone.sku(), email, Language.EN, place);
    var token = firstLetter();
    ask.confirm(token);
    tell.forget(email);
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    assertEquals(1, letters().size());
    assertTrue(ask.find(token).isEmpty());
  }

  @Test
  void who_never_said_yes_is_not_written_to_and_forgotten_in_a_week() {
    ask.ask(gone.sku(), email, Language.EN, place);
    var token = firstLetter();
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    assertEquals(1, letters().size());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(8)));
    tell.all(SHOP);
    assertTrue(ask.find(token).isEmpty());
  }

  @Test
  void who_thinks_better_of_it_is_forgotten_at_once() {
    ask.ask(gone.sku(), email, Language.EN, place);
    var token = firstLetter();
    ask.confirm(token);
    ask.forget(token);
    stock.receive(gone.sku(), 1, "made");
    tell.all(SHOP);
    assertEquals(1, letters().size());
  }

  @Test
  void the_staff_see_how_many_wait_and_not_who() {
    for (String other : List.of("a", "b")) {
      ask.ask(gone.sku(), other + email, Language.EN, UUID.randomUUID().toString());
      ask.confirm(letter(other + email));
    }
    ask.ask(gone.sku(), email, Language.EN, place);
    var waiting = TestHouse.get(WaitingForIt.class).times(List.of(gone.sku()));
    assertEquals(Map.of(gone.sku(), 2L), waiting);
  }

  @Test
  void who_has_letters_written_to_many_is_slowed_down() {
    for (int i = 0; i < 7; i++) ask.ask(gone.sku(), i + email, Language.EN, place);
    var no =
        assertThrows(Refused.class, () -> ask.ask(gone.sku(), "x" + email, Language.EN, place));
    assertEquals(AccountRefusal.WAIT_SECONDS, no.reason());
    assertFalse(no.arguments().isEmpty());
  }

  private static Variant gone() {
    var variant = AProduct.readyInStock(1);
    TestHouse.get(StockKeeping.class).count(variant.sku(), 0, "gone");
    return variant;
  }

  private String firstLetter() {
    return letter(email);
  }

  /** The outbox has its observer in the office; here the letter is written by hand. */
  private String letter(String to) {
    tell.askWhether(idOf(to), SHOP);
    var words = said(to).get(0).arguments();
    return words.get(1).substring((SHOP + "/back?t=").length());
  }

  private static long idOf(String to) {
    try (var office = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql = office.prepareStatement("SELECT id FROM back_in_stock WHERE email = ?")) {
      sql.setString(1, to);
      try (var row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private List<Message> letters() {
    return said(email);
  }

  private static List<Message> said(String to) {
    return TestHouse.get(FakeChannel.class).saidTo(Recipient.email(to));
  }
}
