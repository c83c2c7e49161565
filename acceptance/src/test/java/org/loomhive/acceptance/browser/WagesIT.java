package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates are written, arrears are paid, makers say their hours, and prices keep to the floor. */
class WagesIT {
  private static final String HEAD =
      "state;skill;basis;amount;currency;per;hours;days;from;to;notification;source\n";

  /** Chance chooses what makers are asked about: a month in which some of them said it, not all. */
  private static final String SOME_SAID =
      "SELECT e.cooperative_ref, e.period FROM earned_wage e LEFT JOIN logged_time t ON"
          + " t.work_order_number = e.work_order_number AND e.correction = 0"
          + " AND (t.is_held = 0 OR t.answered_at IS NOT NULL) WHERE e.arrears_of IS NULL"
          + " GROUP BY e.cooperative_ref, e.period HAVING COUNT(DISTINCT t.member_ref) > 0"
          + " AND COUNT(DISTINCT t.member_ref) < COUNT(DISTINCT e.member_ref)"
          + " ORDER BY e.period DESC LIMIT 1";

  @Test
  void who_prepares_pay_writes_rates_and_pays_what_is_owed_for_a_late_one() throws SQLException {
    try (var finance = Journey.staff("wages", "Finance preparer")) {
      readsWhatIsOld(finance);
      isRefusedARateOfTheSameDay(finance);
      writesATableThatWasTriedFirst(finance);
      writesALateRateAndPaysArrears(finance);
      looksAtHoursAndLadder(finance);
    }
  }

  private static void readsWhatIsOld(Visitor finance) {
    finance.opens("/books/").reads("Meghalaya: the newest notified rate holds from 1 Apr 2025");
    finance.reads("Nagaland: no notified rate is loaded").looksAround();
    finance.follows("Wage rates").reads("÷ 26 ÷ 8").reads("÷ 30 ÷ 8").reads("Poverty line");
    finance.reads("an orientation only").looksAround();
  }

  private static void isRefusedARateOfTheSameDay(Visitor finance) {
    fillsRate(finance, "Meghalaya", "notified", "640", "2025-04-01");
    finance.reads(
        "For skilled work in Meghalaya there is a rate that was notified from 1 Apr 2025");
    assertEquals(
        "2025-04-01", finance.page.locator("form#rate").getByLabel("From").inputValue(), "typed");
  }

  private static void fillsRate(
      Visitor finance, String state, String basis, String amount, String from) {
    var form = finance.page.locator("form#rate");
    form.getByLabel("State").selectOption(state);
    form.getByLabel("Basis").selectOption(basis);
    form.getByLabel("Amount").fill(amount);
    form.getByLabel("From").fill(from);
    form.getByLabel("Source").fill("Gazette, as an example");
    finance.presses("Write the rate");
  }

  private static void writesATableThatWasTriedFirst(Visitor finance) {
    var good = "IN-ML;unskilled;NOTIFIED;555;INR;DAY;8;26;2028-04-01;2028-09-30;N-1;Example\n";
    var gap = "IN-ML;unskilled;NOTIFIED;560;INR;DAY;8;26;2028-10-02;;N-2;Example\n";
    var bad = "IN-ML;skilled;NOTIFIED;ten;INR;DAY;8;26;2028-04-01;;N-1;Example\n";
    tries(finance, HEAD + good + gap + bad);
    finance.reads("leave a gap: none holds from 1 Oct 2028 to 1 Oct 2028");
    finance.reads("The column amount cannot be read: ten").looksAround();
    assertEquals(0, finance.page.locator("button:has-text('Write all lines')").count());
    tries(finance, HEAD + good + gap.replace("2028-10-02", "2028-10-01"));
    finance.presses("Write all lines").reads("The table is written, 2 lines of it.");
    finance.reads("You wrote these yourself, so somebody else has to agree to them.");
    assertThat(sheet(finance, "N-2")).not().containsText("Agree to these rates");
  }

  private static void tries(Visitor finance, String lines) {
    finance.page.locator("form#table").getByLabel("Lines").fill(lines);
    finance.presses("Try it, write nothing");
  }

  /** It held in one month only, which is closed and paid. */
  private static void writesALateRateAndPaysArrears(Visitor finance) throws SQLException {
    var month = LocalDate.now(Journey.ZONE).minusMonths(2).withDayOfMonth(1);
    finance.opens("/books/rates");
    finance.page.locator("form#rate").getByLabel("Until").fill(month.plusDays(27).toString());
    fillsRate(finance, "Nagaland", "decided by the network", "720", month.plusDays(2).toString());
    finance.reads("once a second person has agreed to it");
    secondAgrees();
    var nagaland = Journey.row("SELECT ref FROM cooperative WHERE state_code = 'IN-NL'").get(0);
    finance.opens("/books/arrears?of=" + nagaland).reads("Still owed").looksAround();
    var slip = finance.page.locator("a[href*='books/slip']").first();
    var number = slip.innerText();
    var before =
        Journey.row("SELECT earned_minor, top_up_minor FROM slip WHERE number = ?", number);
    finance.presses("Pay what is owed").reads("earned now and paid with the next open month");
    finance.reads("Nothing is owed");
    assertEquals(
        before,
        Journey.row("SELECT earned_minor, top_up_minor FROM slip WHERE number = ?", number));
    var made =
        Journey.row("SELECT MIN(minor), MAX(period) FROM earned_wage WHERE arrears_of = ?", number);
    assertTrue(Long.parseLong(made.get(0)) > 0 && !made.get(1).isEmpty(), made.toString());
  }

  /** She declines the table that was only tried. */
  private static void secondAgrees() {
    try (var second = Journey.staff("wages-second", "Finance approver")) {
      second.opens("/books/").follows("New wage rates wait for a second person.");
      second.reads("What one person wrote is no floor yet").looksAround();
      button(second, "N-2", "Decline them").click();
      second.reads("These rates are taken back. They never counted.").doesNotRead("N-2");
      button(second, "720.00", "Agree to these rates").click();
      second.reads("so work that is earned already may fall under them");
      second.reads("agreed to by Finance approver").looksAround();
    }
  }

  private static Locator button(Visitor second, String of, String words) {
    var named = new Locator.GetByRoleOptions().setName(words);
    return sheet(second, of).getByRole(AriaRole.BUTTON, named);
  }

  private static Locator sheet(Visitor visitor, String with) {
    return visitor.page.locator(
        "section.card:has(form input[name=about])", new Page.LocatorOptions().setHasText(with));
  }

  private static void looksAtHoursAndLadder(Visitor finance) throws SQLException {
    var some = Journey.row(SOME_SAID);
    finance.opens("/books/hourly?of=" + some.get(0) + "&period=" + some.get(1));
    finance.reads("as she said, in part or whole").reads("by the standard");
    finance.looksAround();
    finance
        .opens("/books/ladder")
        .reads("poverty line")
        .reads("living wage")
        .reads("Every hour reaches every rung");
    finance.reads("fewer than five people").looksAround();
    assertTrue(finance.page.locator(".bars svg").count() > 3);
  }

  @Test
  void a_maker_says_how_long_her_work_took_and_need_not() throws SQLException {
    var asked = askedOf();
    try (var maker = Journey.member("wages-maker", asked.get(1))) {
      maker.opens("/work?n=" + asked.get(0)).reads("How long did it take you in all?");
      maker.reads("Your pay never gets less by it.").looksAround();
      maker.presses("Say it").reads("Say how long it took");
      maker.types("Hours", "7").types("Minutes", "30").presses("Say it").reads("It is noted.");
      maker.doesNotRead("How long did it take you");
    }
    var said =
        Journey.row("SELECT minutes FROM logged_time WHERE work_order_number = ?", asked.get(0));
    assertEquals(List.of("450"), said);
  }

  /**
   * Finished work of the demo about which chance asked; it was finished just now, and she said
   * nothing.
   */
  private static List<String> askedOf() throws SQLException {
    var one =
        Journey.row(
            "SELECT t.work_order_number, m.called FROM logged_time t"
                + " JOIN member m ON m.ref = t.member_ref JOIN cooperative c ON c.ref = t.cooperative_ref"
                + " WHERE c.state_code = 'IN-AS' AND t.is_held = 0 ORDER BY t.id LIMIT 1");
    change("DELETE FROM logged_time WHERE work_order_number = ?", one.get(0));
    change("UPDATE work_order SET finished_at = UTC_TIMESTAMP() WHERE number = ?", one.get(0));
    return one;
  }

  private static void change(String statement, String work) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.prepareStatement(statement)) {
      sql.setString(1, work);
      assertEquals(1, sql.executeUpdate(), statement);
    }
  }

  @Test
  void a_manager_asks_about_hours_sees_what_to_time_again_and_cannot_price_under_the_floor()
      throws SQLException {
    try (var manager = Journey.staff("wages-manager", "Manager meghalaya")) {
      manager.opens("/workshop/").follows("Hours to ask about").reads("She said").looksAround();
      manager.follows("Write down her answer").types("Hours it really took", "1");
      manager.presses("Keep the answer").reads("Her answer is kept.");
      manager.opens("/workshop/").follows("Time again").reads("older than a year").looksAround();
      manager.page.locator("td a[href*='workshop/study']").first().click();
      manager.reads("Fetching material, the way included").looksAround();
      isRefusedAPriceUnderTheFloor(manager);
    }
  }

  private static void isRefusedAPriceUnderTheFloor(Visitor manager) {
    manager.opens("/workshop/").follows("Prices").reads("At least").looksAround();
    manager.page.locator("td a[href*='workshop/price']").first().click();
    manager.reads("Its maker has at least").looksAround();
    var pay = manager.page.getByLabel("Maker (INR)");
    var before = pay.inputValue();
    pay.fill("20.00");
    manager.presses("Keep sheet and prices").reads("The sheet pays its maker ₹20.00.");
    manager.reads("an hour come to at least");
    manager.page.getByLabel("Maker (INR)").fill(before);
    manager.presses("Keep sheet and prices").reads("Sheet and prices are kept.");
  }
}
