package org.loomhive.admin.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;

/**
 * A list as it leaves the house: headings and rows of cells. A cell is a text, a number, a day or a
 * moment, or null for nothing; amounts and quantities are bare numbers, so a list has a column of
 * its own for the currency or the unit.
 */
public final class Sheet {
  private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Kolkata");
  private final List<String> headings;
  private final List<List<Object>> rows = new ArrayList<>();

  public Sheet(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /** One row, as many cells as there are headings. */
  public Sheet row(Object... cells) {
    if (cells.length != headings.size())
      throw new IllegalArgumentException(cells.length + " cells for " + headings);
    var row = new ArrayList<>();
    for (Object cell : cells) row.add(plain(cell));
    rows.add(row);
    return this;
  }

  /** What both kinds of file can hold: String, BigDecimal, LocalDate, LocalDateTime or null. */
  private static Object plain(Object cell) {
    if (cell instanceof Optional<?> perhaps) return plain(perhaps.orElse(null));
    if (cell instanceof Quantity quantity) return quantity.amount().stripTrailingZeros();
    if (cell instanceof Money money) return money.amount();
    if (cell instanceof Instant moment) return LocalDateTime.ofInstant(moment, HOUSE_ZONE);
    if (cell instanceof Integer || cell instanceof Long)
      return BigDecimal.valueOf(((Number) cell).longValue());
    boolean held = cell == null || cell instanceof BigDecimal || cell instanceof LocalDate;
    return held ? cell : cell.toString();
  }

  List<String> headings() {
    return headings;
  }

  List<List<Object>> rows() {
    return rows;
  }
}
