package org.loomhive.kernel.leaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortionsTest {
  @Test
  void keep_the_order_and_the_last_takes_what_is_left() {
    assertEquals(
        List.of(List.of(1, 2), List.of(3, 4), List.of(5)), Portions.of(List.of(1, 2, 3, 4, 5), 2));
  }

  @Test
  void of_nothing_are_none() {
    assertEquals(List.of(), Portions.of(List.of(), 2));
  }
}
