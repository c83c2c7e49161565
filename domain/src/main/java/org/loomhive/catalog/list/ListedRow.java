package org.loomhive.catalog.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one row says; what is empty says nothing.
 *
 * @param line counts from 1 below the headings
 */
public record ListedRow(int line, Map<ListColumn, String> cells) {
  private static final String AFTER_CELL = "\u001E";
  private static final String AFTER_NAME = "\u001F";

  public ListedRow {
    var said = new EnumMap<ListColumn, String>(ListColumn.class);
    cells.forEach(
        (column, text) -> {
          var plain = plain(text);
          if (!plain.isEmpty()) said.put(column, plain);
        });
    cells = said;
  }

  /** Lines stay, other signs that nobody sees do not. */
  static String plain(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
  }

  /** Empty when it says nothing there. */
  public String at(ListColumn column) {
    return cells.getOrDefault(column, "");
  }

  boolean says(ListColumn column) {
    return cells.containsKey(column);
  }

  /** This row where it says something, the other where it does not. */
  ListedRow over(Map<ListColumn, String> other) {
    var all = new EnumMap<ListColumn, String>(ListColumn.class);
    all.putAll(other);
    all.putAll(cells);
    return new ListedRow(line, all);
  }

  String packed() {
    return cells.entrySet().stream()
        .map(one -> one.getKey() + AFTER_NAME + one.getValue())
        .collect(Collectors.joining(AFTER_CELL));
  }

  static ListedRow unpacked(int line, String packed) {
    var cells =
        Arrays.stream(packed.split(AFTER_CELL))
            .filter(one -> !one.isEmpty())
            .map(one -> one.split(AFTER_NAME, 2))
            .collect(Collectors.toMap(one -> ListColumn.valueOf(one[0]), one -> one[1]));
    return new ListedRow(line, cells);
  }
}
