package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/**
 * Accounts, closings, money that moved, votes, premiums, shares, grants, and what a buyer reads.
 */
class BooksOfTheOfficeIT {
  private static final String TODAY = LocalDate.now(Journey.ZONE).toString();

  @Test
  void finance_reads_every_account_closes_months_takes_the_journal_away_and_shares_a_surplus()
      throws SQLException {
    try (var finance = Journey.staff("books-approver", "Finance approver")) {
      finance.opens("/books/").reads("Accounts").looksAround();
      readsAccounts(finance);
      readsSales(finance);
      closes(finance);
      takesAway(finance);
      sharesASurplus(finance);
    }
  }

  private static void readsAccounts(Visitor finance) {
    finance.follows("Accounts").reads("Opening balance").reads("adds up");
    finance.doesNotRead("does not add up").looksAround();
    finance.follows("Owed to members").reads("Statement: Owed to members").reads("wage.earned");
    finance.looksAround();
    var csv = taken(finance, "lists/account.csv");
    assertTrue(csv.contains("Opening balance") && csv.contains("Closing balance"), csv);
  }

  private static void readsSales(Visitor finance) {
    finance.opens("/books/sales").reads("Export").reads("Inside the country").looksAround();
    assertTrue(taken(finance, "lists/sales.csv").contains("Export,"));
  }

  private static void closes(Visitor finance) {
    finance.opens("/books/closings").reads("closed up to").looksAround();
    finance.types("Up to month", TODAY.substring(0, 7)).presses("Close");
    finance.reads("is not over everywhere yet");
    assertTrue(taken(finance, "lists/closings.csv").lines().count() > 100);
  }

  private static void takesAway(Visitor finance) {
    finance.opens("/books/take").reads("For Tally Prime").looksAround();
    assertTrue(taken(finance, "lists/journal.csv").contains("wage.earned"));
    var tally = taken(finance, "tally.xml");
    assertTrue(tally.contains("<VOUCHER VCHTYPE=\"Journal\""), "vouchers");
    assertTrue(tally.contains("<PARENT>Bank Accounts</PARENT>"), "ledgers");
  }

  /** The members decided, and the year is over. */
  private static void sharesASurplus(Visitor finance) throws SQLException {
    var of = Journey.row("SELECT ref FROM cooperative WHERE state_code = 'IN-AS'").get(0);
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement()) {
      sql.executeUpdate(
          "INSERT INTO proposal (version, ref, cooperative_ref, kind, of_year, title, reasons,"
              + " minor, currency, made_at, made_by, ends_on, counted_at, counted_by, yes_votes,"
              + " no_votes, abstained, members) SELECT 1, 'PP-23456789AB', '"
              + of
              + "', 'SURPLUS', YEAR(MAX(worked_on)), 'What the year left', 'It is ours.', 500000,"
              + " 'INR', UTC_TIMESTAMP(6), 'system', CURRENT_DATE, UTC_TIMESTAMP(6), 'system', 9,"
              + " 0, 0, 9 FROM earned_wage WHERE cooperative_ref = '"
              + of
              + "'");
    }
    finance.opens("/books/shares?of=" + of).reads("What the year left").looksAround();
    finance.presses("Share it").reads("It is shared, and stands on the next slips.");
    finance.reads("Earned in that year").reads("Her part").looksAround();
    finance.page.reload();
    assertEquals(0, finance.page.locator("button:has-text('Share it')").count());
    var shared =
        Journey.row("SELECT SUM(minor) FROM surplus_part WHERE proposal_ref = 'PP-23456789AB'");
    assertEquals("500000", shared.get(0));
  }

  /** What a link of the page gives. */
  private static String taken(Visitor finance, String link) {
    var href = finance.page.locator("a[href*='" + link + "']").last().evaluate("a => a.href");
    var answer = finance.page.request().get((String) href);
    assertEquals(200, answer.status(), link);
    return answer.text();
  }

  @Test
  void money_that_moved_and_common_money_is_booked_on_a_paper() {
    try (var finance = Journey.staff("books-preparer", "Finance preparer")) {
      changes(finance);
      spendsPremium(finance);
      sellsShares(finance);
      keepsGrants(finance);
    }
  }

  private static void changes(Visitor finance) {
    finance.opens("/books/exchange").reads("Rates used so far").looksAround();
    finance.types("Amount that left", "10").types("Costs kept besides", "0.20");
    finance.types("Amount that came", "870").types("Rate of the books", "88.40");
    finance.types("Source of the rate", "Central bank (invented)").types("Day", TODAY);
    finance.types("Reference of the bank", "ADVICE-IT-1").presses("Book it");
    finance.reads("with a loss of ₹14.00").looksAround();
    finance.types("Amount that left", "99999999").types("Amount that came", "870");
    finance.types("Rate of the books", "88.40").types("Source of the rate", "Somebody");
    finance.types("Day", TODAY).types("Reference of the bank", "ADVICE-IT-2").presses("Book it");
    finance.reads("There is only");
  }

  private static void spendsPremium(Visitor finance) {
    finance.opens("/books/premium").follows(Journey.COOPERATIVE).reads("An eye camp");
    finance.reads("Set aside").reads("EC-118").looksAround();
    finance.types("Amount", "99999").types("Number of the bill", "EC-119").types("Day", TODAY);
    finance.presses("Book it").reads("is left");
  }

  private static void sellsShares(Visitor finance) {
    finance.opens("/books/shares").follows(Journey.COOPERATIVE).reads("Paid for them");
    finance.reads("Surplus shared by work").looksAround();
    finance.chooses("Member", "Ka Bina").types("Shares", "2").types("Price of one share", "100");
    finance.types("Number of the bill", "SH-IT").types("Day", TODAY).presses("She bought");
    finance.reads("It is booked");
  }

  private static void keepsGrants(Visitor finance) {
    finance.opens("/books/grants").looksAround().follows("Looms for learners");
    finance.reads("Six frame looms").reads("₹59,500.00").looksAround();
    assertTrue(taken(finance, "lists/grant.csv").contains("LM-77"));
    finance.types("What for", "Reeds").types("Amount", "59500.01").types("Number", "RD-1");
    finance.types("Day", TODAY).presses("It was spent").reads("There is only ₹59,500.00");
  }

  @Test
  void a_member_votes_once_in_the_portal_and_a_manager_writes_down_hands() {
    try (var weaver = Journey.member("voter", Journey.WEAVER)) {
      weaver.follows("One thing waits for your vote").reads("A hand pump").looksAround();
      weaver.presses("Yes").reads("Your vote is in the box").reads("You have voted");
      weaver.reads("An eye camp").reads("accepted").looksAround();
      weaver.types("In a few words", "Slates for the night school").types("Why", "They broke.");
      weaver.types("How much it costs", "400").presses("Propose it");
      weaver.reads("The others can vote on it now").looksAround();
    }
    try (var manager = Journey.staff("votes", "Manager meghalaya")) {
      manager.opens("/people/members").follows("Votes").reads("A hand pump").looksAround();
      manager.follows("Slates for the night school").types("Yes", "9").types("No", "1");
      manager.types("Abstained", "0").chooses("First witness", "Ka Bina");
      manager.chooses("Second witness", "Ka Bina").presses("Write it down");
      manager.reads("Two different members").chooses("Second witness", "Ka Iai");
      manager.presses("Write it down").reads("the vote is over").reads("two witnesses");
      manager.looksAround();
    }
  }

  @Test
  void a_buyer_reads_what_became_of_a_price_once_its_makers_are_paid() throws SQLException {
    var order =
        Journey.row(
            "SELECT o.number, o.email FROM actual_breakdown b"
                + " JOIN customer_order o ON o.number = b.order_number"
                + " WHERE o.buyer_ref IS NULL ORDER BY b.id LIMIT 1");
    try (var buyer = new Visitor("became", RunningHouse.get().address(Site.SHOP), false)) {
      buyer
          .opens("/order/find")
          .types("Order number", order.get(0))
          .types("E-mail", order.get(1))
          .presses("Show my order");
      buyer.reads("Who got what of it");
      buyer.page.locator("summary").first().click();
      buyer.reads("As it was").reads("The maker").reads("What you paid for it");
      buyer.reads("counted in the books").reads("as agreed").looksAround();
    }
  }
}
