package org.loomhive.admin.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateAmount;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.RateRow;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.WageRate;

/** Reads a table of rates that somebody keeps as a sheet: one line for each, under these names. */
final class RateCsv {
  static final List<String> COLUMNS =
      List.of(
          "state",
          "skill",
          "basis",
          "amount",
          "currency",
          "per",
          "hours",
          "days",
          "from",
          "to",
          "notification",
          "source");

  private static final List<String> MAY_BE_EMPTY = List.of("to", "notification");

  private RateCsv() {}

  /**
   * @param text with commas or semicolons between the columns
   * @throws Refused when it is no table at all
   */
  static List<RateRow> read(String text) {
    var head = text.lines().findFirst().orElse("");
    char between = head.contains(";") ? ';' : ',';
    try (var lines = reading(between).ofNamedCsvRecord(text)) {
      return lines.stream().map(RateCsv::row).toList();
    } catch (CsvParseException | java.io.IOException notATable) {
      throw new Refused(RateRefusal.NO_LINES);
    }
  }

  private static CsvReader.CsvReaderBuilder reading(char between) {
    return CsvReader.builder()
        .fieldSeparator(between)
        .allowMissingFields(true)
        .allowExtraFields(true);
  }

  private static RateRow row(NamedCsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    try {
      return RateRow.read(number, rate(line));
    } catch (Refused no) {
      return RateRow.refused(number, no);
    }
  }

  private static WageRate rate(NamedCsvRecord line) {
    int named = line.getHeader().size();
    if (line.getFieldCount() > named)
      throw new Refused(RateRefusal.CELL_WRONG, named + 1, line.getField(named));
    for (String column : COLUMNS)
      if (!MAY_BE_EMPTY.contains(column)) cell(line, column, cell -> cell);
    var scope =
        new WageRate.Scope(
            cell(line, "state", cell -> cell),
            cell(line, "skill", cell -> SkillLevel.valueOf(code(cell))),
            cell(line, "basis", cell -> RateBasis.valueOf(code(cell))));
    var from = cell(line, "from", LocalDate::parse);
    var rate = new WageRate(scope, amount(line), from, cell(line, "source", cell -> cell));
    return rate.until(maybe(line, "to", LocalDate::parse))
        .notifiedAs(maybe(line, "notification", cell -> cell));
  }

  private static RateAmount amount(NamedCsvRecord line) {
    var currency = cell(line, "currency", cell -> Money.zero(code(cell)).currency());
    var amount =
        cell(line, "amount", cell -> Money.of(new BigDecimal(cell).toPlainString(), currency));
    var by =
        new RateAmount.Divisors(
            cell(line, "hours", Integer::valueOf), cell(line, "days", Integer::valueOf));
    return new RateAmount(amount, cell(line, "per", cell -> PerTime.valueOf(code(cell))), by);
  }

  private static String code(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  private static <T> T maybe(NamedCsvRecord line, String column, Function<String, T> meaning) {
    boolean empty = line.findField(column).map(String::isBlank).orElse(true);
    return empty ? null : cell(line, column, meaning);
  }

  private static <T> T cell(NamedCsvRecord line, String column, Function<String, T> meaning) {
    var cell = line.findField(column).map(String::strip).orElse("");
    if (cell.isEmpty()) throw new Refused(RateRefusal.CELL_WRONG, column, "–");
    try {
      return meaning.apply(cell);
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException what) {
      throw new Refused(RateRefusal.CELL_WRONG, column, cell);
    }
  }
}
