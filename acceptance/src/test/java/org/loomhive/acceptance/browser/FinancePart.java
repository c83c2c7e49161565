package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.adapters.iso20022.DemoBank;

/** Finance: a month is closed, somebody prepares, somebody else approves, the bank answers. */
final class FinancePart {
  private final Journey journey;
  private Staff.Invited preparer;
  private Visitor approver;
  private byte[] file;

  FinancePart(Journey journey) {
    this.journey = journey;
  }

  /** She holds both roles, so that only being the same person can stop her. */
  void preparerIsInvited() {
    preparer = Staff.invite("Both of finance", "FINANCE_PREPARER", "FINANCE_APPROVER");
  }

  void preparerClosesTheMonth() {
    try (var visitor = Journey.staff("closes", "Finance preparer")) {
      var month = YearMonth.now(Journey.ZONE).toString();
      visitor.opens("/books/periods").looksAround();
      rows(visitor, Journey.COOPERATIVE).locator("a[href*='" + month + "']").first().click();
      visitor.reads(Journey.WEAVER).presses("Close this month").reads("its slips are fixed");
      visitor.looksAround();
    }
  }

  void preparerPreparesTheRun() {
    try (var visitor = Journey.staff("preparer", preparer.account())) {
      var day = LocalDate.now(Journey.ZONE).plusDays(1).toString();
      visitor.opens("/books/runs").types("Day of payment", "2020-01-01").presses("Prepare");
      assertThat(visitor.page.locator("[id='prepare:dayError']")).containsText("is over");
      visitor.types("Day of payment", day).presses("Prepare");
      visitor.reads("Somebody else has to approve it").looksAround();
      var exactly = new Page.GetByTextOptions().setExact(true);
      assertEquals(0, visitor.page.getByText("Approve", exactly).count(), "not her own run");
      journey.run = visitor.page.url().replaceFirst(".*/admin", "");
      var hers = rows(visitor, Journey.WEAVER).first().innerText();
      journey.payLine = Wire.found(hers, "(PL-[0-9A-Z]+)");
    }
  }

  /** The button is not on her page; what it would send does nothing when she sends it herself. */
  void preparerCannotApprove() throws SQLException {
    var form = Wire.form(preparer.wire().get(journey.run), "withdraw", "go");
    form.keySet().removeIf(name -> name.startsWith("withdraw"));
    form.put("approve", "approve");
    form.put("approve:go", "Approve");
    preparer.wire().post(journey.run, form);
    var state = Journey.row("SELECT approved_at, withdrawn_at FROM pay_run WHERE ref = ?", run());
    assertEquals(java.util.Arrays.asList(null, null), state);
  }

  void approverApprovesAndDownloads() throws IOException {
    approver = Journey.staff("approver", "Finance approver");
    approver.opens(journey.run).presses("Approve").reads("The run is approved");
    var download = approver.page.waitForDownload(() -> approver.presses("Download the bank file"));
    file = Files.readAllBytes(download.path());
  }

  void bankAnswers() {
    try (var visitor = approver) {
      var answer = new FilePayload("answer.xml", "text/xml", DemoBank.accept(file));
      visitor.opens(journey.run).page.setInputFiles("input[type=file]", answer);
      visitor.presses("Take the answer").reads("The answer of the bank on run " + run());
      assertThat(rows(visitor, journey.payLine)).containsText("settled");
      visitor.looksAround().opens("/books/").reads("entries balances. All entries").looksAround();
      visitor.opens("/books/journal").looksAround();
    }
  }

  void weaverConfirms() {
    try (var weaver = Journey.weaver()) {
      weaver.opens("/earnings").reads("Did it reach you?").looksAround();
      weaver.page.locator("a[href*='n=" + journey.payLine + "']").click();
      weaver.presses("I received it").reads("Thank you. It is noted that you have it.");
    }
  }

  /** What was offered was earned and paid, once, and she has it. */
  void whatWasOfferedIsWhatSheHas() throws SQLException {
    var page = Staff.wire("Auditor").get(journey.run).body();
    var row = page.substring(page.indexOf(journey.payLine));
    assertEquals("confirmed by her", Wire.found(row, "<span class=\"tag [a-z]+\">([^<]+)<"));
    var query =
        """
        SELECT w.pieces * w.piece_rate_minor, e.minor, l.minor, l.confirmed_at IS NOT NULL,
          (SELECT SUM(x.minor) FROM slip_line y JOIN earned_wage x ON x.id = y.earned_wage_id
            WHERE y.slip_id = s.id) + s.top_up_minor,
          (SELECT COUNT(*) FROM pay_line o WHERE o.slip_number = s.number AND o.held_for IS NULL)
        FROM work_order w JOIN earned_wage e ON e.work_order_number = w.number
          JOIN slip_line n ON n.earned_wage_id = e.id JOIN slip s ON s.id = n.slip_id
          JOIN pay_line l ON l.slip_number = s.number
        WHERE w.number = ? AND l.ref = ?
        """;
    var found = Journey.row(query, journey.work, journey.payLine);
    var offered = Long.toString(journey.offered);
    assertEquals(List.of(offered, offered), found.subList(0, 2), "offered and earned");
    assertEquals(found.get(4), found.get(2), "the payment is the whole of the slip");
    assertEquals("1", found.get(3), "confirmed");
    assertEquals("1", found.get(5), "paid once");
  }

  private String run() {
    return journey.run.replaceFirst(".*n=", "");
  }

  private static Locator rows(Visitor visitor, String text) {
    return visitor.page.locator("tr", new Page.LocatorOptions().setHasText(text));
  }
}
