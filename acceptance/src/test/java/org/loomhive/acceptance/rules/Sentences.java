package org.loomhive.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of one file. */
final class Sentences {
  private Sentences() {}

  /** None when the file is not there. */
  static Properties of(String path) {
    var sentences = new Properties();
    var file = Sources.ROOT.resolve(path);
    if (!Files.exists(file)) return sentences;
    try (var in = Files.newBufferedReader(file)) {
      sentences.load(in);
      return sentences;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Keys that stand more than once in their file. */
  static Set<String> twiceBelow(String folder) {
    var twice = new TreeSet<String>();
    for (var file : Sources.below(folder, ".properties")) {
      var seen = new TreeSet<String>();
      for (String line : Sources.lines(file)) {
        var key = line.replaceFirst("[=:].*", "").strip();
        boolean isKey = line.contains("=") && !line.startsWith("#") && !line.startsWith(" ");
        if (isKey && !seen.add(key)) twice.add(Sources.shown(file) + " " + key);
      }
    }
    return twice;
  }

  static Set<String> keys(String path) {
    return new TreeSet<>(of(path).stringPropertyNames());
  }
}
