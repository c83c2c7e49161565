package org.loomhive.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.loomhive.launcher.words.Trouble;

/** The folder of one installation: its data, keys, logs and what runs just now. */
public record Home(Path folder) {
  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  public Path run() {
    return folder.resolve("run");
  }

  public Path secrets() {
    return folder.resolve("secrets.properties");
  }

  public Path settings() {
    return folder.resolve("loomhive.properties");
  }

  public Path signIns() {
    return folder.resolve("demo-sign-ins.csv");
  }

  /** What a demonstration would send, to be read. */
  public Path letters() {
    return folder.resolve("letters");
  }

  /** What a demonstration would pay to phones. */
  public Path phones() {
    return folder.resolve("phones");
  }

  public Path serverLog() {
    return logs().resolve("server.0.log");
  }

  public Path launcherLog() {
    return logs().resolve("launcher.log");
  }

  /** Makes the folders; nobody else on this machine may look into them. */
  public void make() {
    try {
      for (Path part : new Path[] {folder, logs(), run()}) Files.createDirectories(part);
      keepPrivate(folder, "rwx------");
    } catch (IOException trouble) {
      throw new Trouble(trouble, "home-not-writable", folder);
    }
  }

  public static void keepPrivate(Path file, String rights) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix"))
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  /** Removes everything but the settings, which a person wrote. */
  public void clear() throws IOException {
    for (Path part : new Path[] {data(), logs(), run(), letters(), phones(), secrets(), signIns()})
      remove(part);
  }

  public static void remove(Path root) throws IOException {
    if (Files.notExists(root)) return;
    try (var files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    }
  }
}
