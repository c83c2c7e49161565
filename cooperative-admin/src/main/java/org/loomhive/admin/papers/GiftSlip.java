package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.say;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.web.papers.Sheet;

/** What lies in a present, and the words of its giver. It names no price and no invoice. */
final class GiftSlip {
  private static final List<Sheet.Column> COLUMNS =
      List.of(words(say("what"), 6), numbers(say("pieces"), 1));

  private GiftSlip() {}

  static byte[] of(CustomsRecord record, Wishes wishes) {
    var sheet = new Sheet(say("gift.title"));
    wishes.note().lines().forEach(sheet::says);
    sheet.pieces(COLUMNS, record, GiftSlip::cells, sums(record));
    return sheet.pdf();
  }

  private static List<String> cells(CustomsLine line) {
    return List.of(Sheet.what(line), String.valueOf(line.pieces()));
  }

  private static List<String> sums(CustomsRecord record) {
    return List.of(say("total"), String.valueOf(record.pieces()));
  }
}
