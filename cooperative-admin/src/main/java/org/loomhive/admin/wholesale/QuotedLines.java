package org.loomhive.admin.wholesale;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.SampleOffer;

/**
 * The lines of a quote as they are typed, one in each line: article, pieces, price of one; after
 * that perhaps the price of a sample, and the group that makes it.
 */
final class QuotedLines {
  private static final String PRICE = "([0-9]{1,8}(?:\\.[0-9]{1,2})?)";
  private static final Pattern LINE =
      Pattern.compile(
          "(SKU-[A-Z0-9-]{1,36})\\s+([1-9][0-9]{0,3})\\s+"
              + PRICE
              + "(?:\\s+sample\\s+"
              + PRICE
              + "(?:\\s+(\\S.{0,119}))?)?");
  private static final int SAMPLE = 4;
  private static final int GROUP = 5;

  private QuotedLines() {}

  static String written(List<Priced> lines) {
    return lines.stream().map(QuotedLines::written).collect(Collectors.joining("\n"));
  }

  private static String written(Priced line) {
    var said = line.sku() + " " + line.pieces() + " " + coins(line.each());
    return said
        + line.sample()
            .map(one -> " sample " + coins(one.price()) + one.group().map(" "::concat).orElse(""))
            .orElse("");
  }

  private static String coins(Money price) {
    return price.amount().toPlainString();
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
    var said = new Priced(new Sku(parts.group(1)), Integer.parseInt(parts.group(2)), each);
    if (parts.group(SAMPLE) == null) return said;
    var price = Money.of(parts.group(SAMPLE), currency);
    return said.with(new SampleOffer(price, Optional.ofNullable(parts.group(GROUP))));
  }
}
