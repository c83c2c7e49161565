package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A referral is accepted, linked and followed up, and nobody but a case worker finds the door. */
class CareBehindTheWallIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Kolkata"));
  private static final String CASE = "ICIC-2026-00042";

  @Test
  void a_referral_is_accepted_with_two_consents_linked_and_followed_up() {
    try (var worker = OrderBecomesFairWageIT.staff("care", "Case worker")) {
      worker.opens("/care/").looksAround();
      openTheFileOf(worker);
      worker.presses("Accept").reads("consent");
      consent(worker, "the service: a livelihood here");
      consent(worker, "exchange with the referring organisation");
      worker.looksAround().presses("Accept").reads("The referral is accepted");
      worker.chooses("Cooperative", "Umsning Eri Weavers").types("Called", "Ka Iai");
      worker.presses("Find").presses("Tie to this member").reads("File and member are tied");
      worker.reads("Ka Iai").reads("Living wage a month").reads("Source").looksAround();
      survey(worker);
      worker.reads("Who looked at this file").reads("you").looksAround();
      assertTrue(!worker.page.url().contains("ICIC"), "no case number in an address");
    }
  }

  @Test
  void to_everybody_else_the_care_section_is_not_there() {
    for (String who : List.of("Manager meghalaya", "Finance approver", "Network admin", "Auditor"))
      try (var other = OrderBecomesFairWageIT.staff("not-care", who)) {
        other.reads("Sign out").doesNotRead("Care");
        var answer = other.page.navigate(other.page.url().replaceFirst("/admin.*", "/admin/care/"));
        assertEquals(404, answer.status(), who);
      }
  }

  private static void openTheFileOf(Visitor worker) {
    var waiting = worker.page.locator("table").first().getByRole(AriaRole.LINK);
    int files = waiting.count();
    for (int file = 0; file < files; file++) {
      worker
          .opens("/care/")
          .page
          .locator("table")
          .first()
          .getByRole(AriaRole.LINK)
          .nth(file)
          .click();
      worker.types("Reason", "first talk today").presses("Open").presses("Show the number");
      assertThat(worker.page.locator("body")).containsText("ICIC-");
      if (worker.page.locator("body").innerText().contains(CASE)) return;
    }
    throw new AssertionError(CASE + " does not wait");
  }

  private static void consent(Visitor worker, String purpose) {
    var form = worker.page.locator("form#consent");
    form.getByLabel("Purpose").selectOption(purpose);
    form.getByLabel("How it was given").selectOption("signed");
    form.getByLabel("Given on").fill(TODAY.toString());
    form.getByLabel("Holds until").fill(TODAY.plusYears(1).toString());
    worker.presses("Write down").reads("The consent is on file");
  }

  private static void survey(Visitor worker) {
    worker.follows("Fill in").types("Day of the conversation", TODAY.toString());
    for (var question : worker.page.locator("form#survey fieldset").all())
      question.getByRole(AriaRole.RADIO).first().check();
    worker.looksAround().presses("Save the answers").reads("The answers are on file");
  }
}
