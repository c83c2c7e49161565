package org.loomhive.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children that outlived a launcher which was killed: found by their pid files and stopped. */
public final class Leftovers {
  public static final String DATABASE = "database.pid";
  public static final String SERVER = "server.pid";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final String mark;

  /**
   * @param folder where the pid files lie
   * @param mark what the command line of a child of ours contains
   */
  public Leftovers(Path folder, String mark) {
    this.folder = folder;
    this.mark = mark;
  }

  public static Leftovers of(Home home) {
    return new Leftovers(home.run(), home.folder().toString());
  }

  public boolean isAny() {
    return find(SERVER).isPresent() || find(DATABASE).isPresent();
  }

  /** Sites first, then the database. */
  public void stop() {
    find(SERVER).ifPresent(Leftovers::stop);
    find(DATABASE).ifPresent(Leftovers::stop);
  }

  public Optional<ProcessHandle> find(String pidFile) {
    return pid(folder.resolve(pidFile)).flatMap(ProcessHandle::of).filter(this::isOurs);
  }

  /** A number may have gone to somebody else's process since: the command decides. */
  private boolean isOurs(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().orElse("").contains(mark);
  }

  public static Optional<Long> pid(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Long.parseLong(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  public static void stop(ProcessHandle process) {
    process.destroy();
    if (!waitFor(process)) {
      process.destroyForcibly();
      waitFor(process);
    }
  }

  private static boolean waitFor(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException | InterruptedException trouble) {
      return !process.isAlive();
    }
  }
}
