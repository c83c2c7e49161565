package org.loomhive.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;

class ShelfTest {
  private final Shelf shelf = new Shelf();

  @Test
  void the_oldest_leave_first_and_a_receipt_may_go_to_several_buyers() {
    shelf.comes("A", 2);
    shelf.comes("B", 3);
    assertEquals(List.of(some("A", 0, 1)), shelf.leaves(1));
    assertEquals(List.of(some("A", 1, 1), some("B", 0, 2)), shelf.leaves(3));
    assertEquals(List.of(some("B", 2, 1)), shelf.leaves(1));
  }

  @Test
  void of_what_was_never_seen_to_come_nobody_knows_the_maker() {
    shelf.comes("A", 1);
    assertEquals(List.of(some("A", 0, 1), some("", 0, 1)), shelf.leaves(2));
  }

  @Test
  void a_count_that_missed_some_misses_the_oldest_and_what_it_found_is_of_nobody() {
    shelf.comes("A", 2);
    shelf.counted(-1);
    shelf.counted(1);
    assertEquals(List.of(some("A", 1, 1), some("", 0, 1)), shelf.leaves(2));
  }

  @Property(tries = 200)
  void the_parts_of_a_receipt_come_to_the_whole_whoever_buys_them(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long minor,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> parcels) {
    var whole = Money.ofMinor(minor, "INR");
    int all = parcels.stream().mapToInt(pieces -> pieces).sum();
    var lying = new Shelf();
    lying.comes("A", all);
    long sum = 0;
    for (int pieces : parcels)
      for (var part : lying.leaves(pieces)) sum += part.of(whole, all).minor();
    assertEquals(minor, sum);
  }

  private static Shelf.Some some(String receipt, int first, int pieces) {
    return new Shelf.Some(receipt, first, pieces);
  }
}
