package org.loomhive.admin.taxes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.stop.StopRefusal;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** Makes a row of what somebody wrote under the names of its columns. */
final class RowReader {
  private final UnaryOperator<String> cells;

  /**
   * @param cells what stands in a column; null or empty for nothing
   */
  RowReader(UnaryOperator<String> cells) {
    this.cells = cells;
  }

  DatedRow read(RowKind kind) {
    return switch (kind) {
      case TAX -> tax();
      case DUTY -> duty();
      case REGISTRATION -> registration();
      case RESTRICTION -> restriction();
      case STOP -> stop();
    };
  }

  private DatedRow tax() {
    var place = new Place(code("country"), code("region"));
    return new TaxRow(place, needed("scheme", TaxScheme::valueOf), needed("percent", percent()))
        .on(maybe("kind", ProductKind::valueOf), money("limit", "currency"))
        .soldTo(word("buyers").isEmpty() ? Buyers.BOTH : needed("buyers", buyers()))
        .inPrice(word("in_price").equalsIgnoreCase("yes"))
        .within(word("in_price").equalsIgnoreCase("within"))
        .restsOn(word("source"), from(), to());
  }

  private static Function<String, Buyers> buyers() {
    return word -> Buyers.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private DatedRow duty() {
    var percent = maybe("percent", percent());
    return new DutyRow(code("country"), word("heading").replaceAll("[. ]", ""), code("origin"))
        .takes(percent == null ? BigDecimal.ZERO : percent)
        .takes(money("flat", "flat_currency"))
        .upTo(money("limit", "currency"))
        .restsOn(word("source"), from(), to());
  }

  private DatedRow registration() {
    var scheme = needed("scheme", TaxScheme::valueOf);
    return new TaxRegistration(scheme, code("country"), code("region"))
        .numbered(needed("number", number -> number))
        .restsOn(word("source"), from(), to());
  }

  private DatedRow restriction() {
    var kind = needed("kind", ProductKind::valueOf);
    var papers = maybe("papers", TravelPaper::read);
    if (papers != null && word("reason").isEmpty())
      return new Restriction(kind, code("country"), papers).restsOn(word("source"), from(), to());
    if (papers != null) throw wrong("papers", word("papers"));
    var reason = needed("reason", DeliveryRefusal::valueOf);
    if (!DeliveryRefusal.ofRestrictions().contains(reason)) throw wrong("reason", reason.name());
    return new Restriction(kind, code("country"), reason).restsOn(word("source"), from(), to());
  }

  private DatedRow stop() {
    var reason = needed("reason", StopRefusal::valueOf);
    return new CarrierStop(code("method"), code("country"), code("zone"), reason)
        .restsOn(word("source"), from(), to());
  }

  private LocalDate from() {
    return needed("from", LocalDate::parse);
  }

  private LocalDate to() {
    return maybe("to", LocalDate::parse);
  }

  private static Function<String, BigDecimal> percent() {
    return text -> new BigDecimal(text.replace(',', '.').replace("%", "").strip());
  }

  private Money money(String amount, String currency) {
    if (word(amount).isEmpty()) return null;
    if (word(currency).isEmpty()) throw new Refused(RowRefusal.NO_CURRENCY);
    return needed(amount, text -> Money.of(text, code(currency)));
  }

  private String code(String column) {
    return word(column).toUpperCase(Locale.ROOT);
  }

  private String word(String column) {
    var cell = cells.apply(column);
    return cell == null ? "" : cell.strip();
  }

  private <T> T maybe(String column, Function<String, T> meaning) {
    return word(column).isEmpty() ? null : needed(column, meaning);
  }

  private <T> T needed(String column, Function<String, T> meaning) {
    if (word(column).isEmpty()) throw wrong(column, "–");
    try {
      return meaning.apply(word(column));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException what) {
      throw wrong(column, word(column));
    }
  }

  private static Refused wrong(String column, String cell) {
    return new Refused(RowRefusal.ROW_CELL_WRONG, column, cell);
  }
}
