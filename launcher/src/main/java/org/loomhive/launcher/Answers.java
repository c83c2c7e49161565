package org.loomhive.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import org.loomhive.launcher.words.Trouble;

/**
 * Waits until each site answers. A server that says it is ready does not mean that: a site which
 * could not be deployed is passed over in silence.
 */
final class Answers {
  private static final Duration LIMIT = Duration.ofSeconds(300);
  private static final Duration AFTER_READY = Duration.ofSeconds(60);
  private static final int PAUSE_MILLIS = 150;
  private static final int ONE_TRY_MILLIS = 30_000;

  private final HouseConfig config;
  private final Server server;
  private final Progress progress;
  private final long began = System.nanoTime();
  private long readySince;

  Answers(HouseConfig config, Server server, Progress progress) {
    this.config = config;
    this.server = server;
    this.progress = progress;
  }

  void await() {
    var silent = EnumSet.copyOf(config.sites());
    while (!silent.isEmpty()) {
      if (!server.isAlive()) throw new Trouble("server-died", config.home().serverLog());
      silent.removeIf(this::answersNow);
      if (!silent.isEmpty()) pause(silent.iterator().next());
    }
  }

  private boolean answersNow(Site site) {
    int status = status(site.address(config.ports().sites()));
    boolean good = isAnswer(status) || status == HttpURLConnection.HTTP_NOT_FOUND && mayBeBare();
    if (good) progress.tell("progress-site-ready", site.title());
    return good;
  }

  private void pause(Site waitingFor) {
    if (readySince == 0 && saysReady()) readySince = System.nanoTime();
    boolean late = since(began).compareTo(LIMIT) > 0;
    boolean never = readySince != 0 && since(readySince).compareTo(AFTER_READY) > 0;
    if (late || never)
      throw new Trouble(
          "site-silent", waitingFor.title(), since(began).toSeconds(), config.home().serverLog());
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Trouble(stop, "server-died", config.home().serverLog());
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private boolean saysReady() {
    try {
      return Files.readString(config.home().serverLog()).contains("ready in");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** While a site is being written it may have no front page yet. */
  private boolean mayBeBare() {
    return config.purpose() == HouseConfig.Purpose.TESTING && saysReady();
  }

  private static boolean isAnswer(int status) {
    return status >= 200 && status < 400;
  }

  private static int status(String address) {
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(ONE_TRY_MILLIS);
      connection.setReadTimeout(ONE_TRY_MILLIS);
      return connection.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }
}
