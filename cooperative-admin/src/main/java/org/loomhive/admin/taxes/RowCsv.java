package org.loomhive.admin.taxes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.loomhive.delivery.rows.RowLine;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/** Reads a table that somebody keeps as a sheet: the first line names the columns. */
final class RowCsv {
  private RowCsv() {}

  /**
   * @param text with commas or semicolons between the columns
   * @throws Refused NO_ROW_LINES when it is no table at all
   */
  static List<RowLine> read(RowKind kind, String text) {
    var head = text.lines().findFirst().orElse("");
    char between = head.contains(";") ? ';' : ',';
    var reading =
        CsvReader.builder().fieldSeparator(between).allowMissingFields(true).allowExtraFields(true);
    try (var lines = reading.ofNamedCsvRecord(text)) {
      return lines.stream().map(line -> row(kind, line)).toList();
    } catch (CsvParseException | IOException notATable) {
      throw new Refused(RowRefusal.NO_ROW_LINES);
    }
  }

  private static RowLine row(RowKind kind, NamedCsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    try {
      return RowLine.read(number, reader(line).read(kind));
    } catch (Refused no) {
      return RowLine.refused(number, no);
    }
  }

  private static RowReader reader(NamedCsvRecord line) {
    int named = line.getHeader().size();
    if (line.getFieldCount() > named)
      throw new Refused(RowRefusal.ROW_CELL_WRONG, String.valueOf(named + 1), line.getField(named));
    return new RowReader(column -> line.findField(column).orElse(""));
  }
}
