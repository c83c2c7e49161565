package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An advance from the question to her slip; honey that is bought; and who learns of a sign. */
class AdvancesIT {
  private static final String WEAVER = "Ka Iai";

  @Test
  void an_advance_is_agreed_to_approved_and_stands_on_a_slip_of_its_own() throws Exception {
    theManagerAsks();
    theMemberAgrees();
    financeApproves();
    theMemberHasHerSlip();
    Books.areWhole("the advance");
  }

  private static void theManagerAsks() {
    try (var manager = Journey.staff("advance-manager", "Manager meghalaya")) {
      manager.opens("/people/members").reads(WEAVER);
      row(manager, WEAVER).getByText("Advance").click();
      manager.reads("Never kept back").reads("spoiled pieces").looksAround();
      manager.types("In all", "1000").types("In a month at most", "1200").presses("Ask");
      manager.reads("is more than").types("In a month at most", "250").presses("Ask");
      manager.reads("Now she has to agree").looksAround();
      row(manager, "₹1,000.00").getByText("She agrees before me").click();
      manager.reads("Somebody else has to do this");
    }
  }

  private static void theMemberAgrees() {
    try (var weaver = Journey.member("advance-weaver", WEAVER)) {
      weaver.opens("/earnings").reads("Your answer is awaited").follows("Advances");
      weaver.reads("An advance has no interest").reads("₹1,000.00").looksAround();
      weaver.presses("I agree").reads("A second person looks at it now");
    }
  }

  private static void financeApproves() {
    try (var approver = Journey.staff("advance-approver", "Finance approver")) {
      approver.opens("/books/advances").reads("on the portal").looksAround();
      row(approver, "₹1,000.00").getByText("Approve").click();
      approver.reads("It is approved");
    }
  }

  private static void theMemberHasHerSlip() throws IOException {
    try (var weaver = Journey.member("advance-slip", WEAVER)) {
      weaver.opens("/earnings").follows("paid before").reads("Paid before the end of");
      weaver.reads("Advance").reads("₹1,000.00").reads("Nothing is kept back").looksAround();
      var link = weaver.page.getByText("Slip to print or keep").getAttribute("href");
      var download =
          weaver.page.waitForDownload(() -> weaver.page.getByText("Slip to print").click());
      var file = Files.readAllBytes(download.path());
      assertTrue(new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
      assertEquals(404, askedByAnother(link));
    }
  }

  private static int askedByAnother(String link) {
    try (var other = Journey.member("advance-stranger", "Rupali")) {
      var house = other.page.url().replaceFirst("(https?://[^/]+).*", "$1");
      return other.page.request().get(house + link).status();
    }
  }

  @Test
  void a_slip_of_the_office_shows_what_was_kept_back_and_prints_in_her_language()
      throws SQLException {
    var slip =
        Journey.row("SELECT slip_number FROM slip_deduction WHERE taken_minor > 0 LIMIT 1").get(0);
    try (var preparer = Journey.staff("slip-office", "Finance preparer")) {
      preparer.opens("/books/slip?n=" + slip).reads("Besides pieces").reads("Honey and produce");
      preparer.reads("Advance (Code on Wages, 2019, s. 18)").reads("1800 000 0000").looksAround();
      var print = preparer.page.getByText("Slip for her (PDF)");
      var download = preparer.page.waitForDownload(print::click);
      assertEquals(slip + ".pdf", download.suggestedFilename());
      isCorrected(preparer);
    }
  }

  /** What was counted wrongly is mended by a further row. */
  private static void isCorrected(Visitor preparer) throws SQLException {
    preparer.reads("Way of the money");
    var withWork =
        Journey.row(
                "SELECT s.number FROM slip s JOIN slip_line l ON l.slip_id = s.id"
                    + " ORDER BY s.id LIMIT 1")
            .get(0);
    preparer.opens("/books/slip?n=" + withWork);
    preparer.page.locator("a[href*='books/correct']").first().click();
    preparer.reads("No row is ever changed").presses("Write it").reads("Please fill this in.");
    preparer.types("Why", "One piece was not counted").presses("Write it");
    preparer.reads("Neither the amount nor the minutes would change.").looksAround();
    preparer.types("How much more", "-1").presses("Write it").reads("only ever mended upwards");
    preparer.types("How much more", "60").presses("Write it");
    preparer.reads("It is written and stands on her next slip.");
    preparer.reads("One piece was not counted").looksAround();
  }

  @Test
  void honey_is_bought_from_its_keepers_by_the_kilogram() throws SQLException {
    try (var preparer = Journey.staff("honey-buys", "Finance preparer")) {
      preparer.opens("/books/produce").reads("buckwheat").reads("₹450.00").looksAround();
      preparer.presses("Buy it").reads("Her pay waits for her next slip");
      preparer.types("From", "2026-12-01").types("Floor", "0").presses("Write");
      preparer.reads("Premium for the fund").looksAround();
    }
    Books.areWhole("the honey");
  }

  @Test
  void a_case_worker_sees_an_advance_that_grew_and_nobody_else_does() {
    try (var care = Journey.staff("advance-sign", "Case worker")) {
      care.opens("/care/signs").reads("took a further advance").looksAround();
      care.opens("/care/").follows("All that was kept back").reads("Advance (Code on Wages");
      care.reads("on the portal").reads("Of the wages of the month").looksAround();
    }
    for (String who : List.of("Finance approver", "Manager meghalaya"))
      for (String page : List.of("/care/signs", "/care/deductions"))
        assertEquals(404, Staff.wire(who).get(page).statusCode(), who);
  }

  private static Locator row(Visitor visitor, String text) {
    return visitor.page.locator("tr", new Page.LocatorOptions().setHasText(text)).first();
  }
}
