package org.loomhive.admin.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.loomhive.web.file.SheetCell;

/**
 * A sheet as comma separated text in UTF-8 (RFC 4180), with a point in numbers and days as in ISO
 * 8601. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private CsvFile() {}

  /** Writes all of it and leaves the stream open. */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    var csv = CsvWriter.builder().build(text);
    csv.writeRecord(sheet.headings().stream().map(SheetCell::guarded).toList());
    for (List<Object> row : sheet.rows()) csv.writeRecord(row.stream().map(CsvFile::cell).toList());
    csv.flush();
  }

  private static String cell(Object cell) {
    if (cell == null) return "";
    if (cell instanceof BigDecimal number) return number.toPlainString();
    if (cell instanceof LocalDateTime moment) return MOMENT.format(moment);
    return cell instanceof String text ? SheetCell.guarded(text) : cell.toString();
  }
}
