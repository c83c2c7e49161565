package org.loomhive.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.loomhive.launcher.home.Home;

/** Keeps the screen for sentences: what libraries say goes to a file. */
public final class LauncherLog {
  private static final Logger ROOT = Logger.getLogger("");
  private static final int LARGEST_BYTES = 5_000_000;

  private LauncherLog() {}

  public static void begin(Home home) {
    LogManager.getLogManager().reset();
    try {
      var file = new FileHandler(home.launcherLog().toString(), LARGEST_BYTES, 1, true);
      file.setFormatter(new SimpleFormatter());
      ROOT.addHandler(file);
      ROOT.setLevel(Level.INFO);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public static void end() {
    LogManager.getLogManager().reset();
  }

  static void note(Throwable trouble) {
    ROOT.log(Level.SEVERE, trouble.getMessage(), trouble);
  }
}
