package org.loomhive.kernel.leaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  private static final Headings SHELF =
      Headings.of(Map.of("title", "b.title", "year", "b.printedIn"))
          .searchedBy(Headings.has("b.title"), Headings.has("b.author"));

  @Test
  void a_list_is_sorted_by_a_heading_and_then_as_usual() {
    assertEquals(" order by b.printedIn, b.id", SHELF.order(sorted("year"), "b.id"));
    assertEquals(" order by b.printedIn desc, b.id", SHELF.order(sorted("-year"), "b.id"));
    assertEquals(" order by b.id", SHELF.order(sorted(""), "b.id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.title",
        "title desc, (select s.secret from Seal s)",
        "title; drop table book",
        "title'--",
        "-",
        "--title",
        "Title"
      })
  void what_is_no_heading_never_reaches_the_query(String typed) {
    assertEquals(" order by b.id", SHELF.order(sorted(typed), "b.id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"silk", "' or 1=1 --", "!%_", "\\"})
  void what_is_looked_for_travels_beside_the_query(String typed) {
    assertEquals(
        " and (lower(b.title) like :search escape '!' or lower(b.author) like :search escape '!')",
        SHELF.where(new Leafing(typed, "", 0, 25)));
  }

  @Test
  void nothing_typed_looks_for_nothing() {
    assertEquals("", SHELF.where(new Leafing("   ", "", 0, 25)));
    assertEquals("", SHELF.where(new Leafing(null, null, 0, 25)));
  }

  @Test
  void signs_that_mean_something_to_the_database_mean_themselves() {
    assertEquals("%100!% wool!_!!%", new Leafing(" 100% Wool_! ", "", 0, 25).pattern());
  }

  @Test
  void nobody_asks_for_rows_before_the_first_or_for_a_book_of_words() {
    assertEquals(0, new Leafing("", "", -5, 25).first());
    assertEquals(1, new Leafing("", "", 0, -1).count());
    assertEquals(80, new Leafing("x".repeat(5000), "", 0, 25).search().length());
  }

  private static Leafing sorted(String order) {
    return new Leafing("", order, 0, 25);
  }
}
