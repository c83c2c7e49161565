package org.loomhive.admin.papers;

import static org.loomhive.admin.papers.PaperWords.amount;
import static org.loomhive.admin.papers.PaperWords.country;
import static org.loomhive.admin.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;

/** What the pieces of a parcel were sold for. */
final class CommercialInvoice {
  private CommercialInvoice() {}

  static byte[] of(CustomsRecord record) {
    var sheet = new Sheet(say("invoice.title"));
    sheet.boxes(Parties.fromAndTo(record));
    sheet.boxes(List.of(facts(record), Parties.codes(record)));
    sheet.rows(heads(record), rows(record), 4, 2, 2, 1, 2, 2);
    sheet.says(say("invoice.delivery"));
    sheet.says(say(isUntaxed(record) ? "invoice.untaxed" : "invoice.true"));
    return sheet.signed(say("signature")).pdf();
  }

  private static boolean isUntaxed(CustomsRecord record) {
    return record.goesAbroad() && !record.consignor().codes().undertaking().isBlank();
  }

  private static Sheet.Box facts(CustomsRecord record) {
    return new Sheet.Box(
        say("invoice"),
        List.of(
            say("number") + " " + record.invoiceNumber(),
            say("day") + " " + record.invoiceDay(),
            say("order") + " " + record.order() + ", " + say("parcel", record.parcel()),
            say("terms") + " " + say("terms." + record.terms()),
            say("reason") + " " + say("reason." + record.reason())));
  }

  private static List<String> heads(CustomsRecord record) {
    var currency = record.value().currency();
    return List.of(
        say("what"),
        say("hs"),
        say("origin"),
        say("pieces"),
        say("each", currency),
        say("value", currency));
  }

  private static List<List<String>> rows(CustomsRecord record) {
    var rows = new ArrayList<List<String>>();
    for (CustomsLine line : record.lines())
      rows.add(
          List.of(
              line.productName() + ", " + line.description(),
              line.hsCode(),
              country(line.origin()),
              String.valueOf(line.pieces()),
              amount(line.valueEach()),
              amount(line.value())));
    rows.add(
        List.of(say("total"), "", "", String.valueOf(record.pieces()), "", amount(record.value())));
    return rows;
  }
}
