package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Route;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/**
 * In a village the signal comes and goes: what is pressed is done once, and nothing typed is lost.
 */
class WithoutSignalIT {
  private static final Pattern WORK = Pattern.compile(".*/workshop/order\\?n=.*");
  private static final Pattern OFFLINE = Pattern.compile("chrome-error:.*");

  private String work;
  private String maker;

  @Test
  void what_is_pressed_without_a_signal_is_done_once_when_it_is_back() throws SQLException {
    try (var manager = Journey.staff("no-signal", "Manager assam")) {
      manager.opens("/workshop/orders?state=IN_MAKING");
      manager.page.locator("main table a[href*='workshop/order?n=']").first().click();
      manager.page.waitForURL(WORK);
      work = manager.page.url().replaceFirst(".*n=", "");
      maker = manager.page.locator("dt:text-is('Maker') + dd").innerText().strip();
      theMakerSaysThatTheyAreFinished();
      manager.page.reload();
      var before = receipts();
      losesNothing(manager);
      assertEquals(before, receipts());
      losesTheAnswer(manager);
      assertEquals(List.of(before.get(0) + 1, before.get(1) + 1), receipts());
      manager.opens("/workshop/order?n=" + work).reads("What came in").looksAround();
    }
  }

  /** Her pages have no script: the browser says that it is offline, and she goes back. */
  private void theMakerSaysThatTheyAreFinished() throws SQLException {
    var who = RunningHouse.signIn("portal", maker);
    try (var weaver = new Visitor("no-signal", RunningHouse.get().address(Site.PORTAL), false)) {
      weaver.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
      weaver.presses("Come in").reads("My work").opens("/work?n=" + work);
      weaver.page.context().setOffline(true);
      weaver.presses("It is finished");
      weaver.page.waitForURL(OFFLINE);
      assertNull(finishedAt());
      weaver.page.context().setOffline(false);
      weaver
          .opens("/work?n=" + work)
          .presses("It is finished")
          .reads("You said that it is finished");
    }
  }

  private static void losesNothing(Visitor manager) {
    manager.types("Pieces that are here", "1").types("Weight in grams", "251");
    manager.page.context().setOffline(true);
    manager.presses("They are here").reads("There is no signal. Nothing was sent").looksAround();
    assertEquals("1", manager.page.getByLabel("Pieces that are here").inputValue());
    assertEquals("251", manager.page.getByLabel("Weight in grams").inputValue());
    manager.page.context().setOffline(false);
    manager.page.waitForCondition(() -> manager.page.locator("#nosignal").isHidden());
  }

  /** It arrives, and the answer does not: sent once more, it is the same receipt. */
  private static void losesTheAnswer(Visitor manager) {
    manager.page.route(WORK, WithoutSignalIT::arrivesWithoutAnswer);
    manager.presses("They are here");
    manager.page.waitForURL(OFFLINE);
    manager.page.unroute(WORK);
    manager.page.reload();
    manager.reads("Sign out");
  }

  private static void arrivesWithoutAnswer(Route route) {
    if (route.request().method().equals("POST")) {
      route.fetch(new Route.FetchOptions().setMaxRedirects(0));
      route.abort("connectionreset");
    } else route.resume();
  }

  private String finishedAt() throws SQLException {
    return Journey.row("SELECT finished_at FROM work_order WHERE number = ?", work).get(0);
  }

  /** How many, and of how many pieces. */
  private List<Integer> receipts() throws SQLException {
    var row =
        Journey.row(
            "SELECT COUNT(*), COALESCE(SUM(r.pieces), 0) FROM work_receipt r"
                + " JOIN work_order w ON w.id = r.work_order_id WHERE w.number = ?",
            work);
    return row.stream().map(Integer::valueOf).toList();
  }
}
