package org.loomhive.acceptance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing grows in silence: files, pages and rooms have walls. */
class SizesTest {
  private static final int CLASS_LINES = 400;
  private static final int PAGE_LINES = 80;
  private static final int BEAN_LINES = 80;
  private static final int FILES_IN_A_PACKAGE = 20;

  /** Rooms that may be larger, each with its reason. */
  private static final Map<String, Integer> LARGER =
      Map.of("org/loomhive/kernel", 30); // one small record for each kind of reference

  @Test
  void no_class_is_longer_than_the_wall() {
    assertEquals(Set.of(), longerThan(CLASS_LINES, "/src/main/java", ".java"));
  }

  @Test
  void no_page_is_longer_than_a_screenful_of_tags() {
    assertEquals(Set.of(), longerThan(PAGE_LINES, "/src/main", ".xhtml"));
  }

  @Test
  void no_page_bean_is_longer_than_its_page() {
    assertEquals(Set.of(), longerThan(BEAN_LINES, "/src/main/java", "Page.java"));
  }

  @Test
  void no_room_is_crowded() {
    var crowded = new TreeSet<String>();
    for (var room : filesInPackages().entrySet()) {
      int most = LARGER.getOrDefault(room.getKey(), FILES_IN_A_PACKAGE);
      if (room.getValue() > most) crowded.add(room.getKey() + " has " + room.getValue());
    }
    assertEquals(Set.of(), crowded);
  }

  @Test
  void every_package_says_what_it_is_for() {
    var silent = new TreeSet<String>();
    for (String module : Sources.MODULES)
      for (Path file : Sources.below(module + "/src/main/java", ".java"))
        if (!file.resolveSibling("package-info.java").toFile().exists())
          silent.add(Sources.shown(file.getParent()));
    assertEquals(Set.of(), silent);
  }

  private static Map<String, Integer> filesInPackages() {
    var count = new TreeMap<String, Integer>();
    for (String module : Sources.MODULES) {
      var top = Sources.ROOT.resolve(module).resolve("src/main/java");
      for (Path file : Sources.below(module + "/src/main/java", ".java"))
        if (!file.endsWith("package-info.java"))
          count.merge(top.relativize(file.getParent()).toString(), 1, Integer::sum);
    }
    return count;
  }

  private static Set<String> longerThan(int lines, String folder, String ending) {
    var found = new TreeSet<String>();
    for (String module : Sources.MODULES)
      for (Path file : Sources.below(module + folder, ending)) {
        int length = Sources.lines(file).size();
        if (length > lines) found.add(Sources.shown(file) + " has " + length);
      }
    return found;
  }
}
