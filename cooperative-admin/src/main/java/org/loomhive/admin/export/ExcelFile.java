package org.loomhive.admin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as a workbook: numbers are numbers, days are days, texts are never formulas. */
final class ExcelFile {
  private static final String APPLICATION = "Loomhive";
  private static final String VERSION = "1.0";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm";

  private ExcelFile() {}

  /**
   * @param name of the only sheet; at most 31 letters are kept
   */
  static void write(Sheet sheet, String name, OutputStream out) throws IOException {
    try (var book = new Workbook(out, APPLICATION, VERSION)) {
      var page = book.newWorksheet(name);
      for (int column = 0; column < sheet.headings().size(); column++)
        page.value(0, column, sheet.headings().get(column));
      page.range(0, 0, 0, Math.max(0, sheet.headings().size() - 1)).style().bold().set();
      page.freezePane(0, 1);
      for (int row = 0; row < sheet.rows().size(); row++)
        write(page, row + 1, sheet.rows().get(row));
    }
  }

  private static void write(Worksheet page, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) write(page, row, column, cells);
  }

  private static void write(Worksheet page, int row, int column, List<Object> cells) {
    var cell = cells.get(column);
    if (cell instanceof BigDecimal number) page.value(row, column, number);
    else if (cell instanceof LocalDate day) {
      page.value(row, column, day);
      page.style(row, column).format(DAY).set();
    } else if (cell instanceof LocalDateTime moment) {
      page.value(row, column, moment);
      page.style(row, column).format(MOMENT).set();
    } else if (cell != null) page.value(row, column, cell.toString());
  }
}
