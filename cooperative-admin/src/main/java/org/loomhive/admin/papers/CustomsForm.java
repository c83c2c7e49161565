package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.kilograms;
import static org.loomhive.web.papers.PaperWords.say;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.web.papers.InvoiceWords;
import org.loomhive.web.papers.Parties;
import org.loomhive.web.papers.Sheet;

/** The customs declaration of the post, CN22 or CN23, with the fields of the UPU's forms. */
final class CustomsForm {
  private CustomsForm() {}

  static byte[] of(CustomsRecord record) {
    var sheet = new Sheet(say("form." + record.form()));
    sheet.says(say("form.opened"));
    var parties = new Parties(record, InvoiceWords.ENGLISH);
    sheet.boxes(parties.both(say("from"), say("to")));
    sheet.says(say("form.category") + " [X] " + say("form." + record.reason()));
    sheet.rows(columns(record), rows(record));
    sheet.says(say("gross", kilograms(record.grossGrams())));
    for (CustomsTax tax : record.taxes())
      sheet.says(
          say("form.taxed", say("tax." + tax.scheme()), amount(tax.amount()), currency(tax)));
    if (record.form() == PostalForm.CN23) sheet.boxes(List.of(parties.invoice(), parties.codes()));
    sheet.says(say("form.declared"));
    return sheet.signed(say("form.signature")).pdf();
  }

  private static List<Sheet.Column> columns(CustomsRecord record) {
    return List.of(
        words(say("form.contents"), 4),
        numbers(say("form.quantity"), 2),
        numbers(say("net"), 2),
        numbers(say("value", record.value().currency()), 2),
        words(say("form.hs"), 2),
        words(say("form.origin"), 2));
  }

  private static List<List<String>> rows(CustomsRecord record) {
    var rows = new ArrayList<List<String>>();
    for (CustomsLine line : record.lines())
      rows.add(
          List.of(
              line.description(),
              String.valueOf(line.pieces()),
              kilograms(line.netGrams()),
              amount(line.value()),
              line.hsCode(),
              country(line.origin())));
    rows.add(
        List.of(
            say("total"),
            String.valueOf(record.pieces()),
            kilograms(record.netGrams()),
            amount(record.value()),
            "",
            ""));
    return rows;
  }

  private static String currency(CustomsTax tax) {
    return tax.amount().currency();
  }
}
