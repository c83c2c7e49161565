package org.loomhive.admin.reviews.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.echo.EchoRefusal;

class EchoCsvTest {
  private static final String HEAD = String.join(";", EchoCsv.COLUMNS) + "\n";
  private static final String GOOD = "eri-silk-shawl;5;2025-05-04;de;Spring fair;Warm.;yes";

  @Test
  void a_line_is_an_echo_with_commas_or_semicolons_between_its_cells() {
    for (String list : List.of(HEAD + GOOD, (HEAD + GOOD).replace(';', ','))) {
      var line = EchoCsv.read(list).get(0);
      assertEquals(2, line.line());
      assertTrue(line.isRead());
      var echo = line.found().orElseThrow();
      assertEquals("eri-silk-shawl", echo.productSlug());
      assertEquals(5, echo.stars().orElseThrow());
      assertEquals(LocalDate.of(2025, 5, 4), echo.writtenOn());
      assertEquals(Language.DE, echo.language());
      assertEquals("Spring fair", echo.source());
      assertEquals("Warm.", echo.words());
    }
  }

  @Test
  void stars_may_be_missing_and_a_list_may_be_no_list() {
    var line = EchoCsv.read(HEAD + GOOD.replace(";5;", ";;").replace("yes", "")).get(0);
    assertTrue(line.isGood() && !line.isRead());
    assertTrue(line.echo().stars().isEmpty());
    assertEquals(List.of(), EchoCsv.read(HEAD));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "product, eri-silk-shawl, ''",
    "stars, ;5;, ;6;",
    "stars, ;5;, ;many;",
    "day, 2025-05-04, 4.5.2025",
    "language, ;de;, ;klingon;",
    "source, Spring fair, ''",
    "words, Warm., ''"
  })
  void a_cell_that_does_not_fit_is_named_with_its_column(String column, String cell, String wrong) {
    var no = EchoCsv.read(HEAD + GOOD.replace(cell, wrong)).get(0).why().orElseThrow();
    assertEquals(EchoRefusal.ECHO_CELL_WRONG, no.reason());
    assertEquals(column, no.arguments().get(0));
  }

  @Test
  void what_is_no_table_is_refused() {
    var no = assertThrows(Refused.class, () -> EchoCsv.read("a;a\n1;2\n"));
    assertEquals(EchoRefusal.NO_ECHOES, no.reason());
  }
}
