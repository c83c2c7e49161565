package org.loomhive.admin.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

class SheetTest {
  @Test
  void numbers_and_days_stay_what_they_are() throws IOException {
    var sheet =
        new Sheet(List.of("Lot", "Amount", "Cost", "Came", "At", "Note"))
            .row(
                "Eri, \"fine\"",
                Quantity.of("12.500", Unit.KILOGRAM),
                Money.of("-4500.00", "INR"),
                LocalDate.of(2026, 11, 26),
                Instant.parse("2026-11-26T05:00:00Z"),
                Optional.empty());
    assertEquals(
        "\uFEFFLot,Amount,Cost,Came,At,Note\r\n"
            + "\"Eri, \"\"fine\"\"\",12.5,-4500.00,2026-11-26,2026-11-26 10:30,\r\n",
        csv(sheet));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\uFF1D1+1"})
  void a_text_is_never_a_formula(String text) throws IOException {
    var sheet = new Sheet(List.of("Supplier")).row(text);
    var cell = csv(sheet).split("\r\n", 2)[1].strip();
    assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    var page = pageOf(sheet);
    assertFalse(page.contains("<f>"), page);
  }

  @Test
  void a_workbook_has_numbers_as_numbers() throws IOException {
    var page = pageOf(new Sheet(List.of("Amount")).row(Quantity.of("12.5", Unit.KILOGRAM)));
    assertTrue(page.contains("<v>12.5</v>"), page);
  }

  @Test
  void a_row_has_a_cell_for_each_heading() {
    var sheet = new Sheet(List.of("Lot", "Amount"));
    assertThrows(IllegalArgumentException.class, () -> sheet.row("only one"));
  }

  @Test
  void a_list_is_read_page_by_page_to_its_end() throws IOException {
    assertEquals(1 + 2_345, csv(filled(2_345)).lines().count());
    assertTrue(csv(filled(2_345)).endsWith("2345\r\n"));
  }

  @Test
  void a_list_that_is_too_long_says_in_its_last_row_that_it_ends_there() throws IOException {
    assertFalse(csv(filled(Sheet.MOST)).contains("ends here"));
    var lines = csv(filled(Sheet.MOST + 1)).lines().toList();
    assertEquals(1 + Sheet.MOST + 1, lines.size());
    assertTrue(lines.get(lines.size() - 1).contains("after 20,000 rows. There is more"));
  }

  private static Sheet filled(int rows) {
    var sheet = new Sheet(List.of("Number"));
    return sheet.each(numbersTo(rows), sheet::row);
  }

  private static Sheet.Pages<Integer> numbersTo(int last) {
    return (first, count) ->
        IntStream.rangeClosed(first + 1, Math.min(first + count, last)).boxed().toList();
  }

  private static String csv(Sheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    CsvFile.write(sheet, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The XML of the only page. */
  private static String pageOf(Sheet sheet) throws IOException {
    var file = Files.createTempFile("sheet", ".xlsx");
    try (var out = Files.newOutputStream(file)) {
      ExcelFile.write(sheet, "test", out);
    }
    try (var zip = new ZipFile(file.toFile())) {
      var page = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(page).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
