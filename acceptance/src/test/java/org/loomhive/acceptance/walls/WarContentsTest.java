package org.loomhive.acceptance.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the built sites, and every jar in them, and looks for what must not be there. */
class WarContentsTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

  /** Each site is opened once. */
  private static final Map<String, Set<String>> CONTENTS = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvSource({
    "storefront/target/storefront.war, org/loomhive/confidential/",
    "artisan-portal/target/portal.war, org/loomhive/confidential/",
    "artisan-portal/target/portal.war, com/stripe/",
    "storefront/target/storefront.war, org/bytedeco/",
    "artisan-portal/target/portal.war, org/bytedeco/",
    "storefront/target/storefront.war, ai/timefold/",
    "artisan-portal/target/portal.war, ai/timefold/",
    "storefront/target/storefront.war, org/primefaces/",
    "artisan-portal/target/portal.war, org/primefaces/",
    "storefront/target/storefront.war, org/loomhive/workbench/",
    "artisan-portal/target/portal.war, org/loomhive/workbench/",
    "cooperative-admin/target/admin.war, org/loomhive/workbench/",
    "cooperative-admin/target/admin.war, org/loomhive/launcher/"
  })
  void a_site_does_not_contain_what_it_must_not_know(String war, String forbidden) {
    assertEquals(Set.of(), entries(war, name -> name.startsWith(forbidden)));
  }

  @Test
  void the_look_finds_what_is_there() {
    var found =
        entries(
            "cooperative-admin/target/admin.war",
            name -> name.startsWith("org/loomhive/confidential/access/"));
    assertTrue(!found.isEmpty(), "the admin site holds the confidential side");
  }

  @ParameterizedTest
  @CsvSource({
    "storefront/target/storefront.war",
    "artisan-portal/target/portal.war",
    "cooperative-admin/target/admin.war"
  })
  void no_site_carries_keys_or_passwords(String war) {
    assertEquals(
        Set.of(),
        entries(war, name -> name.matches("(?i).*(\\.pem|\\.p12|\\.jks|secrets\\.properties)$")));
  }

  private static Set<String> entries(String war, Predicate<String> wanted) {
    var all = CONTENTS.computeIfAbsent(war, WarContentsTest::contents);
    return all.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> contents(String war) {
    var found = new TreeSet<String>();
    try (var in = Files.newInputStream(CHECKOUT.resolve(war))) {
      collect(in, found);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return found;
  }

  private static void collect(InputStream archive, Set<String> found) throws IOException {
    var zip = new ZipInputStream(archive);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName().replaceFirst("^WEB-INF/classes/", "");
      found.add(name);
      if (name.endsWith(".jar")) collect(new ByteArrayInputStream(zip.readAllBytes()), found);
    }
  }
}
