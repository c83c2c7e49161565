package org.loomhive.confidential.payee;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedTest {
  private final byte[] file = "<Pay>য়</Pay>".repeat(500).getBytes(StandardCharsets.UTF_8);

  @Test
  void is_small_and_comes_out_byte_for_byte() {
    assertTrue(Packed.pack(file).length < file.length / 20);
    assertArrayEquals(file, Packed.unpack(Packed.pack(file)));
  }

  @Test
  void what_was_kept_before_comes_out_as_it_is() {
    assertSame(file, Packed.unpack(file));
  }
}
