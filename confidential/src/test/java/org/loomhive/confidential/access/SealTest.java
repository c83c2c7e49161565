package org.loomhive.confidential.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
  private final Seal seal = new Seal();

  @Test
  void what_is_closed_opens_in_its_own_row_and_purpose_only() {
    var closed = seal.close("a", "row 1", "ICIC-2026-00042");
    assertEquals("ICIC-2026-00042", seal.open("a", "row 1", closed));
    assertThrows(IllegalStateException.class, () -> seal.open("a", "row 2", closed));
    assertThrows(IllegalStateException.class, () -> seal.open("b", "row 1", closed));
  }

  @Test
  void the_closed_text_is_not_to_be_seen_and_never_the_same_twice() {
    var one = new String(seal.close("a", "r", "ICIC-2026-00042"), StandardCharsets.ISO_8859_1);
    var two = new String(seal.close("a", "r", "ICIC-2026-00042"), StandardCharsets.ISO_8859_1);
    assertFalse(one.contains("ICIC"));
    assertNotEquals(one, two);
  }

  @Test
  void a_look_up_is_the_same_each_time_and_another_for_another_purpose() {
    assertEquals(seal.lookup("a", "x"), seal.lookup("a", "x"));
    assertNotEquals(seal.lookup("a", "x"), seal.lookup("b", "x"));
  }
}
