package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The long lists of the office: sorted, searched and leafed through where the rows are. */
class ListsOfTheOfficeIT {
  private static final String FIRST_CELLS = ".ui-datatable-data > tr > td:nth-child(%d)";
  private Visitor staff;
  private final List<String> complaints = new ArrayList<>();

  @AfterEach
  void leaves() {
    staff.close();
    assertEquals(List.of(), complaints, "what the browser refused to run");
  }

  @Test
  void members_are_sorted_by_their_heading_and_found_by_name() {
    comesIn("lists-people", "Manager meghalaya");
    staff.opens("/people/members").looksAround();
    sorts("What she is called", "descending");
    var names = cells(1);
    assertEquals(names.stream().sorted(Comparator.reverseOrder()).toList(), names);
    searches("ka bina");
    assertTrue(cells(1).stream().allMatch("Ka Bina"::equals), cells(1).toString());
    assertFalse(cells(1).isEmpty());
    searches("' or 1=1 --");
    staff.reads("Nothing fits").looksAround();
  }

  private void comesIn(String name, String who) {
    staff = Journey.staff(name, who);
    staff.page.onConsoleMessage(
        said -> {
          if ("error".equals(said.type())) complaints.add(said.text());
        });
  }

  private void sorts(String heading, String way) {
    var column =
        staff
            .page
            .getByRole(AriaRole.COLUMNHEADER)
            .filter(new Locator.FilterOptions().setHasText(heading));
    column.focus();
    for (int i = 0; i < 2 && !way.equals(column.getAttribute("aria-sort")); i++)
      answered(() -> staff.page.keyboard().press("Enter"));
    assertThat(column).hasAttribute("aria-sort", way);
  }

  private void searches(String words) {
    answered(() -> staff.types("Search this list", words));
  }

  /** What a table does goes to the server and comes back as a part of the page. */
  private Response answered(Runnable deed) {
    var answer = staff.page.waitForResponse(one -> "POST".equals(one.request().method()), deed);
    answer.finished();
    return answer;
  }

  private List<String> cells(int column) {
    return staff.page.locator(FIRST_CELLS.formatted(column)).allInnerTexts().stream()
        .map(String::strip)
        .toList();
  }
}
