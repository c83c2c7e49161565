package org.loomhive.admin.papers;

import static org.loomhive.admin.papers.PaperWords.country;
import static org.loomhive.admin.papers.PaperWords.kilograms;
import static org.loomhive.admin.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;

/** The packing list: what lies in a parcel, without prices, so that it can go to a gift too. */
final class PackingPaper {
  private PackingPaper() {}

  static byte[] of(CustomsRecord record) {
    var sheet = new Sheet(say("packing.title"));
    sheet.boxes(Parties.fromAndTo(record));
    sheet.boxes(List.of(facts(record)));
    sheet.rows(
        List.of(say("what"), say("sku"), say("hs"), say("origin"), say("pieces"), say("net")),
        rows(record),
        4,
        3,
        2,
        2,
        1,
        2);
    sheet.says(say("gross") + " " + kilograms(record.grossGrams()));
    return sheet.pdf();
  }

  private static Sheet.Box facts(CustomsRecord record) {
    return new Sheet.Box(
        say("order"),
        List.of(
            record.order() + ", " + say("parcel", record.parcel()),
            say("invoice") + " " + record.invoiceNumber() + ", " + record.invoiceDay()));
  }

  private static List<List<String>> rows(CustomsRecord record) {
    var rows = new ArrayList<List<String>>();
    for (CustomsLine line : record.lines())
      rows.add(
          List.of(
              line.productName() + ", " + line.description(),
              line.sku().value(),
              line.hsCode(),
              country(line.origin()),
              String.valueOf(line.pieces()),
              kilograms(line.netGrams())));
    rows.add(
        List.of(
            say("total"),
            "",
            "",
            "",
            String.valueOf(record.pieces()),
            kilograms(record.netGrams())));
    return rows;
  }
}
