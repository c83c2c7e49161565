package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** A member says when she pauses; a manager plans, changes the plan by hand and offers it. */
class PlanOfWorkIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final String CUSHION = "Eri silk cushion cover";

  @Test
  void a_plan_is_asked_for_explained_changed_and_offered() {
    try (var weaver = member("Ka Mebari")) {
      var from = LocalDate.now(ZONE).plusDays(50);
      weaver.opens("/profile").reads("Days without work");
      weaver.types("First day", from.toString()).types("Last day", from.plusDays(6).toString());
      weaver.presses("Note these days").reads("Noted.").looksAround();
    }
    try (var manager = Journey.staff("planner", "Manager meghalaya")) {
      keepsTheCalendar(manager);
      plans(manager);
      choosesByHand(manager);
      offers(manager);
    }
  }

  private static void keepsTheCalendar(Visitor manager) {
    manager.opens("/people/members").reads("Pauses").looksAround();
    manager.opens("/workshop/").follows("Calendar").reads("Monsoon").reads("Collection points");
    var day = LocalDate.now(ZONE).plusDays(30).toString();
    manager.types("What it is", "Harvest").types("First day", day).types("Last day", day);
    manager.page.getByLabel("Share of the usual hours").last().fill("50");
    manager.presses("Add").reads("The season counts from now on").reads("Harvest").looksAround();
  }

  private static void plans(Visitor manager) {
    manager.opens("/workshop/").follows("Plan").reads("How evenly income is spread");
    manager.presses("Plan again");
    manager.page.waitForCondition(() -> isThere(manager));
    manager.reads("Gini").reads("Mean of the tenth that has least").reads("free ");
    manager.reads("median").reads("Income by tenths").looksAround();
  }

  /** The page looks again by itself while the plan is made. */
  private static boolean isThere(Visitor manager) {
    return manager.page.locator("body").innerText().contains("How evenly income is spread");
  }

  private static void choosesByHand(Visitor manager) {
    manager.page.locator("tr:has-text('" + CUSHION + "') a[href*='choose']").first().click();
    manager.reads(CUSHION).looksAround().presses("Leave out of plans").reads("Noted.");
    manager.presses("Plan again");
    manager.page.waitForCondition(() -> isThere(manager));
    assertFalse(manager.page.locator("table").last().innerText().contains(CUSHION));
    manager.page.locator("a[href*='show=waiting']").first().click();
    manager.reads("left out by you").looksAround();
  }

  private static void offers(Visitor manager) {
    manager.page.locator("nav a[href*='workshop/plan']").first().click();
    manager.page.locator("input[value^='Offer these']").click();
    manager.reads("The offers are made").looksAround();
    assertEquals(0, manager.page.locator("input[value^='Offer these']").count());
  }

  private static Visitor member(String name) {
    var who = RunningHouse.signIn("portal", name);
    var member = new Visitor("pausing", RunningHouse.get().address(Site.PORTAL), false);
    member.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
    member.presses("Come in").reads("My work");
    return member;
  }
}
