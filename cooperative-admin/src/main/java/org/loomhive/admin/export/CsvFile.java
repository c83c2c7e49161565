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

/**
 * A sheet as comma separated text in UTF-8 (RFC 4180), with a point in numbers and days as in ISO
 * 8601. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** With which formulas begin, or may after the spreadsheet has trimmed the cell. */
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvFile() {}

  /** Writes all of it and leaves the stream open. */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    var csv = CsvWriter.builder().build(text);
    csv.writeRecord(sheet.headings().stream().map(CsvFile::guarded).toList());
    for (List<Object> row : sheet.rows()) csv.writeRecord(row.stream().map(CsvFile::cell).toList());
    csv.flush();
  }

  private static String cell(Object cell) {
    if (cell == null) return "";
    if (cell instanceof BigDecimal number) return number.toPlainString();
    if (cell instanceof LocalDateTime moment) return MOMENT.format(moment);
    return cell instanceof String text ? guarded(text) : cell.toString();
  }

  /** A sheet program takes what begins so for a formula. */
  public static String guarded(String text) {
    boolean harmless = text.isBlank() || DANGEROUS.indexOf(text.stripLeading().charAt(0)) < 0;
    return harmless && !isControl(text) ? text : "'" + text;
  }

  /** As it was before it was guarded, for a list that comes back. */
  public static String unguarded(String text) {
    boolean isGuarded = text.startsWith("'") && guarded(text.substring(1)).equals(text);
    return isGuarded ? text.substring(1) : text;
  }

  private static boolean isControl(String text) {
    return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
  }
}
