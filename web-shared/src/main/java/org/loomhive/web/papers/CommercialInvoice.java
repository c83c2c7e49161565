package org.loomhive.web.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;

/** What the pieces of a parcel were sold for. */
public final class CommercialInvoice {
  private final CustomsRecord record;
  private final InvoiceWords words;
  private final Parties parties;

  private CommercialInvoice(CustomsRecord record, InvoiceWords words) {
    this.record = record;
    this.words = words;
    this.parties = new Parties(record, words);
  }

  public static byte[] of(CustomsRecord record, InvoiceWords words) {
    return new CommercialInvoice(record, words).printed();
  }

  private byte[] printed() {
    var sheet = new Sheet(say("invoice.title"));
    sheet.boxes(parties.both(say("seller"), say("buyer")));
    sheet.boxes(List.of(facts(), parties.codes()));
    sheet.pieces(columns(), record, this::cells, sums());
    if (!record.taxes().isEmpty()) sheet.rows(taxColumns(), taxes());
    var later = record.toBusiness().paysLater();
    sheet.says(say(later.isEmpty() ? "invoice.delivery" : "invoice.later." + later));
    if (record.toBusiness().accountsForTax()) sheet.says(say("invoice.accounted"));
    sheet.says(say(isUntaxed() ? "invoice.untaxed" : "invoice.true"));
    return sheet.signed(say("signature")).pdf();
  }

  private String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  private boolean isUntaxed() {
    return record.goesAbroad() && !record.consignor().codes().undertaking().isBlank();
  }

  private Sheet.Box facts() {
    var invoice = parties.invoice();
    var lines = new ArrayList<>(invoice.lines());
    if (record.goesAbroad()) {
      lines.add(say(parties.terms(), words.country(record.toCountry())));
      lines.add(say("reason." + record.reason()));
    }
    return new Sheet.Box(invoice.heading(), lines);
  }

  private List<Sheet.Column> columns() {
    var currency = record.value().currency();
    return List.of(
        words(say("what"), 4),
        words(say("hs"), 2),
        words(say("origin"), 2),
        numbers(say("pieces"), 1),
        numbers(say("each", currency), 2),
        numbers(say("value", currency), 2));
  }

  private List<String> cells(CustomsLine line) {
    return List.of(
        Sheet.what(line),
        line.hsCode(),
        words.country(line.origin()),
        String.valueOf(line.pieces()),
        amount(line.valueEach()),
        amount(line.value()));
  }

  private List<String> sums() {
    var pieces = String.valueOf(record.pieces());
    return List.of(say("total"), "", "", pieces, "", amount(record.value()));
  }

  private List<Sheet.Column> taxColumns() {
    var currency = record.value().currency();
    return List.of(
        words(say("tax"), 6),
        words(say("tax.place"), 2),
        numbers(say("tax.percent"), 1),
        numbers(say("tax.base", currency), 2),
        numbers(say("tax.amount", currency), 2));
  }

  /** The number of the house in a scheme is for the carrier and stands on no invoice. */
  private List<List<String>> taxes() {
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
