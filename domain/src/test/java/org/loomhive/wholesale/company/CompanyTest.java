package org.loomhive.wholesale.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.Postbox;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.delivery.business.BusinessRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Message;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.workbench.TestHouse;

class CompanyTest {
  private final ApplyForWholesale apply = TestHouse.get(ApplyForWholesale.class);
  private final DecideCompany decide = TestHouse.get(DecideCompany.class);
  private final Companies companies = TestHouse.get(Companies.class);

  /** On a Thursday evening: Friday, Monday, Tuesday. */
  @Test
  void it_has_its_answer_within_three_working_days() {
    var zone = ZoneId.of("Asia/Kolkata");
    var thursday = Instant.parse("2026-05-07T15:00:00Z");
    var company = new Company(BuyerRef.random(), ACompany.facts(), thursday);
    assertEquals(LocalDate.of(2026, 5, 12), company.answerDue(zone));
  }

  @Test
  void who_has_not_confirmed_her_address_does_not_apply() {
    var buyer = ABuyer.registered().ref();
    assertRefused(WholesaleRefusal.EMAIL_UNCONFIRMED, () -> apply.apply(buyer, ACompany.facts()));
  }

  @Test
  void an_account_applies_once_and_again_after_a_no() {
    var company = ACompany.applied();
    var contact = company.contact();
    assertRefused(WholesaleRefusal.APPLIED_ALREADY, () -> apply.apply(contact, ACompany.facts()));
    decide.refuse(company.ref(), "We found no shop there.", ACompany.OFFICE);
    assertEquals("We found no shop there.", ACompany.of(contact).reason().orElseThrow());
    apply.apply(contact, ACompany.facts().taxedAs("DE 420 430 161"));
    var again = ACompany.of(contact);
    assertEquals(CompanyState.APPLIED, again.state());
    assertEquals("DE420430161", again.facts().taxId().orElseThrow());
    assertTrue(again.reason().isEmpty());
  }

  @Test
  void a_tax_number_has_the_form_of_its_country_where_that_is_known() {
    var here = ACompany.facts();
    assertRefused(BusinessRefusal.NUMBER_MISTYPED, () -> here.taxedAs("DE420410161"));
    assertTrue(here.taxedAs(" ").taxId().isEmpty());
    var elsewhere = new CompanyFacts("The Corner Shop", "US").taxedAs(" 12-3456789 ");
    assertEquals("12-3456789", elsewhere.taxId().orElseThrow());
  }

  @Test
  void a_pause_takes_a_yes_away_for_a_while_and_needs_a_reason() {
    var company = ACompany.approved();
    assertTrue(company.isApproved());
    assertRefused(
        WholesaleRefusal.NEEDS_REASON, () -> decide.pause(company.ref(), " ", ACompany.OFFICE));
    decide.pause(company.ref(), "The shop is being rebuilt.", ACompany.OFFICE);
    assertEquals(CompanyState.PAUSED, ACompany.of(company.contact()).state());
    assertRefused(
        WholesaleRefusal.NOT_NOW, () -> decide.refuse(company.ref(), "Late", ACompany.OFFICE));
    decide.approve(company.ref(), ACompany.OFFICE);
    assertTrue(ACompany.of(company.contact()).isApproved());
  }

  @Test
  void only_the_network_decides() {
    var company = ACompany.applied();
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    assertRefused(ActorRefusal.NOT_YOUR_ROLE, () -> decide.approve(company.ref(), manager));
  }

  @Test
  void each_word_is_told_by_one_letter() {
    var account = ABuyer.confirmed();
    apply.apply(account.ref(), ACompany.facts());
    var ref = ACompany.of(account.ref()).ref();
    decide.approve(ref, ACompany.OFFICE);
    decide.approve(ref, ACompany.OFFICE);
    var letters = letters(account.email());
    assertEquals(1, letters.size());
    assertEquals("wholesale.approved", letters.get(0).key());
    assertEquals("Laden am Platz", letters.get(0).arguments().get(0));
    assertEquals("https://shop.example/wholesale", letters.get(0).arguments().get(1));
    decide.pause(ref, "The shop is being rebuilt.", ACompany.OFFICE);
    var paused = letters(account.email()).get(1);
    assertEquals("wholesale.paused", paused.key());
    assertEquals("The shop is being rebuilt.", paused.arguments().get(2));
  }

  private static List<Message> letters(String email) {
    return TestHouse.get(Postbox.class).at(email).stream()
        .filter(letter -> letter.key().startsWith("wholesale."))
        .toList();
  }

  @Test
  void what_waits_longest_stands_first_in_its_state() {
    var first = ACompany.applied().ref();
    var second = ACompany.applied().ref();
    var approved = ACompany.approved().ref();
    var count = (int) companies.count(CompanyState.APPLIED);
    var waiting = companies.all(CompanyState.APPLIED, 0, count).stream().map(Company::ref).toList();
    assertTrue(waiting.indexOf(first) < waiting.indexOf(second));
    assertFalse(waiting.contains(approved));
  }

  @Test
  void a_web_site_is_an_address_that_opens_nothing_else() {
    var facts = new CompanyFacts("Laden", "DE");
    assertEquals("https://laden.example", facts.seenAt("Gasse 1", "laden.example").webSite());
    assertEquals("http://laden.example/a", facts.seenAt("G", "http://laden.example/a").webSite());
    for (String wrong : new String[] {"javascript:alert(1)", "laden", "https://a b.example", ""})
      assertRefused(WholesaleRefusal.NOT_A_WEB_SITE, () -> facts.seenAt("Gasse 1", wrong));
  }

  @Test
  void she_takes_it_along_and_it_is_forgotten_with_her_account() {
    var contact = ACompany.approved().contact();
    var told = TestHouse.get(ExportAccount.class).of(contact).getJsonArray("company");
    assertEquals("Laden am Platz", told.getJsonObject(0).getString("name"));
    TestHouse.get(EraseSteps.class).erase(contact);
    assertTrue(companies.of(contact).isEmpty());
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
