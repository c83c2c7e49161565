package org.loomhive.acceptance.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The plan of the house is a test: rooms, arrows, walls and names. */
class HouseRulesTest {
  private static final String HOUSE = "org.loomhive.";
  private static final String WALL = "org.loomhive.confidential.";
  private static final JavaClasses DOMAIN = classes("domain");
  private static final JavaClasses CONFIDENTIAL = classes("confidential");
  private static final JavaClasses ADAPTERS =
      classes(
          "adapters/stripe",
          "adapters/iso20022",
          "adapters/outbound",
          "adapters/timefold",
          "adapters/vies");
  private static final JavaClasses SHOP_AND_PORTAL = classes("storefront", "artisan-portal");
  private static final JavaClasses SITES =
      classes("web-shared", "storefront", "artisan-portal", "cooperative-admin");

  @Test
  void every_room_of_the_domain_uses_only_the_rooms_below_it() {
    assertEquals(Set.of(), forbiddenArrows(DOMAIN, HOUSE, Plan.DOMAIN));
  }

  @Test
  void every_confidential_room_uses_only_what_the_plan_allows() {
    var arrows = forbiddenArrows(CONFIDENTIAL, WALL, Plan.CONFIDENTIAL);
    assertEquals(Set.of(), arrows);
  }

  @Test
  void no_rooms_stand_in_a_circle() {
    slices().matching("org.loomhive.(*)..").should().beFreeOfCycles().check(DOMAIN);
    slices()
        .matching("org.loomhive.confidential.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CONFIDENTIAL);
  }

  @Test
  void the_domain_knows_nobody_upstairs() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.loomhive.confidential..",
                "org.loomhive.web..",
                "org.loomhive.adapters..",
                "jakarta.faces..",
                "jakarta.servlet..",
                "jakarta.ws.rs..",
                "com.stripe..",
                "ai.timefold.."),
        DOMAIN);
  }

  @Test
  void shop_and_portal_do_not_know_the_confidential_side() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.loomhive.confidential..", "org.primefaces.."),
        SHOP_AND_PORTAL);
  }

  @Test
  void adapters_know_only_the_domain() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.loomhive.confidential..", "org.loomhive.web.."),
        ADAPTERS);
  }

  @Test
  void the_time_is_handed_in() {
    for (JavaClasses rooms : List.of(DOMAIN, CONFIDENTIAL))
      check(
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName("org.loomhive.kernel.HouseClock")
              .should()
              .callMethodWhere(describe("looks at the machine's clock", HouseRulesTest::looks))
              .orShould()
              .callConstructor(java.util.Date.class)
              .orShould()
              .callMethod(java.util.Calendar.class, "getInstance")
              .orShould()
              .callMethod(System.class, "currentTimeMillis"),
          rooms);
  }

  /** Whoever hands a clock in has been handed one. */
  private static boolean looks(JavaMethodCall call) {
    var type = call.getTargetOwner();
    boolean handedIn = call.getTarget().getRawParameterTypes().stream().anyMatch(isClock());
    if (!type.getPackageName().equals("java.time") || handedIn) return false;
    return call.getName().equals("now")
        || type.isEquivalentTo(Clock.class) && call.getName().matches("system.*|tick.*");
  }

  private static Predicate<JavaClass> isClock() {
    return type -> type.isEquivalentTo(Clock.class);
  }

  @Test
  void money_is_never_a_double() {
    check(
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Double"),
        DOMAIN);
    var fields = new TreeSet<String>();
    for (JavaClass type : DOMAIN)
      type.getFields().stream()
          .filter(field -> Set.of("double", "float").contains(field.getRawType().getName()))
          .forEach(field -> fields.add(field.getFullName()));
    assertEquals(Set.of(), fields);
  }

  /** Databases differ in how they read upper case. */
  @Test
  void every_entity_names_its_table_in_lower_case() {
    var unnamed = new TreeSet<String>();
    for (JavaClasses rooms : List.of(DOMAIN, CONFIDENTIAL))
      for (JavaClass type : rooms)
        if (type.isAnnotatedWith("jakarta.persistence.Entity") && !table(type).matches("[a-z_]+"))
          unnamed.add(type.getName());
    assertEquals(Set.of(), unnamed);
  }

  private static String table(JavaClass entity) {
    var name = "jakarta.persistence.Table";
    if (!entity.isAnnotatedWith(name)) return "";
    return entity.getAnnotationOfType(name).get("name").map(String::valueOf).orElse("");
  }

  @Test
  void only_ports_are_interfaces() {
    var others = new TreeSet<String>();
    for (JavaClasses rooms : List.of(DOMAIN, CONFIDENTIAL))
      for (JavaClass type : rooms)
        if (type.isInterface()
            && !type.isAnnotation()
            && !type.getSimpleName().equals("package-info")
            && !Plan.PORTS.contains(type.getSimpleName())) others.add(type.getName());
    assertEquals(Set.of(), others);
  }

  @Test
  void things_are_called_by_nouns_of_the_trade() {
    var empty = List.of("Impl", "Manager", "Helper", "Helpers", "Util", "Utils", "Dto", "Service");
    var found = new TreeSet<String>();
    for (JavaClasses part : List.of(DOMAIN, CONFIDENTIAL, ADAPTERS, SITES))
      for (JavaClass type : part) {
        var name = type.getSimpleName();
        if (empty.stream().anyMatch(name::endsWith)) found.add(type.getName());
        if (name.startsWith("Abstract") || name.startsWith("Base")) found.add(type.getName());
      }
    assertEquals(Set.of(), found);
  }

  /** A site with two beans of one name does not start. */
  @Test
  void no_two_beans_of_a_site_have_one_name() {
    var doubled = new TreeSet<String>();
    for (String site : List.of("storefront", "artisan-portal", "cooperative-admin")) {
      var names = new TreeSet<String>();
      for (String module : List.of(site, "web-shared"))
        for (Path file : Sources.below(module + "/src/main/java", ".java"))
          for (String line : Sources.lines(file))
            if (line.startsWith("@Named(\"") && !names.add(line)) doubled.add(site + ": " + line);
    }
    assertEquals(Set.of(), doubled);
  }

  private static Set<String> forbiddenArrows(
      JavaClasses classes, String prefix, Map<String, Set<String>> plan) {
    var forbidden = new TreeSet<String>();
    for (JavaClass from : classes)
      for (var arrow : from.getDirectDependenciesFromSelf()) {
        var to = arrow.getTargetClass().getPackageName() + ".";
        if (!to.startsWith(HOUSE)) continue;
        var room = room(from.getPackageName() + ".", prefix);
        var target = to.startsWith(prefix) ? room(to, prefix) : room(to, HOUSE);
        if (room.equals(target) || target.equals("kernel")) continue;
        if (!plan.containsKey(room) || !plan.get(room).contains(target))
          forbidden.add(room + " -> " + target + " (" + from.getSimpleName() + ")");
      }
    return forbidden;
  }

  private static String room(String packageName, String prefix) {
    var rest = packageName.substring(prefix.length());
    return rest.substring(0, rest.indexOf('.'));
  }

  private static JavaClasses classes(String... modules) {
    var paths = new ArrayList<Path>();
    for (String module : modules) paths.add(Sources.ROOT.resolve(module).resolve("target/classes"));
    return new ClassFileImporter().importPaths(paths);
  }

  private static void check(ArchRule rule, JavaClasses classes) {
    rule.allowEmptyShould(true).check(classes);
  }
}
