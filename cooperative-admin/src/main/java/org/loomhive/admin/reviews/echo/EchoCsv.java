package org.loomhive.admin.reviews.echo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.review.echo.Echo;
import org.loomhive.review.echo.EchoLine;
import org.loomhive.review.echo.EchoRefusal;

/** Reads a list of what was said elsewhere: the first line names the columns. */
final class EchoCsv {
  static final List<String> COLUMNS =
      List.of("product", "stars", "day", "language", "source", "words", "read");

  private static final int LONGEST_WORDS = 2000;
  private static final int LONGEST_SOURCE = 100;
  private static final int MOST_STARS = 5;

  private EchoCsv() {}

  /**
   * @param text with commas or semicolons between the columns
   * @throws Refused NO_ECHOES when it is no list at all
   */
  static List<EchoLine> read(String text) {
    var head = text.lines().findFirst().orElse("");
    char between = head.contains(";") ? ';' : ',';
    var reading = CsvReader.builder().fieldSeparator(between).allowMissingFields(true);
    try (var lines = reading.ofNamedCsvRecord(text)) {
      return lines.stream().map(EchoCsv::line).toList();
    } catch (CsvParseException | IOException notAList) {
      throw new Refused(EchoRefusal.NO_ECHOES);
    }
  }

  private static EchoLine line(NamedCsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    try {
      return EchoLine.read(number, echo(line), "yes".equalsIgnoreCase(text(line, "read")));
    } catch (Refused no) {
      return EchoLine.refused(number, no);
    }
  }

  private static Echo echo(NamedCsvRecord line) {
    var product = cell(line, "product", EchoCsv::filled);
    var day = cell(line, "day", LocalDate::parse);
    var source = cell(line, "source", text -> atMost(LONGEST_SOURCE, text));
    var words = cell(line, "words", text -> atMost(LONGEST_WORDS, text));
    var language = cell(line, "language", tag -> Language.find(tag).orElseThrow());
    return new Echo(product, day, source)
        .says(words, language)
        .gives(cell(line, "stars", EchoCsv::stars));
  }

  private static Integer stars(String text) {
    if (text.isEmpty()) return null;
    int stars = Integer.parseInt(text);
    if (stars < 1 || stars > MOST_STARS) throw new IllegalArgumentException(text);
    return stars;
  }

  private static String filled(String text) {
    if (text.isEmpty()) throw new IllegalArgumentException("empty");
    return text;
  }

  private static String atMost(int longest, String text) {
    if (text.length() > longest) throw new IllegalArgumentException("too long");
    return filled(text);
  }

  private static <T> T cell(NamedCsvRecord line, String column, Function<String, T> reader) {
    var text = text(line, column);
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException | NoSuchElementException no) {
      throw new Refused(EchoRefusal.ECHO_CELL_WRONG, column, text);
    }
  }

  private static String text(NamedCsvRecord line, String column) {
    return line.findField(column).orElse("").strip();
  }
}
