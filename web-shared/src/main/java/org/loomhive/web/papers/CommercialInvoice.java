package org.loomhive.web.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.say;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;

/** What the pieces of a parcel were sold for. */
public final class CommercialInvoice {
  private CommercialInvoice() {}

  public static byte[] of(CustomsRecord record) {
    var sheet = new Sheet(say("invoice.title"));
    sheet.boxes(Parties.both(record, "seller", "buyer"));
    sheet.boxes(List.of(facts(record), Parties.codes(record)));
    sheet.pieces(columns(record), record, CommercialInvoice::cells, sums(record));
    if (!record.taxes().isEmpty()) sheet.rows(taxColumns(record), taxes(record));
    sheet.says(say("invoice.delivery"));
    sheet.says(say(isUntaxed(record) ? "invoice.untaxed" : "invoice.true"));
    return sheet.signed(say("signature")).pdf();
  }

  private static boolean isUntaxed(CustomsRecord record) {
    return record.goesAbroad() && !record.consignor().codes().undertaking().isBlank();
  }

  private static Sheet.Box facts(CustomsRecord record) {
    var invoice = Parties.invoice(record);
    var lines = new ArrayList<>(invoice.lines());
    if (record.goesAbroad()) {
      lines.add(say(Parties.terms(record), country(record.toCountry())));
      lines.add(say("reason." + record.reason()));
    }
    return new Sheet.Box(invoice.heading(), lines);
  }

  private static List<Sheet.Column> columns(CustomsRecord record) {
    var currency = record.value().currency();
    return List.of(
        words(say("what"), 4),
        words(say("hs"), 2),
        words(say("origin"), 2),
        numbers(say("pieces"), 1),
        numbers(say("each", currency), 2),
        numbers(say("value", currency), 2));
  }

  private static List<String> cells(CustomsLine line) {
    return List.of(
        Sheet.what(line),
        line.hsCode(),
        country(line.origin()),
        String.valueOf(line.pieces()),
        amount(line.valueEach()),
        amount(line.value()));
  }

  private static List<String> sums(CustomsRecord record) {
    var pieces = String.valueOf(record.pieces());
    return List.of(say("total"), "", "", pieces, "", amount(record.value()));
  }

  private static List<Sheet.Column> taxColumns(CustomsRecord record) {
    var currency = record.value().currency();
    return List.of(
        words(say("tax"), 6),
        words(say("tax.place"), 2),
        numbers(say("tax.percent"), 1),
        numbers(say("tax.base", currency), 2),
        numbers(say("tax.amount", currency), 2));
  }

  /** The number of the house in a scheme is for the carrier and stands on no invoice. */
  private static List<List<String>> taxes(CustomsRecord record) {
    var rows = new ArrayList<List<String>>();
    for (CustomsTax tax : record.taxes())
      rows.add(
          List.of(
              say("tax." + tax.scheme()),
              tax.place(),
              tax.percent().toPlainString(),
              amount(tax.base()),
              amount(tax.amount())));
    rows.add(List.of(say("total"), "", "", "", amount(record.tax())));
    return rows;
  }
}
