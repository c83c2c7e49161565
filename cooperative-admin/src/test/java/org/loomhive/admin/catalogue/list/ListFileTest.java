package org.loomhive.admin.catalogue.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.kernel.Refused;
import org.loomhive.web.file.SheetCell;

class ListFileTest {
  @Test
  void commas_semicolons_and_tabs_are_read_and_headings_in_any_case() throws IOException {
    for (String between : List.of(",", ";", "\t")) {
      var text = String.join(between, "\uFEFFProduct", "Price USD", "EUR") + "\r\n";
      var row = read(text + String.join(between, "shawl", "45.50", "40")).get(0);
      assertEquals("shawl", row.at(ListColumn.PRODUCT));
      assertEquals("45.50", row.at(ListColumn.PRICE_USD));
      assertEquals("40", row.at(ListColumn.PRICE_EUR));
    }
  }

  @Test
  void what_was_guarded_when_it_left_comes_back_as_it_was() throws IOException {
    for (String text : List.of("=1+1", "+91 shades", "-", "@home", "'quoted", "plain")) {
      var csv = "product,name\nshawl,\"" + SheetCell.guarded(text) + "\"\n";
      assertEquals(text, read(csv).get(0).at(ListColumn.NAME));
    }
  }

  @Test
  void empty_rows_are_left_out_and_lines_count_as_people_see_them() throws IOException {
    var rows = read("product,name\nshawl,A\n,\n\"bag\",\"B\nC\"\n");
    assertEquals(List.of(1, 3), rows.stream().map(ListedRow::line).toList());
    assertEquals("B\nC", rows.get(1).at(ListColumn.NAME));
  }

  @Test
  void a_workbook_is_read_with_its_numbers_as_people_wrote_them() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var page = book.newWorksheet("list");
      page.value(0, 0, "product");
      page.value(0, 1, "price_usd");
      page.value(0, 2, "weight_grams");
      page.value(2, 0, "shawl");
      page.value(2, 1, 45.3);
      page.value(2, 2, 600);
      page.value(3, 0, "bag");
      page.formula(3, 1, "40+5");
    }
    var rows = ListFile.rows(bytes.toByteArray());
    assertEquals("45.3", rows.get(0).at(ListColumn.PRICE_USD));
    assertEquals("600", rows.get(0).at(ListColumn.WEIGHT_GRAMS));
    assertEquals(2, rows.get(0).line());
    assertEquals("", rows.get(1).at(ListColumn.PRICE_USD), "a formula is not computed");
  }

  @Test
  void an_archive_that_unpacks_to_far_too_much_is_not_opened() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes)) {
      archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 90; i++) archive.write(zeros);
    }
    assertTrue(bytes.size() < 200_000);
    assertEquals(ListRefusal.TOO_MUCH_INSIDE, no(bytes.toByteArray()));
  }

  @Test
  void what_is_no_list_is_refused_with_a_reason() {
    assertEquals(ListRefusal.NOT_A_LIST, no(new byte[] {'P', 'K', 3, 4, 9, 9}));
    assertEquals(ListRefusal.NOT_A_LIST, no(new byte[] {0, 1, 2, 3}));
    assertEquals(ListRefusal.NOT_UTF8, no(new byte[] {'p', (byte) 0xE4, 'x'}));
    assertEquals(ListRefusal.NO_ROWS, no(new byte[0]));
    assertEquals(ListRefusal.FILE_TOO_LARGE, no(new byte[10_000_001]));
    assertEquals(ListRefusal.UNKNOWN_COLUMN, no("product,secret\nshawl,x".getBytes()));
    var many = "product\n" + "shawl\n".repeat(20_001);
    assertEquals(ListRefusal.TOO_MANY_ROWS, no(many.getBytes(StandardCharsets.UTF_8)));
  }

  private static Enum<?> no(byte[] file) {
    return assertThrows(Refused.class, () -> ListFile.rows(file)).reason();
  }

  private static List<ListedRow> read(String text) throws IOException {
    return ListFile.rows(text.getBytes(StandardCharsets.UTF_8));
  }
}
