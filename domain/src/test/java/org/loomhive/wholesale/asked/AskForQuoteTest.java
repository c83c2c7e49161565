package org.loomhive.wholesale.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.Logins;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.Postbox;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.AtOnce;
import org.loomhive.wage.price.QuoteRequested;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.WriteQuantities;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.workbench.TestHouse;

/** A shawl for 120.00, for which a company asks. */
class AskForQuoteTest {
  private final AskForQuote asking = TestHouse.get(AskForQuote.class);
  private final AnswerRequest answering = TestHouse.get(AnswerRequest.class);
  private final QuoteRequested quoting = TestHouse.get(QuoteRequested.class);
  private final QuoteRequests requests = TestHouse.get(QuoteRequests.class);
  private final Company company = ACompany.approved();
  private final Variant shawl = AProduct.madeToOrder();

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(shawl.sku(), 600);
  }

  @Test
  void what_waits_becomes_one_draft_at_what_it_costs_today() {
    var ref = ask(40);
    assertTrue(requests.waiting(Integer.MAX_VALUE).stream().anyMatch(r -> r.ref().equals(ref)));
    var quote = quoting.draft(ref, ACompany.OFFICE);
    assertEquals(quote, quoting.draft(ref, ACompany.OFFICE));
    var made = TestHouse.get(Quotes.class).get(quote);
    assertEquals(List.of(new Priced(shawl.sku(), 40, usd("120.00"))), made.lines());
    assertEquals(QuoteState.DRAFT, made.state(made.terms().validUntil()));
    assertEquals(company.ref(), made.company());
    assertEquals(quote, requests.get(ref).quote().orElseThrow());
    assertEquals(RequestState.QUOTED, requests.get(ref).state());
    assertFalse(requests.waiting(Integer.MAX_VALUE).stream().anyMatch(r -> r.ref().equals(ref)));
  }

  @Test
  void its_words_stay_as_they_were_said_with_a_wish_for_a_sample() {
    var asked = new Asked("USD", Map.of(shawl.sku(), 4), " Blue.\r\nBy May ", true);
    var request = requests.get(asking.ask(asked, company.contact()));
    assertEquals("Blue.\nBy May", request.wish());
    assertTrue(request.isSampleFirst());
    assertEquals(4, request.pieces());
  }

  @Test
  void a_no_needs_a_reason_and_is_told_by_one_letter() {
    var ref = ask(40);
    assertRefused(
        WholesaleRefusal.NEEDS_REASON, () -> answering.decline(ref, " ", ACompany.OFFICE));
    answering.decline(ref, "Our looms are full until May.", ACompany.OFFICE);
    assertEquals(RequestState.DECLINED, requests.get(ref).state());
    assertRefused(
        WholesaleRefusal.ANSWERED_ALREADY, () -> answering.decline(ref, "No", ACompany.OFFICE));
    assertRefused(WholesaleRefusal.ANSWERED_ALREADY, () -> quoting.draft(ref, ACompany.OFFICE));
    var email = TestHouse.get(Logins.class).get(company.contact()).email();
    var letters =
        TestHouse.get(Postbox.class).at(email).stream()
            .filter(letter -> letter.key().equals("wholesale.declined"))
            .toList();
    assertEquals(1, letters.size());
    assertEquals("Our looms are full until May.", letters.get(0).arguments().get(2));
  }

  @Test
  void five_may_wait_also_of_those_that_are_sent_at_once() throws Exception {
    var sent =
        AtOnce.all(
            Collections.<Callable<Boolean>>nCopies(AskForQuote.MOST_WAITING + 3, this::asks));
    assertEquals(AskForQuote.MOST_WAITING, sent.stream().filter(Boolean::booleanValue).count());
    var first = requests.of(company.ref(), 1).get(0).ref();
    answering.decline(first, "Too many", ACompany.OFFICE);
    assertTrue(asks());
  }

  private boolean asks() {
    try {
      ask(3);
      return true;
    } catch (Refused no) {
      assertEquals(WholesaleRefusal.ASKED_ENOUGH, no.reason());
      return false;
    }
  }

  @Test
  void only_the_contact_of_an_approved_company_asks_and_only_the_network_answers() {
    var asked = new Asked("USD", Map.of(shawl.sku(), 4), "", false);
    for (var other : List.of(ACompany.applied().contact(), ABuyer.confirmed().ref()))
      assertThrows(NotFound.class, () -> asking.ask(asked, other));
    var ref = ask(4);
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertRefused(ActorRefusal.NOT_YOUR_ROLE, () -> answering.decline(ref, "No", manager));
    assertRefused(ActorRefusal.NOT_YOUR_ROLE, () -> quoting.draft(ref, manager));
  }

  @Test
  void a_request_says_what_of_and_comes_to_the_least_sum() {
    assertRefused(WholesaleRefusal.ASKED_FOR_NOTHING, () -> ask(0));
    assertRefused(WholesaleRefusal.ASKED_NO_NUMBER, () -> ask(10_000));
    var tooLong = "a".repeat(Asked.LONGEST_WISH + 1);
    assertRefused(
        WholesaleRefusal.WISH_TOO_LONG,
        () -> new Asked("USD", Map.of(shawl.sku(), 4), tooLong, false));
    TestHouse.get(WriteQuantities.class).orderMinimum(Money.of("500", "CAD"), ACompany.OFFICE);
    var few = new Asked("CAD", Map.of(shawl.sku(), 1), "", false);
    assertRefused(WholesaleRefusal.ORDER_TOO_SMALL, () -> asking.ask(few, company.contact()));
  }

  @Test
  void she_takes_it_along_and_it_is_forgotten_with_her_account() {
    var ref = ask(4);
    var told = TestHouse.get(ExportAccount.class).of(company.contact()).getJsonArray("company");
    var asked = told.getJsonObject(0).getJsonArray("asked").getJsonObject(0);
    assertEquals(4, asked.getJsonObject("pieces").getInt(shawl.sku().value()));
    TestHouse.get(EraseSteps.class).erase(company.contact());
    assertThrows(NotFound.class, () -> requests.get(ref));
  }

  private RequestRef ask(int pieces) {
    var asked = new Asked("USD", Map.of(shawl.sku(), pieces), "", false);
    return asking.ask(asked, company.contact());
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
