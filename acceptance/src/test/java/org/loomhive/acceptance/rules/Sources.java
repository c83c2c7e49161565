package org.loomhive.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the house as they stand in the checkout. */
final class Sources {
  static final Path ROOT = root();

  static final List<String> MODULES =
      List.of(
          "workbench",
          "domain",
          "confidential",
          "adapters/stripe",
          "adapters/iso20022",
          "adapters/outbound",
          "adapters/timefold",
          "adapters/vies",
          "web-shared",
          "storefront",
          "artisan-portal",
          "cooperative-admin",
          "launcher");

  private Sources() {}

  private static Path root() {
    var here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("acceptance")) ? here : here.getParent();
  }

  /** Files below a folder of the checkout whose name ends so; none when the folder is not there. */
  static List<Path> below(String folder, String ending) {
    var top = ROOT.resolve(folder);
    if (!Files.isDirectory(top)) return List.of();
    try (var files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static String text(Path file) {
    return String.join("\n", lines(file));
  }

  static String shown(Path file) {
    return ROOT.relativize(file).toString();
  }
}
