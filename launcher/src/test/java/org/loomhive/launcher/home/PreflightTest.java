package org.loomhive.launcher.home;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomhive.launcher.words.Trouble;

class PreflightTest {
  @TempDir Path folder;

  @Test
  void a_taken_port_is_said_with_the_option_that_helps() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      var trouble = assertThrows(Trouble.class, () -> Preflight.requireFreePort(port, "--port"));
      assertEquals(
          "Port "
              + port
              + " is taken by another program. Stop that one, or choose another: --port N",
          trouble.getMessage());
    }
  }

  @Test
  void an_old_java_is_said_with_its_version() {
    var trouble = assertThrows(Trouble.class, () -> Preflight.requireJava(11));
    assertEquals("Loomhive needs Java 17 or newer; this is Java 11.", trouble.getMessage());
    assertDoesNotThrow(() -> Preflight.requireJava(17));
  }

  @Test
  void a_data_directory_with_half_a_database_is_refused() throws IOException {
    assertDoesNotThrow(() -> Preflight.requireWholeData(folder.resolve("missing")));
    assertDoesNotThrow(() -> Preflight.requireWholeData(folder));
    Files.createDirectory(folder.resolve("mysql"));
    var trouble = assertThrows(Trouble.class, () -> Preflight.requireWholeData(folder));
    assertTrue(trouble.getMessage().contains("--fresh"), trouble.getMessage());
    Files.createFile(folder.resolve("ibdata1"));
    assertDoesNotThrow(() -> Preflight.requireWholeData(folder));
  }

  @Test
  void what_is_unpacked_once_needs_room_where_it_will_lie() {
    long tooMuch = Long.MAX_VALUE;
    var missing = folder.resolve("not/there/yet");
    var no = assertThrows(Trouble.class, () -> Preflight.requireRoomFor(missing, tooMuch));
    assertTrue(no.getMessage().contains("The disk under " + folder), no.getMessage());
    assertDoesNotThrow(() -> Preflight.requireRoomFor(missing, 0));
    assertDoesNotThrow(() -> Preflight.requireRoomFor(folder, tooMuch));
  }

  @Test
  void data_among_temporary_files_is_refused() {
    var temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    assertThrows(Trouble.class, () -> Preflight.requireLastingPlace(temporary.resolve("loomhive")));
  }

  /** A place of the system in which nothing can be stored. */
  @Test
  void a_full_disk_is_said_with_what_is_left_and_what_is_needed() {
    var full = Path.of("/proc");
    var first = assertThrows(Trouble.class, () -> Preflight.requireSpace(full, true));
    assertEquals(
        "The disk under /proc has only 0 MB left; Loomhive needs 1000 MB.", first.getMessage());
    var later = assertThrows(Trouble.class, () -> Preflight.requireSpace(full, false));
    assertTrue(later.getMessage().endsWith("Loomhive needs 300 MB."), later.getMessage());
    assertDoesNotThrow(() -> Preflight.requireSpace(folder, false));
  }
}
