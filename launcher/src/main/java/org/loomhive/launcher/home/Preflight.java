package org.loomhive.launcher.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.loomhive.launcher.words.Trouble;

/** What must hold before anything is started; each no is one sentence. */
public final class Preflight {
  private static final int OLDEST_JAVA = 17;
  private static final long MEGABYTE = 1024L * 1024;
  private static final long FIRST_START_MEGABYTES = 1000;
  private static final long LATER_MEGABYTES = 300;

  private Preflight() {}

  public static void requireJava(int version) {
    if (version < OLDEST_JAVA) throw new Trouble("java-too-old", version);
  }

  /**
   * @param option how the person chooses another port
   */
  public static void requireFreePort(int port, String option) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    } catch (IOException taken) {
      throw new Trouble(taken, "port-taken", port, option);
    }
  }

  public static void requireSpace(Path folder, boolean isFirstStart) {
    requireSpace(folder, isFirstStart ? FIRST_START_MEGABYTES : LATER_MEGABYTES);
  }

  /** For something that is unpacked once, perhaps on another disk. */
  public static void requireRoomFor(Path place, long megabytes) {
    if (Files.exists(place)) return;
    var folder = place.toAbsolutePath();
    while (Files.notExists(folder)) folder = folder.getParent();
    requireSpace(folder, megabytes);
  }

  private static void requireSpace(Path folder, long needed) {
    long left;
    try {
      left = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    } catch (IOException trouble) {
      throw new Trouble(trouble, "home-not-writable", folder);
    }
    if (left < needed) throw new Trouble("disk-full", folder, left, needed);
  }

  /** The embedded server empties a data directory that lies among temporary files. */
  public static void requireLastingPlace(Path folder) {
    var temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    if (folder.startsWith(temporary)) throw new Trouble("home-is-temporary", folder);
  }

  /** Either nothing is there yet or a whole database is. */
  public static void requireWholeData(Path data) {
    if (Files.notExists(data)) return;
    if (!Files.isDirectory(data)) throw new Trouble("data-broken", data);
    try (var files = Files.list(data)) {
      if (files.findAny().isEmpty()) return;
    } catch (IOException trouble) {
      throw new Trouble(trouble, "data-broken", data);
    }
    boolean whole =
        Files.isDirectory(data.resolve("mysql")) && Files.exists(data.resolve("ibdata1"));
    if (!whole) throw new Trouble("data-broken", data);
  }

  public static void requireBuilt(Path file) {
    if (Files.notExists(file)) throw new Trouble("not-built", file);
  }
}
