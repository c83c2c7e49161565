package org.loomhive.acceptance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a reader who follows them gets somewhere. */
class DocumentsTest {
  private static final Pattern CLASS = Pattern.compile("`(?:[^`\\s]*…/)?((?:\\w+/)+[A-Z]\\w+)`");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.([a-z_0-9]+))?`");

  @Test
  void every_class_that_a_document_names_by_its_room_is_there() {
    var files = sources().map(file -> "/" + Sources.shown(file)).toList();
    var missing = new TreeSet<String>();
    for (Path document : Sources.below("docs", ".md")) {
      var named = CLASS.matcher(Sources.text(document));
      while (named.find()) {
        var file = "/" + named.group(1) + ".java";
        if (files.stream().noneMatch(one -> one.endsWith(file)))
          missing.add(Sources.shown(document) + ": " + named.group(1));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_test_that_a_document_names_is_there() {
    var missing = new TreeSet<String>();
    for (Path document : Sources.below("docs", ".md")) {
      var named = TEST.matcher(Sources.text(document));
      while (named.find())
        if (!isThere(named.group(1), named.group(2)))
          missing.add(Sources.shown(document) + ": " + named.group());
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean isThere(String test, String sentence) {
    var file = tests().stream().filter(one -> one.endsWith(test + ".java")).findFirst();
    if (sentence == null) return file.isPresent();
    return file.filter(one -> Sources.text(one).contains("void " + sentence + "(")).isPresent();
  }

  private static List<Path> tests() {
    return sources().filter(file -> file.toString().contains("/src/test/")).toList();
  }

  private static Stream<Path> sources() {
    return Stream.concat(Sources.MODULES.stream(), Stream.of("acceptance"))
        .flatMap(module -> Sources.below(module + "/src", ".java").stream());
  }
}
