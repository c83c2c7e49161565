package org.loomhive.admin.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.evidence.Evidence;
import org.loomhive.evidence.LotTold;
import org.loomhive.evidence.Subject;
import org.loomhive.evidence.WorkSpan;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** The file opens as it was written: sentences first, then sheets with the same figures. */
class EvidenceZipTest {
  private static final CooperativeRef HOME = CooperativeRef.random();
  private static final WorkSpan.Quarters HALF_YEAR =
      new WorkSpan.Quarters(new Quarter(2026, 1), new Quarter(2026, 2));

  @Test
  void many_are_told_in_figures_and_few_by_their_pieces_only() throws IOException {
    var files = files(evidence("700.00", true));
    assertEquals(
        List.of("read-me-first.txt", "work-and-pay.csv", "lots.csv"), List.copyOf(files.keySet()));
    var rows = files.get("work-and-pay.csv").lines().toList();
    assertEquals(3, rows.size());
    assertTrue(rows.get(0).contains("Wages earned,Floor for these minutes,Least paid hour"));
    assertEquals(
        "Weavers of Ri Bhoi,2026-Q1,2026-Q2,9,12,5 or more,10,1,0,2,720.00,600,700.00,650.00,64.10,INR",
        rows.get(1));
    assertEquals("Weavers of Ri Bhoi,2026-Q1,2026-Q2,2,3,fewer than 5,,,,,,,,,,", rows.get(2));
  }

  @Test
  void the_first_page_says_what_is_in_it_and_whether_all_was_paid_the_floor() throws IOException {
    var page = files(evidence("700.00", true)).get("read-me-first.txt");
    for (String part :
        List.of(
            "Eri shawl (eri-shawl)",
            "11 works for 15 pieces",
            "wages are at least the floor",
            "2 lots",
            "did not arrive: 5 or more; still open: fewer than 5",
            "All work for it")) assertTrue(page.contains(part), part + " is missing in:\n" + page);
    var under = files(evidence("600.00", false)).get("read-me-first.txt");
    assertTrue(under.contains("added when a month is closed"), under);
    assertTrue(under.contains("Ask the network why"), under);
    assertTrue(under.contains("this is the newest"), under);
  }

  @Test
  void lots_are_told_with_place_and_papers_and_without_a_supplier() throws IOException {
    var rows = files(evidence("700.00", true)).get("lots.csv").lines().toList();
    assertEquals("LOT-1,Eri yarn,Ri Bhoi,IN,2026-02-03,3.15,kg,,organic 17; fair 4", rows.get(1));
    assertEquals("LOT-0,Eri yarn,Ri Bhoi,,2026-01-03,,,,", rows.get(2));
    assertFalse(rows.get(0).toLowerCase(java.util.Locale.ROOT).contains("supplier"));
  }

  private static Evidence evidence(String earned, boolean whole) {
    var paid = new WorkSpan.Paid(inr("720.00"), inr(earned), inr("650.00"), 600, inr("64.10"));
    var more = new WorkSpan.More(5, new WorkSpan.Found(10, 1, 0, 2), paid);
    var from =
        new LotTold.From(
            "Eri yarn",
            "Ri Bhoi",
            Optional.of("IN"),
            LocalDate.of(2026, 2, 3),
            List.of("organic 17", "fair 4"));
    var before =
        new LotTold.From(
            "Eri yarn", "Ri Bhoi", Optional.empty(), LocalDate.of(2026, 1, 3), List.of());
    var inIt = Optional.of(Quantity.of("3.150", Unit.KILOGRAM));
    var subject = new Subject(Subject.Kind.PRODUCT, "eri-shawl");
    return new Evidence(
        new Evidence.About(subject, "Eri shawl", LocalDate.of(2026, 11, 27)),
        List.of(
            new WorkSpan(HOME, HALF_YEAR, 9, 12, Optional.of(more)),
            new WorkSpan(HOME, HALF_YEAR, 2, 3, Optional.empty())),
        List.of(
            new LotTold(new LotNumber("LOT-1"), from, inIt, Optional.empty()),
            new LotTold(new LotNumber("LOT-0"), before, Optional.empty(), Optional.empty())),
        new Evidence.Checks(whole, new Evidence.Concerns(5, 0)),
        whole);
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }

  private static Map<String, String> files(Evidence evidence) throws IOException {
    var bytes = new EvidenceZip(evidence, new BoardWords(), ref -> "Weavers of Ri Bhoi").bytes();
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        files.put(
            entry.getName(),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }
    return files;
  }
}
