package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** The makers, the crafts, and the page for those who worry about somebody. */
class StoriesIT {
  private final Wire reader = new Wire(RunningHouse.get().address(Site.SHOP));

  @Test
  void every_cooperative_and_every_craft_has_its_story() {
    var stories = reader.get("/stories").body();
    var ways = Pattern.compile("href=\"(/(?:craft|cooperative)\\?[^\"]*)\"").matcher(stories);
    int found = 0;
    while (ways.find()) {
      assertEquals(200, reader.get(ways.group(1)).statusCode(), ways.group(1));
      found++;
    }
    assertTrue(found >= 6, found + " stories");
    var honey = reader.get("/craft?k=HONEY").body();
    assertTrue(honey.contains("cooperative?c="), honey);
    assertEquals(404, reader.get("/craft?k=NONE").statusCode());
  }

  @Test
  void helplines_can_be_dialled_and_name_their_source_and_year() {
    var page = reader.get("/worried").body();
    for (String number : List.of("112", "181", "1098", "08000121700", "18883737888"))
      assertTrue(page.contains("href=\"tel:" + number + "\""), number);
    assertTrue(page.contains("Unseen UK, modernslaveryhelpline.org, 2025"), page);
  }

  @Test
  void who_worries_leaves_no_trace_here() throws IOException {
    var page = reader.get("/worried");
    assertTrue(Wire.cookies(page).isEmpty(), page.headers().toString());
    assertEquals("no-store", Wire.header(page, "Cache-Control"));
    assertEquals("no-referrer", Wire.header(page, "Referrer-Policy"));
    try (var log = Files.lines(RunningHouse.get().config().home().serverLog())) {
      assertFalse(log.anyMatch(line -> line.contains("worried")));
    }
  }

  @Test
  void the_button_leads_away_without_script_and_every_page_leads_here() {
    var page = reader.get("/worried").body();
    var leave = Wire.found(page, "<a id=\"leave\"([^>]*)>");
    assertTrue(leave.contains("https://www.wikipedia.org/") && leave.contains("noreferrer"), leave);
    assertTrue(reader.get("/").body().contains("href=\"/worried\""));
  }

  @Test
  void the_stories_fit_on_any_screen() {
    try (var visitor = new Visitor("stories", RunningHouse.get().address(Site.SHOP), false)) {
      visitor.opens("/stories").looksAround();
      visitor.opens("/craft?k=WEAVING").looksAround();
      visitor.opens("/worried").looksAround();
    }
  }
}
