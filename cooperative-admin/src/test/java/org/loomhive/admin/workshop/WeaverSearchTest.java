package org.loomhive.admin.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WeaverSearchTest {
  private static final List<String> NAMES = List.of("Ka Wanri", "Ka Bina", "Bah Shan");

  @Test
  void a_part_of_a_name_finds_her_and_nothing_typed_leaves_those_with_most_free_time_first() {
    assertEquals(List.of("Ka Bina"), found("bin"));
    assertEquals(List.of("Ka Wanri", "Ka Bina"), found("KA "));
    assertEquals(NAMES, found(""));
    assertEquals(List.of(), found("Rina"));
  }

  private static List<String> found(String typed) {
    return WeaverSearch.named(NAMES, Function.identity(), typed);
  }
}
