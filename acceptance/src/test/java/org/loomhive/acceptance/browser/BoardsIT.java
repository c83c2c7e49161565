package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** The boards that look back: old material, kept promises, waste; and every board as a file. */
class BoardsIT {
  private static final List<String> LISTS =
      List.of(
          "suppliers",
          "recipes",
          "today",
          "holdings",
          "orders",
          "inspections",
          "ageing",
          "jobwork",
          "promises",
          "waste");

  @Test
  void a_manager_sees_what_is_old_and_the_network_what_was_lost_more_than_expected() {
    try (var manager = Journey.staff("boards", "Manager meghalaya")) {
      looksAtToday(manager);
      looksAtAges(manager);
      looksAtPromises(manager);
      takesListsAway(manager);
      takesOneLotAway(manager);
      readsWhatListsSay(manager);
    }
    try (var manager = Journey.staff("boards-assam", "Manager assam")) {
      takesOver(manager);
    }
    try (var manager = Journey.staff("boards-nagaland", "Manager nagaland")) {
      readsWhatHerListsSay(manager);
      registers(manager);
    }
  }

  private static void looksAtToday(Visitor manager) {
    manager.opens("/workshop/").reads("To offer").reads("To inspect").reads("Late");
    manager.reads("Slips to confirm").reads("Orders to ship").reads("Material soon a year out");
    manager.looksAround().opens("/workshop/orders?state=LATE").reads("Ka Iai").looksAround();
    assertEquals(
        "LATE", manager.page.locator("select#state").evaluate("s => s.value"), "what is shown");
  }

  private static void looksAtAges(Visitor manager) {
    manager.opens("/workshop/").follows("Material soon a year out").looksAround();
    for (String age : List.of("12 months out", "11 months out", "9 months out")) manager.reads(age);
    manager.reads("over 12 months").reads("Form ITC-04").reads("17AAAAU1234A1Z5").reads("UMS/");
    manager.presses("Seen").reads("It is marked as seen").doesNotRead("12 months out:");
    manager.page.locator("td a[href*='from=9']").first().click();
    assertEquals(1, manager.page.locator("td a[href*='workshop/slip']").count());
    manager.page.locator("td a[href*='workshop/slip']").first().click();
    manager.reads("UMS/").reads("Challan").looksAround();
  }

  private static void looksAtPromises(Visitor manager) {
    manager.opens("/workshop/promises").reads("Work finished by its day");
    manager.reads("Orders that left by the day told to the buyer").reads(" %").looksAround();
    assertTrue(manager.page.locator(".bars svg").count() > 2);
  }

  private static void takesListsAway(Visitor manager) {
    for (String list : LISTS) {
      var csv = file(manager, list + ".csv");
      assertTrue(csv.lines().count() > 1, list + ": " + csv);
      assertEquals("PK", file(manager, list + ".xlsx").substring(0, 2), list);
    }
    var form = file(manager, "jobwork.csv");
    assertTrue(form.lines().skip(1).allMatch(line -> line.matches(".*,(KGS|PCS),[1-4],.*")), form);
    assertTrue(form.contains("UMS/"), form);
    assertFalse(form.contains("Ka Bina"), "the authority is told no name");
  }

  private static String file(Visitor manager, String name) {
    return taken(manager, "/workshop/lists/" + name);
  }

  private static String taken(Visitor manager, String list) {
    var office = RunningHouse.get().address(Site.ADMIN).replaceFirst("/$", "");
    var answer = manager.page.request().get(office + list);
    assertEquals(200, answer.status(), list);
    return answer.text();
  }

  private static void takesOneLotAway(Visitor manager) {
    manager.opens("/workshop/ageing").page.locator("a[href*='workshop/lot?']").first().click();
    var csv =
        (String) manager.page.locator("a[href*='lists/lot.csv']").first().evaluate("a => a.href");
    assertTrue(manager.page.request().get(csv).text().contains("Ka Bina"));
    manager.page.locator("a[href*='workshop/store-lot']").first().click();
    var lot = manager.page.url().replaceFirst(".*n=", "");
    assertTrue(file(manager, "movements.csv?n=" + lot).contains(",Received,"), lot);
    manager.opens("/workshop/store-lot?n=" + lot);
    var form = manager.page.locator("form#count");
    form.getByLabel("Found").fill("0.125");
    form.getByLabel("Why it differs").fill("=Mice, and more");
    manager.presses("Write the count down").reads("The count is written down");
    var counts = file(manager, "counts.csv");
    assertTrue(counts.lines().skip(1).findFirst().orElse("").startsWith(lot + ","), counts);
    assertTrue(counts.contains(",0.125,") && counts.contains("\"'=Mice, and more\""), counts);
  }

  /** What each of the other lists says, in a line that the demo has. */
  private static void readsWhatListsSay(Visitor manager) {
    says(manager, "/workshop/lists/slips.csv", "CH-[0-9A-Z]+,.*,Ka \\w+.*,W-.*,LOT-.*,kg,");
    says(manager, "/workshop/lists/custody.csv", "Frame loom, 120 cm.*,Ka \\w+,20\\d\\d-");
    says(manager, "/people/lists/training.csv", ".*,(Was there|Good work|Could not come),20.*");
    says(manager, "/trade/lists/pick.csv", "\\d+,.*,LH-[0-9A-Z]+,\\d{4}-\\d\\d-\\d\\d");
    says(manager, "/trade/lists/parcels.csv", "LH-[0-9A-Z]+,1,\\d+,.*");
    says(manager, "/workshop/lists/seasons.csv", ".+,20\\d\\d-\\d\\d-\\d\\d,20.*,\\d+\\s");
    says(manager, "/workshop/lists/capacity.csv", "20\\d\\d-.*,Weaving,\\d+,\\d+,-?\\d+\\s");
    says(
        manager,
        "/workshop/lists/prices.csv",
        "Eri silk.*,\\d+\\.\\d\\d,\\d+\\.\\d\\d,\\d+\\.\\d\\d,INR");
    says(manager, "/workshop/lists/spread.csv", "1,\\d+\\.\\d\\d,\\d+\\.\\d\\d,INR");
    says(manager, "/workshop/lists/hours.csv", "Maker,.*,Minutes that she said");
  }

  private static void readsWhatHerListsSay(Visitor manager) {
    says(manager, "/workshop/lists/runs.csv", "PR-.*,\"Cushion cover.*,W-.*,6,Vezo,");
    says(manager, "/workshop/lists/targets.csv", "Cushion cover.*\",.*,26,\\d+");
    says(manager, "/workshop/lists/seconds.csv", "RC-.*,Vezo,1,980.00,INR,.*");
    says(manager, "/workshop/lists/talks.csv", "Vezo,.*,material was lost several times,");
    manager.opens("/workshop/holdings").page.locator("a[href*='account?n=']").first().click();
    var work = manager.page.url().replaceFirst(".*n=", "");
    manager.reads("Account of the material");
    says(manager, "/workshop/lists/account.csv?n=" + work, work + ",.*,(kg|pieces),");
  }

  private static void says(Visitor manager, String list, String line) {
    var text = taken(manager, list);
    assertTrue(Pattern.compile(line).matcher(text).find(), list + " says: " + text);
  }

  private static void takesOver(Visitor manager) {
    manager.opens("/workshop/waste").reads("expect 8 % instead of 4 %").looksAround();
    manager.presses("Take it over").reads("The next edition of the recipe expects");
    manager.reads("Edition 2").looksAround();
    manager.opens("/workshop/waste").doesNotRead("instead of 4 %");
  }

  private static void registers(Visitor manager) {
    manager.opens("/workshop/ageing").looksAround().doesNotRead("Form ITC-04");
    manager.page.locator("summary").last().click();
    manager.types("Tax number (GSTIN)", "13AAAAT1234A1ZF").types("Letters of its challans", "tlc");
    manager.presses("Mark as registered").reads("is not a tax number");
    manager.opens("/workshop/ageing").page.locator("summary").last().click();
    manager.types("Tax number (GSTIN)", "13AAAAT1234A1ZE").types("Letters of its challans", "tlc");
    manager.presses("Mark as registered").reads("is marked as a registered principal");
    manager.reads("Form ITC-04").reads("TLC").looksAround();
  }
}
