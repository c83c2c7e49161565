package org.loomhive.acceptance.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.wage.CorrectWage;
import org.loomhive.wage.CorrectWage.Correction;

/**
 * Nobody owes material, a tool or a spoiled piece: there is no entry, no page and no door for it.
 */
class MaterialIsNoDebtTest {
  private static final Path ENTRIES =
      Sources.ROOT.resolve("domain/src/main/java/org/loomhive/material/MaterialEntries.java");
  private static final Path INTERFACE =
      Sources.ROOT.resolve(
          "storefront/src/main/resources/org/loomhive/storefront/api/openapi.json");
  private static final Pattern POSTING =
      Pattern.compile("\\.(?:debit|credit)\\(([^;]*?)\\)\\s*(?=[.;])");
  private static final Pattern ACCOUNT = Pattern.compile("Account\\.([A-Z_]+)");
  private static final Set<String> OF_MATERIAL =
      Set.of(
          "MATERIAL_STOCK",
          "MATERIAL_ON_THE_WAY",
          "MATERIAL_USED",
          "MATERIAL_LOST",
          "MATERIAL_COUNTED",
          "SUPPLIERS_PAYABLE");

  @Test
  void an_entry_of_material_touches_no_account_of_a_person() {
    var touched = new TreeSet<String>();
    var account = ACCOUNT.matcher(Sources.text(ENTRIES));
    while (account.find()) touched.add(account.group(1));
    assertTrue(touched.contains("MATERIAL_STOCK"));
    touched.removeAll(OF_MATERIAL);
    assertEquals(Set.of(), touched);
  }

  @Test
  void an_entry_of_material_names_no_party() {
    var parties = new TreeSet<String>();
    var posting = POSTING.matcher(Sources.text(ENTRIES));
    int seen = 0;
    for (; posting.find(); seen++)
      if (arguments(posting.group(1)) != 2) parties.add(posting.group());
    assertTrue(seen > 8, "the postings were read: " + seen);
    assertEquals(Set.of(), parties);
  }

  private static int arguments(String list) {
    int depth = 0;
    int count = 1;
    for (char c : list.toCharArray()) {
      if (c == '(') depth++;
      if (c == ')') depth--;
      if (c == ',' && depth == 0) count++;
    }
    return count;
  }

  @Test
  void material_is_booked_in_its_own_entries_and_nowhere_else() {
    var elsewhere = new TreeSet<String>();
    for (Path file : Sources.below("domain/src/main/java/org/loomhive/material", ".java"))
      if (Sources.text(file).contains("JournalEntry.about(") && !file.equals(ENTRIES))
        elsewhere.add(Sources.shown(file));
    assertEquals(Set.of(), elsewhere);
  }

  @Test
  void rooms_of_pay_do_not_know_material_and_material_does_not_know_pay() {
    var domain = new ClassFileImporter().importPath(Sources.ROOT.resolve("domain/target/classes"));
    var pay = List.of("org.loomhive.wage..", "org.loomhive.payout..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.loomhive.material..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(pay)
        .check(domain);
    noClasses()
        .that()
        .resideInAnyPackage(pay)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.loomhive.material..")
        .check(domain);
  }

  @Test
  void no_page_of_staff_or_makers_takes_from_what_somebody_earned_or_writes_into_the_journal() {
    var sites =
        new ClassFileImporter()
            .importPaths(
                Sources.ROOT.resolve("cooperative-admin/target/classes"),
                Sources.ROOT.resolve("artisan-portal/target/classes"));
    for (String site : List.of("org.loomhive.admin..", "org.loomhive.portal.."))
      noClasses()
          .that()
          .resideInAPackage(site)
          .should()
          .callMethod(
              CorrectWage.class, "correct", WorkOrderNumber.class, Correction.class, Actor.class)
          .orShould()
          .callMethod(Journal.class, "post", JournalEntry.class)
          .check(sites);
  }

  /** The sites of staff and makers have pages alone; the interface is that of the shop. */
  @Test
  void what_programs_may_write_is_baskets_and_orders_and_nothing_else() {
    for (String site : List.of("cooperative-admin", "artisan-portal"))
      for (Path file : Sources.below(site + "/src/main/java", ".java"))
        assertTrue(!Sources.text(file).contains("jakarta.ws.rs"), Sources.shown(file));
    var writing = new TreeSet<String>();
    for (var path : paths().entrySet())
      for (String verb : path.getValue().asJsonObject().keySet())
        if (!verb.equals("get")) writing.add(verb + " " + path.getKey());
    assertEquals(
        Set.of(
            "post /baskets",
            "put /baskets/{token}/lines",
            "post /orders",
            "post /orders/{number}/payment",
            "post /orders/{number}/test-payment"),
        writing);
  }

  @Test
  void no_path_of_the_interface_speaks_of_material_tools_or_debt() {
    var words =
        Pattern.compile("(?i)material|lot|tool|holding|scrap|debt|deduct|charge|wage|member");
    for (String path : paths().keySet()) assertTrue(!words.matcher(path).find(), path);
  }

  private static JsonObject paths() {
    var text = new StringReader(Sources.text(INTERFACE));
    try (var reader = Json.createReader(text)) {
      return reader.readObject().getJsonObject("paths");
    }
  }

  /** A tool that is gone has a condition and a note, and no column for money. */
  @Test
  void a_tool_has_no_price() {
    for (Path file : Sources.below("domain/src/main/java/org/loomhive/material/tool", ".java"))
      assertTrue(!Sources.text(file).contains("Money"), Sources.shown(file));
  }
}
