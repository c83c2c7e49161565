package org.loomhive.launcher.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A small table that lies beside this class: the first line names the columns, semicolons part
 * them, lines that begin with # are remarks.
 */
public final class DemoTable {
  private static final ResourceBundle STORIES =
      ResourceBundle.getBundle("org.loomhive.launcher.demo.stories");

  private DemoTable() {}

  /** A longer text of the demo. */
  public static String text(String key) {
    return STORIES.getString(key);
  }

  public static List<Row> read(String file) {
    try (var lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      var rows = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      var columns = rows.get(0).split(";");
      return rows.stream().skip(1).map(line -> row(columns, line.split(";", -1))).toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException(file, trouble);
    }
  }

  private static InputStream open(String file) {
    var found = DemoTable.class.getResourceAsStream(file);
    if (found == null) throw new IllegalArgumentException("No demo table " + file);
    return found;
  }

  private static Row row(String[] columns, String[] cells) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < columns.length; i++)
      values.put(columns[i].strip(), i < cells.length ? cells[i].strip() : "");
    return new Row(values);
  }

  /** One line, asked by the names of its columns. */
  public record Row(Map<String, String> values) {
    public String text(String column) {
      var value = values.get(column);
      if (value == null) throw new IllegalArgumentException("No column " + column);
      return value;
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }

    public boolean isYes(String column) {
      return "yes".equals(text(column));
    }
  }
}
