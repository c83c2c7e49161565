package org.loomhive.acceptance.rules;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys that pages put together, the noes of fields, and the sentences of the framework. */
class BuiltWordsTest {
  private static final Pattern BUILT =
      Pattern.compile(
          "(words|house)\\['([^']+)'\\.concat\\([^\\]']*\\)(?:\\.concat\\('([^']+)'\\))?\\]");

  private static final Pattern EITHER =
      Pattern.compile("(words|house)\\[[^\\]']*\\? '([^']+)' : '([^']+)'\\]");

  private static final Pattern REFUSALS =
      Pattern.compile("(?:refusals=|name=\"refusals\" value=)\"([^\"#]+)\"");

  private static final Pattern CHECKED =
      Pattern.compile("<f:((?:validate|convert)\\w+(?: converterId=\"[^\"]+)?)");
  private static final Pattern SETTER = Pattern.compile("public void set\\w+\\((\\w+)[\\[\\] ]");
  private static final String FACES = "jakarta.faces.";

  /** What each validator and converter may have to say. */
  private static final Map<String, Set<String>> SAID =
      Map.ofEntries(
          entry("validateDoubleRange", range("validator.DoubleRangeValidator.")),
          entry("validateLongRange", range("validator.LongRangeValidator.")),
          entry("validateLength", Set.of("validator.LengthValidator.MAXIMUM")),
          entry("validateRegex", Set.of("validator.RegexValidator.NOT_MATCHED")),
          entry(
              "converter converterId=\"jakarta.faces.Integer",
              Set.of("converter.IntegerConverter.INTEGER")),
          entry(
              "converter converterId=\"jakarta.faces.BigDecimal",
              Set.of("converter.BigDecimalConverter.DECIMAL")),
          entry(
              "convertDateTime",
              Set.of(
                  "converter.DateTimeConverter.DATE",
                  "converter.DateTimeConverter.DATETIME",
                  "converter.DateTimeConverter.TIME")),
          entry("int", Set.of("converter.IntegerConverter.INTEGER")),
          entry("Integer", Set.of("converter.IntegerConverter.INTEGER")),
          entry("Long", Set.of("converter.LongConverter.LONG")),
          entry("BigDecimal", Set.of("converter.BigDecimalConverter.DECIMAL")),
          entry("enum", Set.of("converter.EnumConverter.ENUM", "component.UISelectOne.INVALID")));

  /** What is typed as it is, or has its own tag for the conversion. */
  private static final Set<String> AS_TYPED =
      Set.of("String", "LocalDate", "LocalDateTime", "LocalTime", "Part", "boolean", "Boolean");

  @Test
  void every_key_that_a_page_puts_together_has_its_words() {
    var families = new Families();
    var missing = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Words.pagesOf(site)) {
        var built = BUILT.matcher(Sources.text(page));
        while (built.find()) {
          var known = built.group(1).equals("house") ? Words.ofHouse() : Words.of(site);
          var ends = families.of(built.group(2));
          var tail = built.group(3) == null ? "" : built.group(3);
          if (ends == null) missing.add(built.group(2) + " is no known family");
          else
            for (String end : ends)
              if (!known.contains(built.group(2) + end + tail))
                missing.add(built.group(2) + end + tail + " of " + Sources.shown(page));
        }
      }
    assertEquals(Set.of(), missing);
  }

  @Test
  void both_keys_of_a_choice_have_their_words() {
    var missing = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Words.pagesOf(site)) {
        var choice = EITHER.matcher(Sources.text(page));
        while (choice.find())
          for (String key : Set.of(choice.group(2), choice.group(3)))
            if (!Words.of(site).contains(key)) missing.add(key);
      }
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_no_that_a_field_waits_for_is_one_of_ours() {
    var ours = Sentences.keys("domain/src/main/resources/org/loomhive/refusals.properties");
    ours.addAll(
        Sentences.keys(
            "confidential/src/main/resources/org/loomhive/confidential/refusals.properties"));
    var unknown = new TreeSet<String>();
    for (String site : Words.SITES)
      for (Path page : Words.pagesOf(site)) {
        var field = REFUSALS.matcher(Sources.text(page));
        while (field.find())
          for (String key : field.group(1).split("\\s+"))
            if (!ours.contains(key)) unknown.add(key + " of " + Sources.shown(page));
      }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void whatever_checks_a_field_speaks_our_language() {
    var said = Sentences.keys("web-shared/src/main/resources/org/loomhive/web/faces.properties");
    var silent = new TreeSet<String>();
    for (String check : checks())
      for (String sentence : SAID.getOrDefault(check, Set.of("nobody knows " + check)))
        if (!said.contains(FACES + sentence)) silent.add(check + " " + sentence);
    assertEquals(Set.of(), silent);
  }

  /** The tags on all pages, and the types of all properties that a field may fill. */
  private static Set<String> checks() {
    var checks = new TreeSet<String>();
    for (String site : Words.SITES) {
      for (Path page : Words.pagesOf(site)) {
        var tag = CHECKED.matcher(Sources.text(page));
        while (tag.find()) checks.add(tag.group(1));
      }
      for (Path bean : Sources.below(site + "/src/main/java", ".java")) {
        var setter = SETTER.matcher(Sources.text(bean));
        while (setter.find())
          if (!AS_TYPED.contains(setter.group(1))) checks.add(kind(setter.group(1)));
      }
    }
    return checks;
  }

  private static String kind(String type) {
    return SAID.containsKey(type) ? type : isEnum(type) ? "enum" : type;
  }

  private static boolean isEnum(String type) {
    for (String module : Sources.MODULES)
      for (Path file : Sources.below(module + "/src/main/java", "/" + type + ".java"))
        if (Sources.text(file).contains("enum " + type)) return true;
    return false;
  }

  private static Set<String> range(String validator) {
    return Set.of(
        validator + "MINIMUM",
        validator + "MAXIMUM",
        validator + "NOT_IN_RANGE",
        validator + "TYPE");
  }
}
