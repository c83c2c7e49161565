package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** A day in the store: order, receive, count, send, lend, write a recipe, take the lists away. */
class StoreIT {
  private static final String BUSIEST =
      """
      SELECT l.number, COUNT(DISTINCT w.number), MIN(w.order_number), COUNT(s.id)
      FROM material_lot l JOIN cooperative c ON c.ref = l.cooperative_ref
        JOIN material_movement m ON m.lot_id = l.id AND m.kind = 'USED'
        JOIN work_order w ON w.number = m.work_order
        LEFT JOIN customer_order o ON o.number = w.order_number
        LEFT JOIN order_shipment s ON s.order_id = o.id
      WHERE c.name = ?
      GROUP BY l.number ORDER BY COUNT(s.id) DESC, COUNT(DISTINCT w.number) DESC LIMIT 1
      """;

  private String traced;

  @Test
  void a_manager_keeps_her_store_and_strangers_see_nothing_of_it() throws SQLException {
    try (var manager = Journey.staff("store", "Manager meghalaya")) {
      takesListsAway(manager);
      followsALotBothWays(manager);
      namesAMaterial(manager);
      ordersAndReceives(manager);
      countsAndKeeps(manager);
      weighsAndCounts(manager);
      looksInMaking(manager);
      receivesABale(manager);
      lends(manager);
      writesARecipe(manager);
      timesAPiece(manager);
    }
    try (var stranger = new Visitor("stranger", RunningHouse.get().address(Site.ADMIN), true)) {
      stranger.opens("/workshop/lists/lots.csv").doesNotRead("Eri silk");
      stranger.opens("/workshop/lists/trace.csv?n=" + traced).doesNotRead(traced);
    }
  }

  private void followsALotBothWays(Visitor manager) throws SQLException {
    var lot = Journey.row(BUSIEST, Journey.COOPERATIVE);
    traced = lot.get(0);
    manager.opens("/workshop/lot?n=" + traced).reads("Came from").reads("Went into");
    manager.looksAround();
    var into = manager.page.locator("#wentinto tbody tr");
    assertEquals(Math.min(25, Integer.parseInt(lot.get(1))), into.count());
    assertEquals(1, manager.page.locator("#camefrom tbody tr").count());
    var address = manager.page.url().replaceFirst("/lot\\?", "/lists/trace.csv?");
    var list = manager.page.request().get(address).text();
    assertTrue(list.contains(lot.get(2)), list);
    manager.page.locator("#wentinto a[href*='trade/order?']").first().click();
    manager.reads("LH-");
  }

  private static void namesAMaterial(Visitor manager) {
    manager.opens("/workshop/materials").follows("Kinds of material");
    manager.reads("The whole network shares this list").looksAround();
    manager.types("Name", "Hemp yarn").types("Code", "hemp yarn");
    manager.chooses("Counted in", "HANK").presses("Add the material");
    manager.reads("The material is there").reads("HEMP_YARN");
    manager.opens("/workshop/purchase-new").reads("Hemp yarn (hanks)");
  }

  private static void ordersAndReceives(Visitor manager) {
    manager.opens("/workshop/purchases").reads("Nongpoh cocoon growers").looksAround();
    manager.follows("Order from a supplier").looksAround();
    manager.types("Expected on", "2099-01-31");
    var line = manager.page.locator("fieldset").first();
    line.getByLabel("Material").selectOption("ERI_YARN");
    line.getByLabel("How much").fill("100");
    line.locator("select").nth(1).selectOption("HANK");
    line.getByLabel("Price of one unit").fill("350");
    manager.presses("Place the order").reads("The order is placed");
    manager.types("Good", "120").types("One such unit is", "0.085");
    manager.presses("Take it into the store").reads("120 ").reads("still to come of this order");
    manager.types("Good", "60").types("One such unit is", "0.085");
    manager.presses("Take it into the store").reads("The delivery is written down");
    manager.reads("40 hanks").looksAround();
    manager.page.locator("a[href*='workshop/lot?']").first().click();
    manager.reads("5.1 kg").reads("₹21,000.00");
  }

  private static void countsAndKeeps(Visitor manager) {
    manager.opens("/workshop/materials").looksAround();
    manager.page.locator("a[href*='workshop/lot?']").first().click();
    manager.looksAround().follows("Count, send, units, certificates and photos").looksAround();
    count(manager, "0", "");
    manager.reads("Say why");
    manager.types("Or a sample weighs", "45").types("And bone dry", "41.4");
    manager.presses("Note the moisture").reads("Last measured: 8.7 %");
    state(manager, "HANK", "0.085");
    manager.reads("hanks: 0.085 kg each");
    manager.page.locator("input[type=file]").setInputFiles(photo());
    manager.types("What it shows", "The label of the bale");
    manager.presses("Keep the photo").reads("The photo is kept with the lot");
    manager.sees(manager.page.locator("figure img").first());
    manager.types("What it says", "Silk Mark").types("Number", "SM-7");
    manager.presses("Keep the certificate").reads("Silk Mark SM-7");
  }

  private static void weighsAndCounts(Visitor manager) {
    manager.opens("/workshop/material-new");
    manager.page.locator("form#fibre select").first().selectOption("NETTLE_YARN");
    manager.page.locator("form#fibre select").last().selectOption("RAMIE");
    manager.presses("State the fibre").reads("The fibre is stated").reads("ramie, 8.5 %");
    manager.page.locator("form#tally select").selectOption("COTTON_YARN");
    manager.presses("Count its pieces too").reads("weighed and counted").looksAround();
    manager.opens("/workshop/tally").reads("Pieces to count").looksAround();
    manager.types("Pieces", "12").presses("Count").reads("The pieces are counted");
    var list = manager.page.url().replaceFirst("/workshop/.*", "/workshop/lists/tally.csv");
    assertTrue(manager.page.request().get(list).text().lines().count() > 1);
  }

  private static void looksInMaking(Visitor manager) {
    manager.opens("/workshop/orders?state=IN_MAKING");
    manager.page.locator("a[href*='workshop/order?']").first().click();
    manager.reads("Looked at in making");
    var form = manager.page.locator("form#making");
    form.locator("select").last().selectOption("false");
    manager.presses("Write the look down").reads("Say what is to be done better");
    manager.types("What you saw", "The edge draws in");
    form.locator("input[type=file]").setInputFiles(photo());
    manager.presses("Write the look down").reads("The look is written down");
    manager.reads("The edge draws in").sees(manager.page.locator("img[src*='photos/W-']").first());
    manager.looksAround();
  }

  static FilePayload photo() {
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return new FilePayload("label.png", "image/png", file.toByteArray());
  }

  private static void count(Visitor manager, String found, String why) {
    var form = manager.page.locator("form#count");
    form.getByLabel("Found").fill(found);
    form.getByLabel("Why it differs").fill(why);
    manager.presses("Write the count down");
  }

  private static void state(Visitor manager, String unit, String each) {
    var form = manager.page.locator("form#units");
    form.locator("select").first().selectOption(unit);
    form.getByLabel("One is, in").fill(each);
    manager.presses("State it");
  }

  private static void receivesABale(Visitor manager) {
    manager.opens("/workshop/transfers").looksAround();
    manager.page.locator("a[href*='workshop/transfer?']").first().click();
    manager.looksAround();
    manager.page.locator("form#arrive").getByLabel("How much").fill("0.5");
    manager.presses("Take it into the store").reads("It is in the store");
    manager.page.locator("form#miss").getByLabel("How much").fill("100000");
    manager.page.locator("form#miss").getByLabel("Why").fill("A sack was torn");
    manager.presses("Write down what is missing").reads("are still on the way");
    assertEquals(0, manager.page.locator("form#back").count());
  }

  private static void lends(Visitor manager) {
    manager.opens("/workshop/tools").reads("Late").reads("By law back by").looksAround();
    manager.follows("Warping mill").looksAround();
    findsWhomToLendTo(manager);
    manager.types("Due back", "2099-05-01").presses("Lend it to her").reads("with her now");
    manager.page.getByLabel("Condition").selectOption("WORN");
    manager.presses("Take it back").reads("It is back in the store").looksAround();
    manager.opens("/workshop/reorder").chooses("Material", "COTTON_YARN");
    manager.types("At least", "90000").types("Usual order", "10");
    manager.presses("Set the point").reads("Below").looksAround();
    manager.opens("/workshop/suppliers").looksAround();
    manager.opens("/workshop/owned").looksAround();
  }

  /** In a store with many members only those are there whose name holds what was typed. */
  private static void findsWhomToLendTo(Visitor manager) {
    var tool = manager.page.url();
    var choice = manager.page.locator("form#lend select option");
    assertTrue(choice.count() > 1);
    manager.page.navigate(tool + "&who=BINA");
    assertEquals(List.of("Ka Bina"), choice.allInnerTexts());
    manager.page.navigate(tool);
  }

  private static void writesARecipe(Visitor manager) {
    manager.opens("/workshop/recipes").looksAround().follows("Eri silk shawl in natural white");
    manager.reads("Time study").looksAround();
    var another = manager.page.context().newPage();
    another.navigate(manager.page.url());
    manager.page.getByLabel("Step 1").selectOption("WARPING");
    manager.page.locator("fieldset").last().getByLabel("Minutes").first().fill("400");
    manager.presses("Put it in force").reads("The steps take 400 minutes together");
    manager.page.getByLabel("Step 2").selectOption("WEAVING");
    manager.page.locator("fieldset").last().getByLabel("Minutes").nth(1).fill("2000");
    manager.presses("Put it in force").reads("The new edition is in force");
    manager.reads("Edition 2").reads("Warping 400 min");
    another.locator("form#recipe input[type=submit]").last().click();
    assertThat(another.locator("body")).containsText("Somebody put edition 2 of this recipe");
    another.close();
  }

  /** One maker says too little; of two the middle time counts, from the day of the agreement. */
  private static void timesAPiece(Visitor manager) {
    manager.opens("/workshop/recipes").follows("Eri silk and wool scarf");
    manager.follows("Time study").looksAround();
    times(manager, 0, 1, "400");
    times(manager, 1, 1, "410");
    times(manager, 2, 1, "430");
    manager.types("Agreed with", "The weavers, at their meeting").presses("Keep the study");
    manager.reads("at least 3 pieces made by at least 2 people");
    times(manager, 2, 2, "430");
    manager.presses("Keep the study").reads("The study is kept: 472 minutes for a piece");
    manager.follows("Time study").reads("The weavers, at their meeting").reads("472 minutes");
    manager.looksAround();
  }

  private static void times(Visitor manager, int row, int maker, String minutes) {
    var piece = manager.page.locator("form#study fieldset").nth(row);
    piece.locator("select").selectOption(new SelectOption().setIndex(maker));
    piece.getByLabel("Minutes").fill(minutes);
  }

  private static void takesListsAway(Visitor manager) {
    for (String list : new String[] {"lots", "purchases", "reorder", "transfers", "tools"}) {
      manager.opens("/workshop/materials");
      var base = manager.page.url().replaceFirst("/workshop/.*", "/workshop/lists/" + list);
      var csv = manager.page.request().get(base + ".csv");
      assertEquals(200, csv.status(), list);
      assertTrue(csv.text().lines().count() > 1, list + ": " + csv.text());
      assertEquals("PK", manager.page.request().get(base + ".xlsx").text().substring(0, 2));
      assertEquals(404, manager.page.request().get(base + "-no.csv").status());
    }
  }
}
