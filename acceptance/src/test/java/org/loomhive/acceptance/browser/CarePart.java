package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The case worker's side of the same weaver. That it is she is known to this test alone: nothing on
 * the other pages of the house leads here.
 */
final class CarePart {
  private static final LocalDate TODAY = LocalDate.now(Journey.ZONE);
  private static final String CASE = "ICIC-2026-00042";

  private Visitor worker;
  private String person;

  void referralIsAcceptedWithItsTwoConsents() {
    worker = Journey.staff("care", RunningHouse.signIn("admin", "Case worker"));
    worker.opens("/care/").looksAround();
    openTheFile();
    worker.presses("Accept").reads("Two consents that hold today are needed");
    consent("the service: a livelihood here");
    consent("exchange with the referring organisation");
    worker.looksAround().presses("Accept").reads("The referral is accepted");
    worker.chooses("Cooperative", Journey.COOPERATIVE).types("Called", Journey.WEAVER);
    worker.presses("Find").presses("Tie to this member").reads("File and member are tied");
    worker.reads(Journey.WEAVER);
    person = worker.page.url().replaceFirst(".*/admin", "");
    survey();
    worker.looksAround();
    assertFalse(worker.page.url().contains("ICIC"), "no case number in an address");
  }

  /** Her income of this month is what the rows behind the books say, beside the living wage. */
  void incomeStandsBesideTheLivingWage() throws SQLException {
    worker.opens(person);
    var month = worker.page.locator("h2:has-text('Income from work') + table tbody tr").first();
    long shown = Journey.coins(month.locator("data.price").getAttribute("value"));
    assertEquals(earnedThisMonth(), shown);
    var living = worker.page.locator("p:has-text('Living wage a month') data.price").first();
    long wage = Journey.coins(living.getAttribute("value"));
    assertThat(month).containsText(shown * 100 / wage + " %");
    worker.reads("Source").looksAround();
  }

  /** A colleague looks; whoever opens the file next sees that she did, and why. */
  void eachLookIsOnRecord() {
    var colleague = Staff.invite("Second case worker", "CASE_WORKER").wire();
    var asked = colleague.get(person);
    assertFalse(asked.body().contains(Journey.WEAVER), "nothing before a reason is given");
    var form = Wire.form(asked, "reason", "open");
    form.put("reason:why", "call " + CASE);
    assertTrue(
        Wire.found(colleague.post(person, form), "id=\"reason:whyError\"[^>]*>([^<]+)")
            .contains("without a case or phone number"));
    form = Wire.form(colleague.get(person), "reason", "open");
    form.put("reason:why", "stands in for a week");
    assertEquals(302, colleague.post(person, form).statusCode());
    assertTrue(colleague.get(person).body().contains(Journey.WEAVER));
    worker.opens(person).reads("Who looked at this file").reads("first talk today");
    worker.reads("stands in for a week").looksAround().close();
  }

  private static long earnedThisMonth() throws SQLException {
    var earned =
        """
        SELECT COALESCE((SELECT SUM(e.minor) FROM earned_wage e
            WHERE e.member_ref = m.ref AND e.period = ?), 0)
          + COALESCE((SELECT SUM(s.top_up_minor) FROM slip s
            WHERE s.member_ref = m.ref AND s.period = ?), 0)
        FROM member m WHERE m.called = ?
        """;
    var month = YearMonth.now(Journey.ZONE).toString();
    return Long.parseLong(Journey.row(earned, month, month, Journey.WEAVER).get(0));
  }

  private void openTheFile() {
    int files = waiting().count();
    for (int file = 0; file < files; file++) {
      worker.opens("/care/");
      waiting().nth(file).click();
      worker.types("Reason", "first talk today").presses("Open").presses("Show the number");
      assertThat(worker.page.locator("body")).containsText("ICIC-");
      if (worker.page.locator("body").innerText().contains(CASE)) return;
    }
    throw new AssertionError(CASE + " does not wait");
  }

  private Locator waiting() {
    return worker.page.locator("table").first().getByRole(AriaRole.LINK);
  }

  private void consent(String purpose) {
    var form = worker.page.locator("form#consent");
    form.getByLabel("Purpose").selectOption(purpose);
    form.getByLabel("How it was given").selectOption("signed");
    form.getByLabel("Given on").fill(TODAY.toString());
    form.getByLabel("Holds until").fill(TODAY.plusYears(1).toString());
    worker.presses("Write down").reads("The consent is on file");
  }

  private void survey() {
    worker.follows("Fill in").types("Day of the conversation", TODAY.toString());
    for (var question : worker.page.locator("form#survey fieldset").all())
      question.getByRole(AriaRole.RADIO).first().check();
    worker.looksAround().presses("Save the answers").reads("The answers are on file");
  }
}
