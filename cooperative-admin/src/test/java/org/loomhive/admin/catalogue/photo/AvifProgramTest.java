package org.loomhive.admin.catalogue.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoder that the office carries, and what becomes of a picture when it fails. */
class AvifProgramTest {
  private static final byte[] JPEG = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void a_picture_becomes_a_smaller_file_of_the_same_size() throws Exception {
    var jpeg = APhoto.of(320, 240);
    var avif = AvifProgram.carried(folder).orElseThrow().encode(jpeg).orElseThrow();
    var text = new String(avif, StandardCharsets.ISO_8859_1);
    assertEquals("ftypavif", text.substring(4, 12));
    var size = ByteBuffer.wrap(avif, text.indexOf("ispe") + 8, 8);
    assertEquals(320, size.getInt());
    assertEquals(240, size.getInt());
    assertTrue(avif.length < jpeg.length, avif.length + " of " + jpeg.length);
  }

  @Test
  void what_it_writes_is_the_file_and_nothing_stays_behind() throws Exception {
    var copies = program("for to; do :; done; cp \"$5\" \"$to\"");
    assertArrayEquals(JPEG, copies.encode(JPEG).orElseThrow());
    assertTrue(isEmpty());
  }

  @Test
  void one_that_crashes_or_hangs_makes_nothing_and_is_ended() throws Exception {
    assertEquals(Optional.empty(), program("exit 139").encode(JPEG));
    var hangs = new AvifProgram(shell("exec sleep 600"), folder, Duration.ofMillis(50));
    assertEquals(Optional.empty(), hangs.encode(JPEG));
    assertTrue(isEmpty());
  }

  @Test
  void one_that_was_tidied_away_is_unpacked_anew() throws Exception {
    var making = new MakeAvif();
    try {
      var first = making.ready().orElseThrow();
      assertSame(first, making.ready().orElseThrow());
      Files.delete(first.parts().get(0));
      var next = making.ready().orElseThrow();
      assertTrue(next.isWhole() && next.encode(APhoto.of(32, 24)).isPresent());
      assertFalse(Files.exists(first.parts().get(1)), "what was left of the first");
    } finally {
      making.leave();
    }
  }

  private AvifProgram program(String script) {
    return new AvifProgram(shell(script), folder, Duration.ofMinutes(1));
  }

  private static List<String> shell(String script) {
    return List.of("/bin/sh", "-c", script, "encoder");
  }

  private boolean isEmpty() throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
