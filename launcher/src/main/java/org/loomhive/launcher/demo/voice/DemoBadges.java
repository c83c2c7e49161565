package org.loomhive.launcher.demo.voice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.loomhive.badge.BadgeKind;
import org.loomhive.badge.BadgeScope;
import org.loomhive.badge.NoteBadge;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;

/** What the demo claims: two guarantees, of which one lapses soon, and a paper that has lapsed. */
public final class DemoBadges {
  /** A page without a word on it. */
  private static final String PAPER =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """;

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    for (DemoTable.Row row : DemoTable.read("badges.csv"))
      world.on(row.number("days_ago"), 10, 15, () -> note(row));
  }

  private void note(DemoTable.Row row) {
    var scope = BadgeScope.valueOf(row.text("scope"));
    var of = row.text("of");
    var key = scope == BadgeScope.COOPERATIVE ? world.cooperatives.get(of).value() : of;
    var paper =
        new NoteBadge.Paper(
            row.text("issuer"), row.text("number"), day(row, "from"), day(row, "to"));
    var what =
        new NoteBadge.Claimed(
            BadgeKind.valueOf(row.text("kind")),
            scope,
            key,
            paper,
            PAPER.getBytes(StandardCharsets.US_ASCII));
    world.get(NoteBadge.class).note(what, world.actor("network-admin", Role.NETWORK_ADMIN));
  }

  private LocalDate day(DemoTable.Row row, String column) {
    return world.today().plusDays(row.number(column));
  }
}
