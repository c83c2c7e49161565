package org.loomhive.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.loomhive.launcher.words.Trouble;

/**
 * What a person configured: environment variables first, then the file {@code loomhive.properties}
 * in the home folder. The key {@code loomhive.db.url} is the variable {@code LOOMHIVE_DB_URL}.
 */
public final class Settings {
  private static final String PREFIX = "LOOMHIVE_";

  private final Map<String, String> byVariable;

  private Settings(Map<String, String> byVariable) {
    this.byVariable = byVariable;
  }

  public static Settings read(Path file, Map<String, String> environment) {
    var values = new TreeMap<String, String>();
    if (Files.exists(file)) fromFile(file, values);
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) values.put(name, value);
        });
    return new Settings(values);
  }

  private static void fromFile(Path file, Map<String, String> values) {
    var written = new Properties();
    try (var lines = Files.newBufferedReader(file)) {
      written.load(lines);
    } catch (IOException | IllegalArgumentException trouble) {
      throw new Trouble(trouble, "settings-broken", file, trouble.getMessage());
    }
    for (String key : written.stringPropertyNames())
      values.put(variable(key), written.getProperty(key).strip());
  }

  /** The name of the environment variable for a key. */
  public static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(byVariable.get(variable(key))).filter(value -> !value.isBlank());
  }

  public String get(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  /** Everything of ours, to be handed to the sites. */
  public Map<String, String> asVariables() {
    return Map.copyOf(byVariable);
  }

  public boolean isProduction() {
    var mode = get("loomhive.mode", "demo");
    return switch (mode) {
      case "production" -> true;
      case "demo" -> false;
      default -> throw new Trouble("demo-mode-wrong", mode);
    };
  }
}
