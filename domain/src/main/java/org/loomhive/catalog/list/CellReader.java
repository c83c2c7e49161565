package org.loomhive.catalog.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Readiness;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * Reads what people typed into the form in which the house writes it; what cannot be read is found
 * and said, cell by cell.
 */
final class CellReader {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
  private static final int LONGEST_SLUG = 80;
  private static final int MOST_DAYS = 365;
  private static final int MOST_GRAMS = 100_000;

  private final List<Finding> findings = new ArrayList<>();
  private final ListedRow row;
  private final ListedRow canonical;

  CellReader(ListedRow row) {
    this.row = row;
    var cells = new EnumMap<ListColumn, String>(ListColumn.class);
    row.cells()
        .forEach(
            (column, typed) -> {
              try {
                cells.put(column, read(column, typed));
              } catch (Refused no) {
                findings.add(Finding.no(column, no));
              }
            });
    this.canonical = new ListedRow(row.line(), cells);
  }

  ListedRow row() {
    return canonical;
  }

  List<Finding> findings() {
    return findings;
  }

  private String read(ListColumn column, String typed) {
    if (column.isPrice()) return price(typed, column.currency());
    if (column.isCost()) return amount(typed, costCurrency());
    return switch (column) {
      case PRODUCT ->
          matching(text(typed, LONGEST_SLUG), "[a-z0-9]+(-[a-z0-9]+)*", CatalogRefusal.NOT_A_SLUG);
      case COOPERATIVE -> typed;
      case KIND -> oneOf(typed, ProductKind.values());
      case COLOUR -> oneOf(typed, Colour.values());
      case READINESS -> oneOf(typed, Readiness.values());
      case MATERIALS -> materials(typed);
      case OCCASIONS -> occasions(typed);
      case ON_SHELF, ONE_OF_A_KIND -> yesOrNo(typed);
      case SKU -> sku(typed);
      case DAYS_FROM -> number(typed, 0, MOST_DAYS);
      case DAYS_TO -> number(typed, 1, MOST_DAYS);
      case WEIGHT_GRAMS, NET_GRAMS -> number(typed, 1, MOST_GRAMS);
      case HS_CODE -> matching(typed.replaceAll("[. ]", ""), "[0-9]{6,14}", ListRefusal.NOT_A_CODE);
      case ORIGIN -> matching(typed, "[A-Z]{2}", ListRefusal.NOT_A_CODE);
      case COST_CURRENCY -> currency(typed);
      default -> text(typed, longest(column));
    };
  }

  private static int longest(ListColumn column) {
    return switch (column) {
      case CRAFT -> 2000;
      case CARE -> 500;
      case SIZE_GUIDE -> 600;
      case NAME -> 120;
      case LABEL -> 80;
      case CUSTOMS -> 35;
      default -> 40;
    };
  }

  private static String text(String typed, int longest) {
    if (typed.length() > longest) throw new Refused(ListRefusal.TOO_LONG, longest, typed.length());
    return typed;
  }

  private static String matching(String typed, String form, Enum<?> no) {
    if (typed.matches(form)) return typed;
    throw no instanceof ListRefusal ? new Refused(no, typed) : new Refused(no);
  }

  private static String oneOf(String typed, Enum<?>... values) {
    var name = typed.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return Arrays.stream(values)
        .map(Enum::name)
        .filter(name::equals)
        .findFirst()
        .orElseThrow(() -> new Refused(ListRefusal.NOT_ONE_OF, typed, names(values)));
  }

  private static String names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String yesOrNo(String typed) {
    var answer = typed.toLowerCase(Locale.ROOT);
    if (answer.equals(WrittenCells.YES) || answer.equals(WrittenCells.NO)) return answer;
    throw new Refused(ListRefusal.NOT_ONE_OF, typed, WrittenCells.YES + ", " + WrittenCells.NO);
  }

  private static String sku(String typed) {
    try {
      return new Sku(typed).value();
    } catch (NotFound notWrittenSo) {
      throw new Refused(ListRefusal.NOT_A_CODE, typed);
    }
  }

  private static String number(String typed, int least, int most) {
    boolean isRead = typed.matches("[0-9]{1,9}(\\.0+)?");
    int number = isRead ? new BigDecimal(typed).intValueExact() : -1;
    if (number < least || number > most)
      throw new Refused(ListRefusal.NOT_A_NUMBER, typed, least, most);
    return String.valueOf(number);
  }

  private static String price(String typed, String currency) {
    var price = amount(typed, currency);
    if (new BigDecimal(price).signum() == 0) throw new Refused(CatalogRefusal.NO_PRICE);
    return price;
  }

  private static String amount(String typed, String currency) {
    boolean isExact =
        AMOUNT.matcher(typed).matches()
            && new BigDecimal(typed).stripTrailingZeros().scale() <= Money.decimals(currency);
    if (!isExact) throw new Refused(CatalogRefusal.NOT_A_PRICE, typed, currency);
    return Money.of(typed, currency).amount().toPlainString();
  }

  private String costCurrency() {
    var typed = row.at(ListColumn.COST_CURRENCY);
    return typed.matches("[A-Z]{3}") && isKnown(typed) ? typed : "INR";
  }

  private static String currency(String typed) {
    if (typed.matches("[A-Z]{3}") && isKnown(typed)) return typed;
    throw new Refused(ListRefusal.NOT_A_CODE, typed);
  }

  private static boolean isKnown(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(one -> one.getCurrencyCode().equals(code));
  }

  private static String materials(String typed) {
    return MaterialShare.read(typed).stream()
        .map(MaterialShare::written)
        .collect(Collectors.joining("; "));
  }

  private static String occasions(String typed) {
    var days = new TreeSet<Occasion>();
    for (String one : typed.split("[,; \\n]+"))
      days.add(Occasion.valueOf(oneOf(one, Occasion.values())));
    return days.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
