package org.loomhive.admin.leaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.leaf.Leafing;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LongListTest {
  private final List<Leafing> asked = new ArrayList<>();

  @Test
  void what_was_typed_and_clicked_is_asked_of_the_repository() {
    list("1").load(50, 25, clicked("due", SortOrder.DESCENDING), typed("silk"));
    list("1").load(0, 25, clicked("due", SortOrder.ASCENDING), Map.of());
    assertEquals(
        List.of(new Leafing("silk", "-due", 50, 25), new Leafing("", "due", 0, 25)), asked);
  }

  @Test
  void nobody_reads_the_whole_list_at_once() {
    list(null).load(0, 1_000_000, Map.of(), Map.of());
    assertEquals(25, asked.get(0).count());
  }

  @Test
  void the_address_says_with_which_page_to_begin() {
    assertEquals(50, list("3").getStart());
    assertEquals(0, list("0").getStart());
    assertEquals(0, list(null).getStart());
    assertEquals(0, list("3 or 1=1").getStart());
  }

  @Test
  void an_empty_list_knows_whether_something_was_looked_for() {
    var list = list("1");
    list.load(0, 25, Map.of(), typed(" "));
    assertFalse(list.isSearched());
    list.load(0, 25, Map.of(), typed("x"));
    assertTrue(list.isSearched());
    assertEquals(7, list.count(typed("x")));
    assertEquals("x", asked.get(2).search());
  }

  private LongList<String> list(String page) {
    return new LongList<>(
        page,
        how -> {
          asked.add(how);
          return 7;
        },
        how -> {
          asked.add(how);
          return List.of();
        });
  }

  private static Map<String, SortMeta> clicked(String heading, SortOrder order) {
    return Map.of(heading, SortMeta.builder().field(heading).order(order).build());
  }

  private static Map<String, FilterMeta> typed(String words) {
    return Map.of(FilterMeta.GLOBAL_FILTER_KEY, FilterMeta.of(words, null, false));
  }
}
