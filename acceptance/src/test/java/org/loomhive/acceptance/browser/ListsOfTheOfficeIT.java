package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** The long lists of the office: sorted, searched and leafed through where the rows are. */
class ListsOfTheOfficeIT {
  private static final String CELLS = ".ui-datatable-data > tr > td:nth-child(%d)";
  private static final String AT_REST = "PrimeFaces.ajax.Queue.isEmpty()";
  private static final String FORGET =
      "document.getElementsByName('jakarta.faces.ViewState').forEach(s => s.value = '12:34')";

  private final List<String> forbidden = new ArrayList<>();
  private Visitor staff;

  @AfterEach
  void leaves() {
    staff.close();
    assertEquals(List.of(), forbidden, "scripts that the browser was told not to run");
  }

  @Test
  void members_are_sorted_without_a_mouse_and_found_by_name() {
    comesIn("lists-members", "Manager meghalaya");
    staff.opens("/people/members").looksAround();
    sorts("Called", "descending");
    assertSorted(cells(1), Comparator.<String>naturalOrder().reversed());
    sorts("Group", "ascending");
    assertSorted(cells(2), Comparator.naturalOrder());
    searches("ka BIN");
    assertEquals(List.of("Ka Bina"), cells(1));
    searches("' or 1=1 --");
    staff.reads("Nothing fits").looksAround();
    searches("");
    assertTrue(cells(1).size() > 5);
  }

  @Test
  void on_a_phone_a_list_is_sorted_and_searched_as_well() {
    comesIn("lists-phone", "Manager meghalaya");
    staff.page.setViewportSize(390, 844);
    staff.opens("/people/members");
    var order = staff.page.locator("select.ui-reflow-dropdown");
    answered(() -> order.selectOption("Called Descending"));
    var first = staff.page.locator(CELLS.formatted(1)).first();
    assertThat(first).containsText("Called");
    var top = first.innerText();
    answered(() -> order.selectOption("Called Ascending"));
    assertNotEquals(top, staff.page.locator(CELLS.formatted(1)).first().innerText());
    searches("hillside");
    assertTrue(cells(2).stream().allMatch(cell -> cell.contains("Hillside Group")));
  }

  @Test
  void work_material_and_orders_are_sorted_and_found() {
    comesIn("lists-work", "Manager meghalaya");
    staff.opens("/workshop/orders?state=PASSED").looksAround();
    sorts("Pieces", "descending");
    assertSorted(cells(2), Comparator.comparing((String cell) -> Integer.valueOf(cell)).reversed());
    searches("ka bina");
    assertFalse(cells(4).isEmpty());
    assertTrue(cells(4).stream().allMatch("Ka Bina"::equals), cells(4).toString());
    assertTrue(cells(5).stream().allMatch("Accepted"::equals), "the address still says which");
    staff.opens("/workshop/materials").looksAround();
    sorts("Lot", "ascending");
    assertSorted(links(), Comparator.naturalOrder());
    findsByLink();
    staff.opens("/trade/orders?pile=ALL").looksAround();
    sorts("To", "ascending");
    assertSorted(cells(3), Comparator.comparing(cell -> cell.split(",")[0]));
    findsByLink();
  }

  /** Nobody types a card in the office: the order is paid where its letter leads. */
  @Test
  void an_order_is_written_down_at_a_fair_and_its_buyer_pays_it_by_her_letter()
      throws SQLException {
    comesIn("lists-enter", "Network admin");
    staff.opens("/trade/enter").reads("Waiting for payment").reads("At a fair").looksAround();
    var email = "fair-" + System.nanoTime() + "@example.org";
    isWrittenDown(email);
    var order = staff.finds("The order (LH-[0-9A-Z]+) is written down");
    staff.reads(order).looksAround();
    assertEquals(404, Staff.wire("Network admin").get("/trade/order?n=" + order).statusCode());
    try (var buyer = new Visitor("lists-letter", RunningHouse.get().address(Site.SHOP), true)) {
      buyer.opens(letter(email)).reads(order).reads("The pieces are kept for you").looksAround();
      buyer.doesNotRead("minutes").presses("Pay now").presses("Pay").reads("Thank you");
    }
    staff.opens("/trade/enter").doesNotRead(order);
    staff.opens("/trade/order?n=" + order).reads("Written down by").reads("At a fair");
    staff.looksAround().opens("/trade/orders?pile=ALL");
    searches(order);
    staff.reads("Written down");
  }

  /** Typed wrongly first, and for a country to which no honey goes. */
  private void isWrittenDown(String email) throws SQLException {
    var cloths = sku("p.slug = 'cotton-kitchen-cloths'");
    staff.types("What she wants", cloths + " two").types("Her e-mail", email);
    staff.types("Name of the receiver", "Mona Berg").types("Street and number", "Allee 5");
    staff.types("Postal code", "20457").types("Town", "Hamburg").chooses("Country", "Germany");
    staff.presses("See what it costs").reads("Write an article and a number of pieces");
    staff.types("What she wants", cloths + " 2\n" + sku("p.kind = 'HONEY'") + " 1");
    staff.presses("See what it costs").reads("lets honey in only from listed");
    assertEquals(0, staff.page.locator("[id='entering:place']").count());
    staff.types("What she wants", cloths + " 2").presses("See what it costs");
    staff.reads("To pay now").looksAround().presses("Write it down and send the letter");
  }

  private static String sku(String of) throws SQLException {
    var query = "SELECT v.sku FROM variant v JOIN product p ON p.id = v.product_id WHERE ";
    return Journey.row(query + of + " ORDER BY p.id, v.position LIMIT 1").get(0);
  }

  /** The path in her letter, once the office has written it. */
  private static String letter(String email) {
    var written =
        "SELECT COALESCE(MAX(arguments), '') FROM kept_message"
            + " WHERE message_key = 'order.entered' AND recipient = ?";
    var found =
        Patience.until(
            Duration.ofSeconds(30),
            () -> Journey.row(written, email).get(0),
            one -> !one.isEmpty());
    return found.replaceFirst("^\\[\"[^\"]*\",\"https?://[^/]*([^\"]*)\".*$", "$1");
  }

  @Test
  void the_journal_is_leafed_through_and_its_address_may_begin_later() {
    comesIn("lists-books", "Finance preparer");
    staff.opens("/books/journal").looksAround();
    var newest = keys();
    answered(() -> staff.button("Next Page").click());
    var next = keys();
    assertEquals(25, next.size());
    assertTrue(next.stream().noneMatch(newest::contains));
    staff.opens("/books/journal?page=2");
    assertEquals(next, keys());
    searches(newest.get(0));
    assertTrue(keys().contains(newest.get(0)));
    assertTrue(keys().stream().allMatch(key -> key.contains(newest.get(0))), keys().toString());
    searches("");
    sorts("Day", "ascending");
    assertNotEquals(newest, keys());
  }

  @Test
  void a_list_that_waited_too_long_comes_anew_and_who_is_signed_out_is_asked_who_she_is() {
    comesIn("lists-expired", "Finance preparer");
    staff.opens("/books/journal?page=2");
    var second = keys();
    staff.page.evaluate(FORGET);
    staff.page.waitForNavigation(() -> staff.button("Next Page").click());
    assertEquals(second, keys());
    assertTrue(staff.page.url().endsWith("/books/journal?page=2"), staff.page.url());
    staff.page.context().clearCookies();
    staff.page.waitForNavigation(() -> staff.button("Next Page").click());
    staff.reads("Password");
    assertTrue(staff.page.url().contains("then="), staff.page.url());
  }

  private void comesIn(String name, String who) {
    staff = Journey.staff(name, who);
    staff.page.onConsoleMessage(
        said -> {
          if (said.text().contains("Content Security Policy")) forbidden.add(said.text());
        });
  }

  /** Whatever stands in the link of the first row is found again. */
  private void findsByLink() {
    var number = staff.page.locator(CELLS.formatted(1) + " a").first().getAttribute("href");
    searches(number.replaceFirst(".*=", ""));
    assertEquals(1, cells(1).size(), number);
  }

  private void sorts(String heading, String way) {
    var named = new Locator.FilterOptions().setHasText(heading);
    var column = staff.page.getByRole(AriaRole.COLUMNHEADER).filter(named).first();
    for (int i = 0; i < 2 && !way.equals(column.getAttribute("aria-sort")); i++) {
      column.focus();
      answered(() -> staff.page.keyboard().press("Enter"));
    }
    assertThat(column).hasAttribute("aria-sort", way);
  }

  private void searches(String words) {
    answered(() -> staff.types("Search this list", words));
  }

  /** What a table does goes to the server and comes back as a part of the page. */
  private void answered(Runnable deed) {
    staff.page.waitForResponse(one -> "POST".equals(one.request().method()), deed).finished();
    staff.page.waitForCondition(() -> (Boolean) staff.page.evaluate(AT_REST));
  }

  private List<String> cells(int column) {
    return staff.page.locator(CELLS.formatted(column)).allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }

  private List<String> links() {
    return staff.page.locator(CELLS.formatted(1) + " a").allInnerTexts();
  }

  /** What distinguishes the entries of the journal. */
  private List<String> keys() {
    var titles = "spans => spans.map(s => s.title)";
    @SuppressWarnings("unchecked")
    var keys =
        (List<String>)
            staff.page.locator(CELLS.formatted(2) + " > span[title]").evaluateAll(titles);
    return keys;
  }

  private static void assertSorted(List<String> cells, Comparator<String> order) {
    assertTrue(cells.size() > 1, cells.toString());
    assertEquals(cells.stream().sorted(order).toList(), cells);
  }
}
