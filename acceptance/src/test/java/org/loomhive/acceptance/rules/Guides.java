package org.loomhive.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts for people, and what they name: files, classes, rooms, links, menus of the office. */
final class Guides {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");
  private static final Pattern MENU = Pattern.compile("\\*([^*\n]+ › [^*\n]+)\\*");

  /** A class behind its room, or one of two words; perhaps before one of its methods. */
  private static final Pattern CLASS =
      Pattern.compile(
          "`((?:[\\w…-]+/)+[A-Z]\\w+|[A-Z][a-z0-9]+[A-Z]\\w*)(?:\\.(?!java|properties)([a-z]\\w*))?`");

  /** A room, a page or a file, with at least one step of its way. */
  private static final Pattern PLACE = Pattern.compile("`([a-z][\\w…-]*(?:/[\\w…-]+)+[\\w.-]*)/?`");

  private static final Pattern TEST = Pattern.compile("(?:.*/)?\\w+(?:Test|IT)");

  private static final String ANY_WAY = "…/";

  /** What comes to be when the house is built or runs. */
  private static final Pattern MADE = Pattern.compile("`(logs/|docker/secrets|.*target/).*");

  private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

  private final List<String> files = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  Guides() {
    try {
      Files.walkFileTree(Sources.ROOT, new Seen());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private final class Seen extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
      var name = folder.getFileName().toString();
      boolean ours = folder.equals(Sources.ROOT) || !name.equals("target") && !name.startsWith(".");
      if (ours) folders.add("/" + Sources.shown(folder));
      return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      var path = "/" + Sources.shown(file);
      files.add(path);
      stems.add(ENDING.matcher(path).replaceFirst(""));
      return FileVisitResult.CONTINUE;
    }
  }

  private List<Path> texts() {
    return files.stream()
        .filter(file -> file.endsWith(".md"))
        .map(file -> Sources.ROOT.resolve(file.substring(1)))
        .toList();
  }

  /** Decisions tell what was known on their day; the other texts hold today. */
  private static boolean holdsToday(Path text) {
    return !Sources.shown(text).contains("/decisions/");
  }

  Set<String> deadLinks() {
    var dead = new TreeSet<String>();
    for (Path text : texts()) {
      var link = LINK.matcher(Sources.text(text));
      while (link.find())
        if (Files.notExists(text.resolveSibling(link.group(1)))) dead.add(told(text, link));
    }
    return dead;
  }

  /** Of a decision only what it names by its room, and tests. */
  Set<String> unknownNames() {
    var unknown = new TreeSet<String>();
    for (Path text : texts()) {
      var name = CLASS.matcher(Sources.text(text));
      while (name.find())
        if ((holdsToday(text) || isByRoom(name.group(1)) || isTest(name.group(1)))
            && !isClass(name.group(1), name.group(2))) unknown.add(told(text, name));
    }
    return unknown;
  }

  Set<String> unknownPlaces() {
    var unknown = new TreeSet<String>();
    for (Path text : texts()) {
      var place = PLACE.matcher(Sources.text(text));
      while (place.find())
        if (holdsToday(text) && !MADE.matcher(place.group()).matches() && !isPlace(place.group(1)))
          unknown.add(told(text, place));
    }
    return unknown;
  }

  Set<String> unknownMenus() {
    var said = new HashSet<Object>();
    for (String site : Words.SITES)
      for (Path file : Sources.below(site + "/src/main/resources", "words.properties"))
        said.addAll(Sentences.of(Sources.shown(file)).values());
    var unknown = new TreeSet<String>();
    for (Path text : texts()) {
      var menu = MENU.matcher(Sources.text(text));
      while (holdsToday(text) && menu.find())
        for (String step : menu.group(1).split(" › "))
          if (!said.contains(step)) unknown.add(told(text, menu));
    }
    return unknown;
  }

  private static boolean isByRoom(String name) {
    return name.contains("/");
  }

  private static boolean isTest(String name) {
    return TEST.matcher(name).matches();
  }

  private boolean isClass(String way, String method) {
    var java = at(way + ".java");
    var page = at(way + ".xhtml");
    return files.stream()
        .filter(java.or(page))
        .filter(file -> !isTest(way) || file.contains("/src/test/"))
        .anyMatch(file -> method == null || has(file, (isTest(way) ? " void " : " ") + method));
  }

  private static boolean has(String file, String method) {
    return Sources.text(Sources.ROOT.resolve(file.substring(1))).contains(method + "(");
  }

  private boolean isPlace(String way) {
    return Stream.of(folders, files, stems).flatMap(Collection::stream).anyMatch(at(way));
  }

  private static Predicate<String> at(String way) {
    int gap = way.indexOf(ANY_WAY);
    var end = "/" + (gap < 0 ? way : way.substring(gap + ANY_WAY.length()));
    var begin = gap < 0 ? "/" : "/" + way.substring(0, gap);
    return path -> path.endsWith(end) && path.startsWith(begin);
  }

  private static String told(Path text, Matcher found) {
    return Sources.shown(text) + ": " + found.group();
  }
}
