package org.loomhive.catalog.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.Refused;

/**
 * What is said of a cell: why it cannot be taken, or what it changes.
 *
 * @param key of the sentence of a no; empty for a change
 * @param values of the no, or what stood there and what will
 */
public record Finding(ListColumn column, String key, List<String> values) {
  private static final String BETWEEN = "\u001F";
  private static final String AFTER = "\u001E";
  private static final int LONGEST = 80;

  public Finding {
    values = values.stream().map(Finding::shortened).toList();
  }

  public static Finding no(ListColumn column, Refused no) {
    var said = no.arguments().stream().map(String::valueOf).toList();
    return new Finding(column, no.key(), said);
  }

  static Finding no(ListColumn column, Enum<?> reason, Object... arguments) {
    return no(column, new Refused(reason, arguments));
  }

  static Finding change(ListColumn column, String before, String after) {
    return new Finding(column, "", List.of(before, after));
  }

  public boolean isNo() {
    return !key.isEmpty();
  }

  static String packed(List<Finding> findings) {
    return findings.stream().map(Finding::packed).collect(Collectors.joining(AFTER));
  }

  static List<Finding> unpacked(String packed) {
    return Arrays.stream(packed.split(AFTER))
        .filter(one -> !one.isEmpty())
        .map(Finding::of)
        .toList();
  }

  private String packed() {
    return Stream.concat(Stream.of(column.name(), key), values.stream())
        .collect(Collectors.joining(BETWEEN));
  }

  private static Finding of(String packed) {
    var parts = List.of(packed.split(BETWEEN, -1));
    return new Finding(
        ListColumn.valueOf(parts.get(0)), parts.get(1), parts.subList(2, parts.size()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
