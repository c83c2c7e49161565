package org.loomhive.admin.catalogue.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.catalog.list.SendList;
import org.loomhive.kernel.Refused;
import org.loomhive.web.file.SheetCell;

/**
 * A file that somebody sent as a list. What it is, is told by its content, never by its name; how
 * much it may hold is bounded before it is unpacked.
 */
final class ListFile {
  /** A workbook is an archive. */
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  private static final int MOST_BYTES = 10_000_000;

  private ListFile() {}

  /** The rows below the headings, without those that say nothing. */
  static List<ListedRow> rows(byte[] file) throws IOException {
    if (file.length > MOST_BYTES)
      throw new Refused(ListRefusal.FILE_TOO_LARGE, MOST_BYTES / 1_000_000);
    var table = isArchive(file) ? XlsxTable.read(file) : CsvTable.read(file);
    if (table.isEmpty()) throw new Refused(ListRefusal.NO_ROWS);
    var columns = columns(table.get(0));
    var rows = new ArrayList<ListedRow>();
    for (int line = 1; line < table.size(); line++) {
      var row = row(line, columns, table.get(line));
      if (!row.cells().isEmpty()) rows.add(row);
      if (rows.size() > SendList.MOST_ROWS)
        throw new Refused(ListRefusal.TOO_MANY_ROWS, SendList.MOST_ROWS);
    }
    return rows;
  }

  private static boolean isArchive(byte[] file) {
    for (int i = 0; i < ARCHIVE.length; i++)
      if (file.length <= i || file[i] != ARCHIVE[i]) return false;
    return true;
  }

  /** A column without a heading is left out; one that nobody knows is a mistake of the sender. */
  private static List<Optional<ListColumn>> columns(List<String> headings) {
    var columns = new ArrayList<Optional<ListColumn>>();
    for (String heading : headings) {
      var plain = SheetCell.unguarded(heading.strip());
      var known = ListColumn.find(plain);
      if (known.isEmpty() && !plain.isEmpty())
        throw new Refused(ListRefusal.UNKNOWN_COLUMN, shortened(plain));
      columns.add(known);
    }
    return columns;
  }

  private static String shortened(String heading) {
    return heading.substring(0, Math.min(40, heading.length()));
  }

  private static ListedRow row(int line, List<Optional<ListColumn>> columns, List<String> cells) {
    var said = new EnumMap<ListColumn, String>(ListColumn.class);
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      var text = SheetCell.unguarded(cells.get(i));
      columns.get(i).ifPresent(column -> said.put(column, text));
    }
    return new ListedRow(line, said);
  }
}
