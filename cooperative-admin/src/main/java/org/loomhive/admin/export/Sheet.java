package org.loomhive.admin.export;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.loomhive.admin.Words;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;

/**
 * A list as it leaves the house: headings and rows of cells. A cell is a text, a number, a day or a
 * moment, or null for nothing; amounts and quantities are bare numbers, so a list has a column of
 * its own for the currency or the unit. A list that is longer than a spreadsheet can be read says
 * in its last row that it ends there.
 */
public final class Sheet {
  private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Kolkata");

  /** Rows that a list has at most; all lists have the same. */
  static final int MOST = 20_000;

  private static final int PAGE = 1_000;

  private final List<String> headings;
  private final List<List<Object>> rows = new ArrayList<>();
  private boolean cut;

  /** Reads a part of what a list is made of, in an order that stays the same; empty at the end. */
  @FunctionalInterface
  public interface Pages<T> {
    List<T> read(int first, int count);
  }

  public Sheet(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /** One row, as many cells as there are headings. */
  public Sheet row(Object... cells) {
    if (cells.length != headings.size())
      throw new IllegalArgumentException(cells.length + " cells for " + headings);
    if (rows.size() >= MOST) {
      end();
      return this;
    }
    var row = new ArrayList<>();
    for (Object cell : cells) row.add(plain(cell));
    rows.add(row);
    return this;
  }

  /** Writes what there is, read page by page, until nothing is left or the list is full. */
  public <T> Sheet each(Pages<T> pages, Consumer<T> write) {
    for (int first = 0; !cut; first += PAGE) {
      var some = pages.read(first, PAGE);
      if (some.isEmpty()) return this;
      some.forEach(write);
    }
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

  /** There is more than the list holds; its last row says so, once. */
  private void end() {
    if (cut) return;
    cut = true;
    var sentence = new MessageFormat(new Words().getString("export.cut"), Locale.UK);
    rows.add(List.of(sentence.format(new Object[] {MOST})));
  }

  List<List<Object>> rows() {
    return rows;
  }
}
