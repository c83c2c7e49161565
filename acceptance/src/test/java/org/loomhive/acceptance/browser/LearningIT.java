package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What is learnt in the workshops and how pieces are to be made, page by page. */
class LearningIT {
  private static final String MANAGER = "Manager meghalaya";
  private static final String GONE = "Somebody did this before you";

  @Test
  void a_member_gains_a_skill_in_a_session_and_sees_it() {
    try (var manager = Journey.staff("teacher", MANAGER)) {
      manager.opens("/people/members").follows("Training").reads("Colours from plants");
      manager.looksAround();
      manager.types("Name", "Spinning fine yarn").chooses("Craft that it opens", "Spinning");
      manager.presses("Add the course").reads("The course is added");
      manager.types("Name", "Spinning fine yarn").chooses("Craft that it opens", "Spinning");
      manager.presses("Add the course");
      assertEquals(
          "There is a course named Spinning fine yarn already", start(manager, "course:name"));
      manager.opens("/people/training").chooses("Course", "Spinning fine yarn");
      manager.types("Day", today().minusDays(1).toString()).presses("Plan it");
      assertEquals("Choose a day that is not in the past", start(manager, "session:day"));
      manager.looksAround().types("Day", today().toString());
      manager.page.evaluate("document.getElementById('session:start').type = 'text'");
      manager.types("Begins at", "early").presses("Plan it");
      assertEquals("Please give a time, for example 10:30", start(manager, "session:start"));
      manager.types("Begins at", "10:30").presses("Plan it");
      manager.reads("The session is planned").looksAround();
      seats(manager);
      manager.presses("Was there").reads("It is written down").looksAround();
      manager.opens("/people/training").reads("Ka Iai, Spinning").looksAround();
    }
    var who = RunningHouse.signIn("portal", "Ka Iai");
    try (var weaver = new Visitor("learner", RunningHouse.get().address(Site.PORTAL), false)) {
      weaver.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
      weaver.presses("Come in").opens("/profile").reads("What I can make").reads("Spinning");
      weaver.reads("You have a seat").looksAround();
    }
  }

  /** Two managers look at one session; what the second does too late is said, not done twice. */
  private static void seats(Visitor manager) {
    var other = twin(manager);
    manager.chooses("Give a seat to", "Ka Iai").presses("Give the seat").reads("She has a seat");
    other.getByLabel("Give a seat to").selectOption("Ka Iai");
    press(other, "Give the seat");
    assertEquals("She has a seat in this session already", start(other, "give:chosen"));
    other.navigate(other.url());
    manager.presses("Could not come").reads("It is written down");
    press(other, "Was there");
    reads(other, GONE);
    reads(other, "Could not come");
    other.close();
    manager.chooses("Give a seat to", "Ka Banri").presses("Give the seat").reads("Ka Banri");
    manager.presses("Free this seat").reads("The seat is free again");
    manager.opens("/people/training").chooses("Course", "Spinning fine yarn");
    manager.types("Day", today().toString()).presses("Plan it");
    manager.chooses("Give a seat to", "Ka Iai").presses("Give the seat").reads("She has a seat");
  }

  @Test
  void a_design_is_written_tried_and_taken_into_use() throws IOException {
    try (var manager = Journey.staff("designer", MANAGER)) {
      manager.opens("/workshop/").follows("Designs").reads("Eri shawl, plain weave").looksAround();
      manager.follows("A new design").types("Name of the design", "Narrow stole");
      manager.types("What is measured 1", "Length").types("Millimetres 1", "1800");
      manager.types("What is measured 2", "Width").types("Millimetres 2", "300");
      manager.types("May differ by 2", "301").types("Colours", "Madder red");
      manager.presses("Write it down");
      assertTrue(error(manager, "sheet:rows:1:what").contains("Look at the line: Width"));
      assertEquals("Width", manager.page.getByLabel("What is measured 2").inputValue());
      manager.looksAround().types("May differ by 2", "5").types("May differ by 1", "15");
      pictures(manager);
      manager.reads("The sheet is written down").reads("1,800").reads("Madder red").looksAround();
      manager.presses("Take this edition into use");
      assertTrue(error(manager, "use:seen").contains("No sample of edition 1"));
      samples(manager);
      manager.follows("Write a new edition").looksAround();
      writes(manager);
    }
  }

  /** A text is refused beside the file, and what was typed is still there. */
  private static void pictures(Visitor manager) throws IOException {
    manager.types("What the picture shows", "A narrow stole");
    var file = manager.page.locator("input[type=file]");
    file.setInputFiles(
        new FilePayload("a.png", "image/png", "none".getBytes(StandardCharsets.UTF_8)));
    manager.presses("Write it down");
    assertTrue(!error(manager, "sheet:picture").isBlank());
    assertEquals("Madder red", manager.page.getByLabel("Colours").inputValue());
    manager.looksAround();
    file.setInputFiles(new FilePayload("a.png", "image/png", png()));
    manager.presses("Write it down");
  }

  private static void samples(Visitor manager) {
    manager.chooses("Made by", "Ka Bina").types("Made on", today().plusDays(1).toString());
    manager.presses("Note this sample");
    assertEquals("A sample was made today or before", start(manager, "made:day"));
    manager.types("Made on", today().toString());
    manager.presses("Note this sample").reads("The sample is noted").looksAround();
    var other = twin(manager);
    manager
        .types("What was seen", "Even and straight")
        .presses("Approve")
        .reads("It is written down");
    manager.reads("Even and straight");
    other.getByLabel("What was seen").fill("Too narrow");
    press(other, "Not approved");
    assertEquals("Sample 1 was judged already, and it stays so", start(other, "judge:sample"));
    assertEquals("Too narrow", other.getByLabel("What was seen").inputValue());
    other.navigate(other.url());
    manager.presses("Take this edition into use").reads("Work is done by this edition");
    press(other, "Take this edition into use");
    reads(other, GONE);
    other.close();
    manager.chooses("A product that is made by it", "Eri silk stole, lac red");
    manager.presses("Link it").reads("The product is linked").looksAround();
  }

  /** Two people write on one sheet: the second is told, and what she typed is still there. */
  private static void writes(Visitor manager) {
    var other = twin(manager);
    manager.types("Colours", "Madder red, twice dyed").presses("Write it down");
    manager.reads("The sheet is written down");
    other.getByLabel("Colours").fill("Indigo");
    press(other, "Write it down");
    reads(other, "Somebody else wrote on this sheet");
    assertEquals("Indigo", other.getByLabel("Colours").inputValue());
    manager.page.reload();
    manager.reads("Madder red, twice dyed");
    press(other, "Write it down");
    reads(other, "The sheet is written down");
    reads(other, "Indigo");
    other.close();
  }

  @Test
  void the_manager_sees_by_which_sheet_work_is_made() throws SQLException {
    try (var manager = Journey.staff("sheet-reader", MANAGER)) {
      manager.opens("/workshop/designs").follows("Eri shawl, plain weave");
      manager.reads("Twist the fringe in pairs").reads("2,000").reads("Eri silk shawl");
      var made = "SELECT number FROM work_order WHERE product_name = ? AND design_edition = 1";
      manager.looksAround().opens("/workshop/order?n=" + Journey.row(made, Journey.SHAWL).get(0));
      manager.page.getByText("Specification sheet: Eri shawl, plain weave, edition 1").click();
      manager.reads("Twist the fringe in pairs").looksAround();
    }
  }

  /** Three losses in three months: a talk, with a course to offer, and nothing else. */
  @Test
  void a_talk_about_repeated_losses_has_a_course_to_offer() {
    try (var manager = Journey.staff("talker", "Manager nagaland")) {
      manager.opens("/workshop/holdings").reads("material was lost several times");
      manager.reads("Offer her, if she likes:").looksAround().follows("Stripes and even edges");
      manager.chooses("Give a seat to", "Vezo").presses("Give the seat").reads("She has a seat");
      manager.opens("/workshop/holdings").reads("She has a seat.");
    }
  }

  private static LocalDate today() {
    return LocalDate.now(Journey.ZONE);
  }

  /** A second page of the same person, on the same address. */
  private static Page twin(Visitor visitor) {
    var other = visitor.page.context().newPage();
    other.navigate(visitor.page.url());
    return other;
  }

  private static void reads(Page page, String text) {
    PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
  }

  private static void press(Page page, String button) {
    page.locator("input[type=submit][value='" + button + "']").first().click();
  }

  private static String start(Visitor visitor, String field) {
    return start(visitor.page, field);
  }

  /** The first sentence or half of what is said beside a field. */
  private static String start(Page page, String field) {
    return beside(page, field).innerText().split("[.]")[0];
  }

  private static String error(Visitor visitor, String field) {
    return beside(visitor.page, field).innerText();
  }

  private static Locator beside(Page page, String field) {
    return page.locator("[id='" + field + "Error']");
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
