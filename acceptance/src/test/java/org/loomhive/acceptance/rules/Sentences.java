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

  static Set<String> keys(String path) {
    return new TreeSet<>(of(path).stringPropertyNames());
  }
}
