package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.kilograms;
import static org.loomhive.web.papers.PaperWords.say;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.web.papers.InvoiceWords;
import org.loomhive.web.papers.Parties;
import org.loomhive.web.papers.Sheet;

/** The packing list: what lies in a parcel, without prices, so that it can go to a gift too. */
final class PackingPaper {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          words(say("what"), 4),
          words(say("sku"), 3),
          words(say("hs"), 2),
          words(say("origin"), 2),
          numbers(say("pieces"), 1),
          numbers(say("net"), 2));

  private PackingPaper() {}

  static byte[] of(CustomsRecord record, Wishes wishes) {
    var sheet = new Sheet(say("packing.title"));
    var parties = new Parties(record, InvoiceWords.ENGLISH);
    sheet.boxes(parties.both(say("from"), say("to")));
    sheet.boxes(List.of(parties.invoice()));
    sheet.pieces(COLUMNS, record, PackingPaper::cells, sums(record));
    sheet.says(say("gross", kilograms(record.grossGrams())));
    if (wishes.isWrapped()) sheet.says(say("packing.wrapped"));
    return sheet.pdf();
  }

  private static List<String> cells(CustomsLine line) {
    return List.of(
        Sheet.what(line),
        line.sku().value(),
        line.hsCode(),
        country(line.origin()),
        String.valueOf(line.pieces()),
        kilograms(line.netGrams()));
  }

  private static List<String> sums(CustomsRecord record) {
    var pieces = String.valueOf(record.pieces());
    return List.of(say("total"), "", "", "", pieces, kilograms(record.netGrams()));
  }
}
