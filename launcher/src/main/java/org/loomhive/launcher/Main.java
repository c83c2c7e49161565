package org.loomhive.launcher;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import org.loomhive.launcher.home.HouseLock;
import org.loomhive.launcher.home.Leftovers;
import org.loomhive.launcher.home.Preflight;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.launcher.words.Words;

/** The run command: starts the house, says where it answers, and stops it with Ctrl-C. */
public final class Main {
  private final Options options;
  private final HouseConfig config;
  private final PrintStream out;
  private volatile boolean stopping;

  private Main(Options options, PrintStream out) {
    this.options = options;
    this.config = options.config(HouseConfig.ownCheckout(), System.getenv());
    this.out = out;
  }

  public static void main(String[] words) {
    try {
      Preflight.requireJava(Runtime.version().feature());
      var options = Options.parse(words);
      if ("help".equals(options.command())) System.out.println(Words.of("usage"));
      else new Main(options, System.out).obey();
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(1);
    }
  }

  private void obey() {
    config.home().make();
    LauncherLog.begin(config.home());
    try {
      if (options.isFresh() && !startOver()) return;
      switch (options.command()) {
        case "migrate" -> Migrate.run(config.home(), System.getenv(), this::line);
        case "staff" ->
            new FirstAdmin(config.home(), System.getenv(), this::line)
                .open(options.email(), options.called());
        default -> run();
      }
    } catch (Trouble trouble) {
      LauncherLog.note(trouble);
      throw trouble;
    } catch (RuntimeException | IOException bug) {
      LauncherLog.note(bug);
      throw new Trouble(bug, "unexpected", bug.getMessage(), config.home().launcherLog());
    }
  }

  private boolean startOver() throws IOException {
    var settings = Settings.read(config.home().settings(), System.getenv());
    if (settings.find("loomhive.db.url").isPresent()) throw new Trouble("fresh-external");
    if (Files.exists(config.home().data()) && !options.isYes() && !isAgreed()) {
      out.println(Words.of("fresh-declined"));
      return false;
    }
    try (var lock = HouseLock.take(config.home())) {
      Leftovers.of(config.home()).stop();
      LauncherLog.end();
      config.home().clear();
    }
    config.home().make();
    LauncherLog.begin(config.home());
    return true;
  }

  private boolean isAgreed() {
    out.print(Words.of("fresh-question", config.home().folder()) + " ");
    out.flush();
    Console console = System.console();
    if (console == null) {
      out.println();
      return false;
    }
    var answer = console.readLine();
    return answer != null && answer.strip().matches("(?i)y|yes");
  }

  private void run() {
    long began = System.nanoTime();
    var house = House.start(config, this::line);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    new Greeting(house, out).say(Duration.ofNanos(System.nanoTime() - began));
    var gone = house.awaitEnd();
    if (!stopping) throw gone;
  }

  private void line(String sentence) {
    out.println(sentence);
    out.flush();
  }

  /** The house closes itself when the process ends; here it is only said. */
  private void stop() {
    stopping = true;
    line("");
    line(Words.of("progress-stop"));
  }
}
