package org.loomhive.admin.entered;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.entered.EnterRefusal;

/** The lines of an order as they are typed, one in each line: article, pieces. */
final class EnteredLines {
  private static final Pattern LINE = Pattern.compile("(SKU-[A-Z0-9-]{1,36})\\s+([1-9][0-9]{0,3})");

  private EnteredLines() {}

  /** In the order in which they were typed. */
  static Map<Sku, Integer> read(String typed) {
    var pieces = new LinkedHashMap<Sku, Integer>();
    typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(l -> put(pieces, l));
    return pieces;
  }

  private static void put(Map<Sku, Integer> pieces, String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) throw new Refused(EnterRefusal.NOT_A_LINE, line);
    var sku = new Sku(parts.group(1));
    if (pieces.put(sku, Integer.valueOf(parts.group(2))) != null)
      throw new Refused(EnterRefusal.WRITTEN_TWICE, sku);
  }
}
