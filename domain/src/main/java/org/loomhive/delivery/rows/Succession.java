package org.loomhive.delivery.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.loomhive.kernel.Refused;

/**
 * The rows of one scope as they follow each other. A row without a last day ends on the day before
 * the next one; a row with one has to end there, unless the scope may pause.
 */
final class Succession {
  private final List<DatedRow> rows;

  Succession(Collection<? extends DatedRow> ofOneScope) {
    rows = new ArrayList<>(ofOneScope);
  }

  /** Takes a row in: the one before it ends, or it is refused and nothing changed. */
  void take(DatedRow fresh) {
    rows.sort(Comparator.comparing(DatedRow::validFrom));
    var from = fresh.validFrom();
    DatedRow before = null;
    DatedRow after = null;
    for (DatedRow row : rows) {
      if (row.validFrom().equals(from)) throw no(RowRefusal.ROW_THAT_DAY, fresh, from, from);
      if (row.validFrom().isBefore(from)) before = row;
      else if (after == null) after = row;
    }
    if (before != null) requireMeeting(before, fresh);
    if (after != null) requireMeeting(fresh, after);
    if (before != null && before.validTo().isEmpty()) before.ends(from.minusDays(1));
    if (after != null && fresh.validTo().isEmpty()) fresh.ends(after.validFrom().minusDays(1));
    rows.add(fresh);
  }

  private static void requireMeeting(DatedRow one, DatedRow next) {
    if (one.validTo().isEmpty()) return;
    var last = one.validTo().get();
    var from = next.validFrom();
    if (!last.isBefore(from)) throw no(RowRefusal.ROWS_OVERLAP, one, from, last);
    boolean meets = last.plusDays(1).equals(from);
    if (!meets && !one.mayPause())
      throw no(RowRefusal.ROWS_LEAVE_GAP, one, last.plusDays(1), from.minusDays(1));
  }

  private static Refused no(RowRefusal why, DatedRow of, LocalDate first, LocalDate last) {
    return new Refused(why, of.scope(), first, last);
  }
}
