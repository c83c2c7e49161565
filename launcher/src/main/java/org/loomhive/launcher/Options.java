package org.loomhive.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.words.Trouble;

/** What a person typed behind the command. */
final class Options {
  private static final int DEFAULT_PORT = 8080;
  private static final int DEFAULT_OPERATOR_PORT = 8081;
  private static final int HIGHEST_PORT = 65535;

  private final List<String> words;
  private int next;

  private String command = "run";
  private int port = DEFAULT_PORT;
  private int operatorPort = DEFAULT_OPERATOR_PORT;
  private Path home;
  private String email;
  private String called;
  private boolean fresh;
  private boolean yes;
  private boolean quick;
  private Set<Site> sites = EnumSet.allOf(Site.class);

  private Options(String... words) {
    this.words = List.of(words);
  }

  static Options parse(String... words) {
    var options = new Options(words);
    while (options.next < options.words.size()) options.take(options.words.get(options.next++));
    return options;
  }

  private void take(String word) {
    switch (word) {
      case "run", "migrate", "staff" -> command = word;
      case "-h", "--help" -> command = "help";
      case "--port" -> port = number(word);
      case "--operator-port" -> operatorPort = number(word);
      case "--home" -> home = Path.of(value(word));
      case "--fresh" -> fresh = true;
      case "--yes" -> yes = true;
      case "--quick" -> quick = true;
      case "--email" -> email = value(word);
      case "--name" -> called = value(word);
      case "--sites" -> sites = sites(value(word));
      default -> throw new Trouble("unknown-option", word);
    }
  }

  private String value(String option) {
    if (next >= words.size()) throw new Trouble("needs-value", option);
    return words.get(next++);
  }

  private int number(String option) {
    var text = value(option);
    if (!text.matches("\\d{1,5}")) throw new Trouble("not-a-number", option, text);
    int number = Integer.parseInt(text);
    if (number < 1 || number > HIGHEST_PORT) throw new Trouble("not-a-number", option, text);
    return number;
  }

  private static Set<Site> sites(String list) {
    var chosen = EnumSet.noneOf(Site.class);
    for (String word : list.split(",")) {
      try {
        chosen.add(Site.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        throw new Trouble(unknown, "unknown-option", word);
      }
    }
    return chosen;
  }

  String command() {
    return command;
  }

  /** Of somebody on the staff; null when none was given. */
  String email() {
    return email;
  }

  /** What she is called; null when nothing was given. */
  String called() {
    return called;
  }

  boolean isFresh() {
    return fresh;
  }

  boolean isYes() {
    return yes;
  }

  HouseConfig config(Path checkout, java.util.Map<String, String> environment) {
    var fromEnvironment = environment.get("LOOMHIVE_HOME");
    var otherwise =
        fromEnvironment == null ? checkout.resolve(".loomhive") : Path.of(fromEnvironment);
    var purpose = quick ? HouseConfig.Purpose.TESTING : HouseConfig.Purpose.SERVING;
    return new HouseConfig(
        new Home(home == null ? otherwise : home),
        checkout,
        new HouseConfig.Ports(port, operatorPort),
        sites,
        purpose,
        java.util.Map.of());
  }
}
