package org.loomhive.admin.catalogue.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.SendList;
import org.loomhive.kernel.Refused;

/**
 * The first sheet of a workbook as text. Of a formula only what it came to is read; nothing is
 * computed. How much the archive unpacks to is counted before anything of it is read.
 */
final class XlsxTable {
  private static final long MOST_UNPACKED = 80_000_000;
  private static final int MOST_PARTS = 200;
  private static final int MOST_COLUMNS = 200;
  private static final int STEP = 64 * 1024;

  /** A workbook keeps numbers as doubles, of which so many digits are sure. */
  private static final MathContext SURE = new MathContext(15);

  private XlsxTable() {}

  static List<List<String>> read(byte[] file) {
    requireModest(file);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = book.getFirstSheet().openStream()) {
      var table = new ArrayList<List<String>>();
      rows.limit(SendList.MOST_ROWS + 2L).forEach(row -> add(table, row));
      return table;
    } catch (ExcelReaderException | IllegalArgumentException | IOException broken) {
      throw new Refused(ListRefusal.NOT_A_LIST);
    }
  }

  private static void requireModest(byte[] file) {
    long unpacked = 0;
    int parts = 0;
    var step = new byte[STEP];
    try (var archive = ZipFile.builder().setByteArray(file).get()) {
      for (var all = archive.getEntries(); all.hasMoreElements(); ) {
        if (++parts > MOST_PARTS) throw new Refused(ListRefusal.TOO_MUCH_INSIDE);
        try (var part = archive.getInputStream(all.nextElement())) {
          for (int read = 0; read >= 0; read = part.read(step)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) throw new Refused(ListRefusal.TOO_MUCH_INSIDE);
          }
        }
      }
    } catch (IOException broken) {
      throw new Refused(ListRefusal.NOT_A_LIST);
    }
  }

  /** Rows that were left out in the file are empty ones here, so that lines count as people see. */
  private static void add(List<List<String>> table, Row row) {
    while (table.size() + 1 < Math.min(row.getRowNum(), SendList.MOST_ROWS + 2))
      table.add(List.of());
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++)
      cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
    table.add(cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.EMPTY) return "";
    var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    if (raw == null) return "";
    return cell.getType() == CellType.NUMBER || isNumber(cell, raw) ? number(raw) : raw;
  }

  private static boolean isNumber(Cell cell, String raw) {
    return cell.getType() == CellType.FORMULA
        && raw.matches("-?[0-9]{1,15}(\\.[0-9]{1,20})?(E-?[0-9]{1,3})?");
  }

  private static String number(String raw) {
    var exact = new BigDecimal(raw).round(SURE);
    if (exact.scale() < -20 || exact.scale() > 40) return raw;
    return exact.stripTrailingZeros().toPlainString();
  }
}
