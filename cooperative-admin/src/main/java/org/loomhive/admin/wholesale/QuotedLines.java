package org.loomhive.admin.wholesale;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.quote.Quote.Priced;

/** The lines of a quote as they are typed, one in each line: article, pieces, price of one. */
final class QuotedLines {
  private static final Pattern LINE =
      Pattern.compile(
          "(SKU-[A-Z0-9-]{1,36})\\s+([1-9][0-9]{0,3})\\s+([0-9]{1,8}(?:\\.[0-9]{1,2})?)");

  private QuotedLines() {}

  static String written(List<Priced> lines) {
    return lines.stream()
        .map(one -> one.sku() + " " + one.pieces() + " " + one.each().amount().toPlainString())
        .collect(Collectors.joining("\n"));
  }

  static List<Priced> read(String typed, String currency) {
    return Arrays.stream(typed.split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> one(line, currency))
        .toList();
  }

  private static Priced one(String line, String currency) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) throw new Refused(WholesaleRefusal.NOT_A_QUOTED_LINE, line);
    var each = Money.of(parts.group(3), currency);
    return new Priced(new Sku(parts.group(1)), Integer.parseInt(parts.group(2)), each);
  }
}
