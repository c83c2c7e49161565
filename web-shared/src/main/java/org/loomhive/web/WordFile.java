package org.loomhive.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.kernel.language.Language;

/**
 * A file of words in each language, read once. What a language does not say is said in English,
 * whatever language the machine itself has.
 */
final class WordFile {
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private WordFile() {}

  /**
   * The words of a language, those of English beneath; none when there is no such file.
   *
   * @param name for example "org.loomhive.web.house"
   */
  static Map<String, String> in(Language language, String name) {
    return READ.computeIfAbsent(
        language.tag() + " " + name,
        missing -> {
          var words = new HashMap<>(read(name));
          words.putAll(own(language, name));
          return Map.copyOf(words);
        });
  }

  /** Only what is written in the language itself. */
  static Map<String, String> own(Language language, String name) {
    return read(language == Language.EN ? name : name + "_" + language.tag());
  }

  private static Map<String, String> read(String name) {
    var loader = Thread.currentThread().getContextClassLoader();
    var words = new HashMap<String, String>();
    try (var file = loader.getResourceAsStream(name.replace('.', '/') + ".properties")) {
      if (file == null) return words;
      var read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
      return words;
    } catch (IOException trouble) {
      throw new UncheckedIOException(name, trouble);
    }
  }
}
