package org.loomhive.wholesale.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.buyer.data.EraseSteps;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ColleagueTest {
  private final InviteColleagues invite = TestHouse.get(InviteColleagues.class);
  private final JoinCompany joining = TestHouse.get(JoinCompany.class);
  private final LeaveCompany leaving = TestHouse.get(LeaveCompany.class);
  private final Colleagues colleagues = TestHouse.get(Colleagues.class);
  private final Companies companies = TestHouse.get(Companies.class);
  private final EraseSteps erasing = TestHouse.get(EraseSteps.class);
  private final BuyerRef contact = ACompany.approved().contact();
  private final CompanyRef company = ACompany.of(contact).ref();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void whoever_has_the_link_and_says_yes_buys_for_the_company() {
    var link = ACompany.link(contact);
    var first = ABuyer.confirmed().ref();
    var second = ABuyer.confirmed().ref();
    joining.join(link, first);
    joining.join(link, second);
    assertEquals(List.of(first, second), buying());
    assertEquals(company, ACompany.of(first).ref());
    assertEquals(company, joining.open(link).orElseThrow().ref());
  }

  @Test
  void to_join_twice_is_to_join_once_and_the_contact_does_not_become_her_own_colleague() {
    var link = ACompany.link(contact);
    var buyer = ABuyer.confirmed().ref();
    for (BuyerRef one : List.of(buyer, buyer, contact)) joining.join(link, one);
    assertEquals(List.of(buyer), buying());
  }

  @Test
  void who_has_not_confirmed_her_address_does_not_join() {
    var link = ACompany.link(contact);
    var buyer = ABuyer.registered().ref();
    assertRefused(WholesaleRefusal.CONFIRM_TO_JOIN, () -> joining.join(link, buyer));
  }

  @Test
  void a_link_is_good_for_seven_days() {
    var link = ACompany.link(contact);
    travel(Duration.ofDays(7).minusMinutes(1));
    joining.join(link, ABuyer.confirmed().ref());
    travel(Duration.ofMinutes(2));
    assertTrue(joining.open(link).isEmpty());
    assertOver(link);
  }

  @Test
  void the_next_link_ends_the_one_before() {
    var before = ACompany.link(contact);
    travel(Duration.ofSeconds(1));
    var next = ACompany.link(contact);
    assertOver(before);
    joining.join(next, ABuyer.confirmed().ref());
  }

  @Test
  void a_link_that_nobody_signed_and_that_of_a_paused_company_open_nothing() {
    var link = ACompany.link(contact);
    assertOver(new JoinCompany.Shown(ACompany.approved().ref(), link.signature(), link.key()));
    assertOver(new JoinCompany.Shown(company, null, link.key()));
    TestHouse.get(DecideCompany.class).pause(company, "Rebuilding", ACompany.OFFICE);
    assertOver(link);
    assertThrows(NotFound.class, () -> invite.makeLink(contact));
  }

  @Test
  void an_account_buys_for_one_company() {
    var link = ACompany.link(contact);
    var other = ACompany.applied().contact();
    assertRefused(WholesaleRefusal.BUYS_FOR_ANOTHER, () -> joining.join(link, other));
    var elsewhere = ACompany.colleagueOf(ACompany.approved().contact());
    assertRefused(WholesaleRefusal.BUYS_FOR_ANOTHER, () -> joining.join(link, elsewhere));
    var apply = TestHouse.get(ApplyForWholesale.class);
    assertRefused(
        WholesaleRefusal.BUYS_FOR_ANOTHER, () -> apply.apply(elsewhere, ACompany.facts()));
    assertEquals(List.of(), buying());
  }

  @Test
  void who_is_taken_away_does_not_come_back_by_the_link_that_she_has() {
    var link = ACompany.link(contact);
    var colleague = ABuyer.confirmed().ref();
    joining.join(link, colleague);
    invite.remove(contact, colleague);
    invite.remove(contact, colleague);
    assertTrue(companies.of(colleague).isEmpty());
    assertOver(link, colleague);
  }

  @Test
  void only_the_contact_makes_links_and_takes_others_away_and_only_her_own() {
    var colleague = ACompany.colleagueOf(contact);
    assertThrows(NotFound.class, () -> invite.makeLink(colleague));
    assertThrows(NotFound.class, () -> invite.remove(colleague, contact));
    invite.remove(ACompany.approved().contact(), colleague);
    assertEquals(List.of(colleague), buying());
  }

  @Test
  void a_colleague_leaves_by_herself_and_a_contact_does_not() {
    var colleague = ACompany.colleagueOf(contact);
    leaving.leave(colleague);
    leaving.leave(colleague);
    leaving.leave(contact);
    assertTrue(companies.of(colleague).isEmpty());
    assertEquals(contact, ACompany.of(contact).contact());
  }

  @Test
  void when_the_contact_is_erased_the_oldest_colleague_takes_her_place() {
    var link = ACompany.link(contact);
    var oldest = ACompany.colleagueOf(contact);
    var other = ACompany.colleagueOf(contact);
    erasing.erase(contact);
    var stays = companies.get(company);
    assertTrue(stays.isLed(oldest));
    assertTrue(stays.isApproved());
    assertEquals(List.of(other), buying());
    assertTrue(companies.of(contact).isEmpty());
    assertOver(link);
  }

  @Test
  void when_a_colleague_is_erased_she_alone_goes_and_without_any_the_company_goes() {
    var colleague = ACompany.colleagueOf(contact);
    erasing.erase(colleague);
    assertTrue(companies.of(colleague).isEmpty());
    assertEquals(List.of(), buying());
    assertTrue(companies.get(company).isLed(contact));
    erasing.erase(contact);
    assertTrue(companies.find(company).isEmpty());
  }

  @Test
  void when_all_who_buy_for_it_are_erased_at_once_nothing_is_left_of_the_company()
      throws Exception {
    var all = List.of(contact, ACompany.colleagueOf(contact), ACompany.colleagueOf(contact));
    var tasks = new ArrayList<Callable<Boolean>>();
    for (var one : all) tasks.add(() -> erasing.erase(one) == 0);
    assertEquals(3, count(tasks));
    assertTrue(companies.find(company).isEmpty());
    assertEquals(List.of(), buying());
  }

  @Test
  void a_colleague_takes_along_for_which_company_she_buys_and_nothing_that_others_said_of_it() {
    var colleague = ACompany.colleagueOf(contact);
    var told = TestHouse.get(ExportAccount.class).of(colleague).getJsonArray("company");
    assertEquals("Laden am Platz", told.getJsonObject(0).getString("name"));
    assertFalse(told.getJsonObject(0).containsKey("taxId"));
  }

  @Test
  void of_many_who_join_at_once_only_so_many_are_colleagues() throws Exception {
    for (int i = 0; i < Colleagues.MOST - 2; i++) ACompany.colleagueOf(contact);
    var link = ACompany.link(contact);
    var tasks = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 5; i++) {
      var buyer = ABuyer.confirmed().ref();
      tasks.add(() -> isJoined(link, buyer));
    }
    assertEquals(2, count(tasks));
    assertEquals(Colleagues.MOST, buying().size());
  }

  @Test
  void an_account_that_joins_two_companies_at_once_buys_for_one() throws Exception {
    var here = ACompany.link(contact);
    var there = ACompany.link(ACompany.approved().contact());
    var buyer = ABuyer.confirmed().ref();
    var tasks = new ArrayList<Callable<Boolean>>();
    for (var link : List.of(here, there, here, there)) tasks.add(() -> isJoined(link, buyer));
    assertEquals(2, count(tasks));
    assertTrue(companies.of(buyer).isPresent());
  }

  private boolean isJoined(JoinCompany.Shown link, BuyerRef buyer) {
    try {
      joining.join(link, buyer);
      return true;
    } catch (Refused no) {
      return false;
    }
  }

  private static int count(List<Callable<Boolean>> tasks) throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    int done = 0;
    for (var one : pool.invokeAll(tasks)) if (one.get()) done++;
    pool.shutdown();
    return done;
  }

  private List<BuyerRef> buying() {
    return colleagues.of(company).stream().map(Colleague::buyer).toList();
  }

  private void assertOver(JoinCompany.Shown link) {
    assertOver(link, ABuyer.confirmed().ref());
  }

  private void assertOver(JoinCompany.Shown link, BuyerRef buyer) {
    assertRefused(WholesaleRefusal.JOIN_LINK_OVER, () -> joining.join(link, buyer));
  }

  private static void travel(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
