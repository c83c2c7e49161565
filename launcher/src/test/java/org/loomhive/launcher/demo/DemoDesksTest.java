package org.loomhive.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.account.Logins;
import org.loomhive.account.SignInBuyer;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.branch.Branches;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ProductPicture;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.outcome.FollowUps;
import org.loomhive.confidential.referral.Referrals;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.impact.Figures;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.ledger.Journal;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.desk.KeptShipDays;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.later.LineDays;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.ordering.returns.Losses;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRuns;
import org.loomhive.payout.answer.TakenAnswers;
import org.loomhive.payout.receipt.PayoutConcerns;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.inspection.Inspection;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.jobwork.AgeingWarning;
import org.loomhive.production.jobwork.WarnOfAge;
import org.loomhive.production.promise.KeptDueDays;
import org.loomhive.production.waste.Waste;
import org.loomhive.production.waste.WasteBoard;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.Slips;
import org.loomhive.wage.ladder.Benchmarks;
import org.loomhive.wholesale.company.Colleagues;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.CompanyState;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** Whoever signs in to the demo finds something on every desk. */
class DemoDesksTest {
  private static final int MANY = 1000;

  private static List<Cooperative> cooperatives() {
    return LoadedDemo.get(Cooperatives.class).all();
  }

  private static Actor managerOf(Cooperative cooperative) {
    return new Actor("manager", Set.of(Role.MANAGER), Set.of(cooperative.ref()));
  }

  @Test
  void the_buyer_with_an_account_sees_orders_at_different_points_of_their_way() {
    var door = LoadedDemo.get(SignInBuyer.class);
    var buyer = door.signIn(DemoAccounts.BUYER, DemoAccounts.PASSWORD).ref();
    var seen = EnumSet.noneOf(OrderStatus.class);
    for (var order : LoadedDemo.get(Orders.class).of(buyer, 0, MANY)) seen.add(order.status());
    assertEquals(EnumSet.complementOf(EnumSet.of(OrderStatus.AWAITING_PAYMENT)), seen);
  }

  @Test
  void the_buyer_with_an_account_is_told_of_one_new_day_and_asked_about_another() {
    var buyer = LoadedDemo.get(Logins.class).buyerByEmail(DemoAccounts.BUYER).orElseThrow();
    var later =
        LoadedDemo.get(Orders.class).of(buyer.ref(), 0, MANY).stream()
            .flatMap(order -> LoadedDemo.get(NewDays.class).of(order).stream())
            .filter(LineDays::isLater)
            .collect(Collectors.partitioningBy(LineDays::isAsked));
    assertEquals(1, later.get(false).size());
    assertEquals(1, later.get(true).size());
  }

  @Test
  void the_buyer_with_an_account_keeps_addresses_and_wishes_that_she_shows_to_others() {
    var buyer = LoadedDemo.get(Logins.class).buyerByEmail(DemoAccounts.BUYER).orElseThrow();
    assertTrue(buyer.isConfirmed());
    assertEquals(2, LoadedDemo.get(BuyerAddresses.class).of(buyer.ref()).size());
    var list = LoadedDemo.get(Wishlists.class).of(buyer.ref()).get(0);
    assertEquals(3, list.wishes().size());
    assertTrue(list.shareKey().isPresent());
    assertEquals(1, LoadedDemo.get(Baskets.class).linesOf(buyer.ref()).size());
  }

  @Test
  void two_requests_are_settled_with_what_they_came_from() {
    var losses = LoadedDemo.get(Losses.class).since(LocalDate.EPOCH, LoadedDemo.NETWORK);
    assertEquals(2, losses.size());
    for (var loss : losses) assertEquals(1, loss.requests(), loss.cause().name());
  }

  @Test
  void of_people_on_photos_one_agreed_and_one_waits_to_be_asked() {
    var today = LocalDate.ofInstant(LoadedDemo.get(Clock.class).instant(), DemoWorld.ZONE);
    var ofPeople =
        LoadedDemo.get(Products.class).page(0, MANY).stream()
            .flatMap(product -> LoadedDemo.get(Pictures.class).of(product).stream())
            .filter(ProductPicture::isOfSomebody)
            .collect(Collectors.partitioningBy(picture -> picture.isPublic(today)));
    assertEquals(1, ofPeople.get(true).size());
    assertEquals(1, ofPeople.get(false).size());
  }

  @Test
  void pieces_of_one_line_left_in_two_parcels_and_every_parcel_has_its_papers() {
    var records = LoadedDemo.get(CustomsRecords.class);
    var orders =
        LoadedDemo.get(OrderDesk.class).seenBy(LoadedDemo.NETWORK, OrderDesk.Pile.ALL, 0, MANY);
    for (var order : orders)
      for (var parcel : order.parcels())
        assertEquals(
            parcel.weightGrams(), records.get(order.number(), parcel.number()).grossGrams());
    assertTrue(orders.stream().anyMatch(DemoDesksTest::isSplit), "a line in two parcels");
    assertTrue(orders.stream().anyMatch(DemoDesksTest::isWaiting), "a parcel to be shipped");
  }

  private static boolean isSplit(Order order) {
    return order.lines().stream()
        .anyMatch(line -> order.shipments().stream().filter(s -> s.piecesOf(line) > 0).count() > 1);
  }

  private static boolean isWaiting(Order order) {
    return order.parcels().stream().anyMatch(parcel -> parcel.shipment().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(WorkState.class)
  void some_work_is_in_every_state(WorkState state) {
    assertTrue(LoadedDemo.get(WorkOrders.class).count(LoadedDemo.NETWORK, Set.of(state)) > 0);
  }

  @Test
  void every_inspection_result_was_given_and_said_why() {
    var work = LoadedDemo.get(WorkOrders.class);
    var all = work.seenBy(LoadedDemo.NETWORK, EnumSet.allOf(WorkState.class), 0, MANY);
    var looks = all.stream().flatMap(one -> work.inspectionsOf(one).stream()).toList();
    var results = EnumSet.noneOf(InspectionResult.class);
    for (Inspection look : looks) {
      results.add(look.result());
      assertEquals(look.result() == InspectionResult.ACCEPT, look.note().isEmpty());
    }
    assertEquals(EnumSet.allOf(InspectionResult.class), results);
  }

  @Test
  void every_manager_has_open_work_and_orders_on_every_pile_but_that_of_letters() {
    var piles = EnumSet.complementOf(EnumSet.of(OrderDesk.Pile.TO_WRITE));
    for (Cooperative each : cooperatives()) {
      for (var pile : piles)
        assertTrue(
            LoadedDemo.get(OrderDesk.class).count(managerOf(each), pile) > 0,
            each.name() + " " + pile);
      var open = EnumSet.complementOf(EnumSet.of(WorkState.PASSED, WorkState.REJECTED));
      assertTrue(LoadedDemo.get(WorkOrders.class).count(managerOf(each), open) > 2, each.name());
      assertTrue(
          LoadedDemo.get(MaterialLots.class).count(each.ref(), Leafing.all()) > 2, each.name());
      assertFalse(LoadedDemo.get(PayPeriods.class).of(each.ref()).isEmpty(), each.name());
      assertFalse(LoadedDemo.get(Benchmarks.class).of(each.stateCode()).isEmpty());
    }
  }

  @Test
  void every_member_sees_her_work_her_slips_and_her_payments() {
    int holding = 0;
    for (Member member : LoadedDemo.members()) {
      var who = member.ref();
      assertFalse(LoadedDemo.get(WorkOrders.class).doneBy(who, 0, 1).isEmpty(), member.called());
      assertFalse(LoadedDemo.get(Earnings.class).of(who).isEmpty(), member.called());
      assertFalse(LoadedDemo.get(Slips.class).of(who).isEmpty(), member.called());
      if (!LoadedDemo.get(Holdings.class).of(who).isEmpty()) holding++;
    }
    assertTrue(holding > 3, "members who hold material");
  }

  @Test
  void some_yarn_is_out_for_a_year_and_less_and_its_manager_was_told_of_each_once() {
    var told =
        cooperatives().stream()
            .flatMap(each -> LoadedDemo.get(WarnOfAge.class).unseen(each.ref()).stream())
            .map(AgeingWarning::months)
            .toList();
    assertEquals(List.of(12, 11, 9), told);
  }

  @Test
  void to_one_run_happens_all_that_an_account_knows_and_it_is_closed() throws SQLException {
    var closed = "SELECT work_order FROM material_closing";
    var kinds =
        LoadedDemo.rows(
            "SELECT DISTINCT kind FROM material_movement WHERE work_order IN (" + closed + ")");
    for (String kind :
        List.of("LOST_IN_MAKING", "LOOKED_AT_AGAIN", "SCRAPPED", "RETURNED", "USUAL_LOSS", "USED"))
      assertTrue(kinds.contains(kind), kind + " is not in " + kinds);
    assertThere(
        "SELECT m.id FROM material_movement m WHERE m.kind = 'SET_ASIDE'"
            + " AND m.reason IS NOT NULL AND m.work_order IN ("
            + closed
            + ")");
    for (String as : List.of("WASTE_YARN", "OFFCUTS"))
      assertThere(
          "SELECT l.id FROM material_lot l JOIN material k ON k.id = l.material_id"
              + " WHERE k.code = '"
              + as
              + "' AND l.made_in IN ("
              + closed
              + ")");
  }

  @Test
  void a_second_was_agreed_to_and_sold() throws SQLException {
    assertThere(
        "SELECT s.id FROM second_piece s JOIN order_line l ON l.sku = s.sku"
            + " JOIN customer_order o ON o.id = l.order_id"
            + " WHERE s.answer = 'AGREED' AND o.paid_at IS NOT NULL");
  }

  @Test
  void a_store_has_proofs_a_count_that_differed_and_material_that_stands_in() throws SQLException {
    assertThere("SELECT id FROM lot_certificate WHERE valid_to IS NOT NULL");
    assertThere("SELECT id FROM lot_photo");
    assertThere("SELECT id FROM piece_photo");
    assertThere("SELECT p.id FROM look_photo p JOIN stage_look l ON l.photo = p.photo");
    assertThere("SELECT id FROM material_count WHERE counted <> in_book AND reason IS NOT NULL");
    assertThere("SELECT id FROM substitute");
  }

  @Test
  void a_plan_keeps_to_what_a_manager_chose_before() throws SQLException {
    assertThere(
        "SELECT p.id FROM plan_line p JOIN plan_choice c"
            + " ON c.work_order_number = p.work_order_number AND c.member_ref = p.member_ref");
  }

  private static void assertThere(String query) throws SQLException {
    assertFalse(LoadedDemo.rows(query).isEmpty(), query);
  }

  @Test
  void the_boards_that_look_back_have_something_to_show() {
    int proposals = 0;
    for (Cooperative each : cooperatives()) {
      var today = each.businessDay(LoadedDemo.get(Clock.class).instant());
      var from = YearMonth.from(today).minusMonths(6);
      var work = LoadedDemo.get(KeptDueDays.class).of(each.ref(), from, today, each.zone());
      var sent = LoadedDemo.get(KeptShipDays.class).of(each.ref(), from, today, each.zone());
      assertTrue(work.size() > 2, each.name());
      assertTrue(sent.size() > 2, each.name());
      for (Waste one : LoadedDemo.get(WasteBoard.class).lastYear(each.ref()))
        if (one.proposal().isPresent()) proposals++;
    }
    assertTrue(proposals > 0, "proposals for recipes");
  }

  @Test
  void finance_finds_every_trouble_of_paying_once() {
    var runs = LoadedDemo.get(PayRuns.class).newest(0, MANY);
    var states = EnumSet.noneOf(PayLineState.class);
    int parked = 0;
    for (PayRun run : runs) {
      for (PayLine line : LoadedDemo.get(PayLines.class).of(run.ref())) states.add(line.state());
      parked += LoadedDemo.get(TakenAnswers.class).parkedAbout(run.ref()).size();
    }
    assertTrue(runs.size() > 2);
    assertEquals(1, parked, "words of the bank that a person must look at");
    assertTrue(
        states.containsAll(
            Set.of(
                PayLineState.HELD,
                PayLineState.REJECTED,
                PayLineState.SETTLED,
                PayLineState.CONFIRMED,
                PayLineState.REPORTED_MISSING)),
        states.toString());
    assertEquals(1, LoadedDemo.get(PayoutConcerns.class).allOpen(LoadedDemo.NETWORK).size());
    assertFalse(LoadedDemo.get(Slips.class).unpaid().isEmpty());
  }

  @Test
  void the_journal_begins_with_what_happened_last() {
    var newest = LoadedDemo.get(Journal.class).newest(0, 25);
    assertEquals(25, newest.size());
    var events = newest.stream().map(entry -> entry.event()).distinct().toList();
    assertTrue(events.size() > 2, "different events on the first page: " + events);
  }

  @Test
  void case_workers_have_people_who_wait_files_and_talks_that_are_due() {
    var today = CareDay.today(LoadedDemo.get(Clock.class));
    assertFalse(LoadedDemo.get(Referrals.class).waiting(MANY).isEmpty());
    assertFalse(LoadedDemo.get(Referrals.class).linked(MANY).isEmpty());
    assertFalse(LoadedDemo.get(FollowUps.class).openOn(today, MANY).isEmpty());
    assertFalse(LoadedDemo.get(Figures.class).newest().isEmpty());
  }

  @Test
  void one_company_buys_at_wholesale_and_another_waits_for_its_answer() {
    var companies = LoadedDemo.get(Companies.class);
    assertEquals(1, companies.count(CompanyState.APPLIED));
    var approved = companies.all(CompanyState.APPROVED, 0, MANY).get(0);
    var orders = LoadedDemo.get(Orders.class).of(approved.contact(), 0, MANY);
    var sold = LoadedDemo.get(WholesaleOrders.class);
    assertEquals(1, sold.among(orders.stream().map(Order::number).toList()).size());
    assertFalse(LoadedDemo.get(Ladders.class).sold("EUR").isEmpty());
    assertEquals(1, LoadedDemo.get(Quotes.class).of(approved.ref()).size());
    assertEquals(1, LoadedDemo.get(Colleagues.class).of(approved.ref()).size());
    assertEquals(2, LoadedDemo.get(Branches.class).of(approved.ref()).size());
  }

  @Test
  void everybody_who_is_named_at_the_start_may_come_in() {
    var who = LoadedDemo.signIns().stream().map(DemoWorld.SignIn::who).toList();
    assertTrue(
        who.containsAll(
            List.of(
                "buyer", "company", "colleague", "Manager meghalaya", "Case worker", "Ka Bina")));
    assertEquals(54, who.size());
  }
}
