package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What is learnt in the workshops and how pieces are to be made, page by page. */
class LearningIT {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  @Test
  void a_member_gains_a_skill_in_a_session_and_sees_it() {
    try (var manager = OrderBecomesFairWageIT.staff("teacher", "Manager meghalaya")) {
      manager.opens("/people/training").reads("Colours from plants").looksAround();
      manager.types("Name", "Spinning fine yarn").chooses("Opens", "Spinning");
      manager.presses("Add the course").reads("The course is added");
      manager.chooses("Course", "Spinning fine yarn");
      manager.types("Day", LocalDate.now(ZONE).toString()).presses("Plan it");
      manager.reads("The session is planned").chooses("Give a seat to", "Ka Iai");
      manager.presses("Give the seat").reads("She has a seat").looksAround();
      manager.presses("She came").reads("It is written down").reads("Came");
      manager.opens("/people/training").reads("Ka Iai, Spinning");
    }
    var who = RunningHouse.signIn("portal", "Ka Iai");
    try (var weaver = new Visitor("learner", RunningHouse.get().address(Site.PORTAL), false)) {
      weaver.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
      weaver.presses("Come in").opens("/profile").reads("What I can make").reads("Spinning");
      weaver.reads("You have a seat").looksAround();
    }
  }

  @Test
  void a_design_is_written_tried_and_taken_into_use() {
    try (var manager = OrderBecomesFairWageIT.staff("designer", "Manager meghalaya")) {
      manager.opens("/workshop/designs").reads("Eri shawl, plain weave").looksAround();
      manager.follows("A new design").types("Name of the design", "Narrow stole");
      manager.types("What is measured 1", "Length").types("Millimetres 1", "1800");
      manager.types("May differ by 1", "15").looksAround().presses("Write it down");
      manager.reads("The sheet is written down").reads("1,800");
      manager.presses("Take this edition into use").reads("No sample of edition 1");
      manager.chooses("Made by", "Ka Bina").types("Made on", LocalDate.now(ZONE).toString());
      manager.presses("Note this sample").reads("The sample is noted").looksAround();
      manager.presses("Approve").reads("It is written down");
      manager.presses("Take this edition into use").reads("Work is done by this edition");
      assertTrue(manager.page.getByText("Write a new edition").isVisible());
    }
  }

  @Test
  void the_library_shows_how_a_piece_is_to_be_made() {
    try (var manager = OrderBecomesFairWageIT.staff("sheet-reader", "Manager meghalaya")) {
      manager.opens("/workshop/designs").follows("Eri shawl, plain weave");
      manager.reads("Twist the fringe in pairs").reads("2,000").reads("Eri silk shawl");
    }
  }
}
