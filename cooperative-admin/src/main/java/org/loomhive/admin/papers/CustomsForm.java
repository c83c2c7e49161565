package org.loomhive.admin.papers;

import static org.loomhive.admin.papers.PaperWords.amount;
import static org.loomhive.admin.papers.PaperWords.country;
import static org.loomhive.admin.papers.PaperWords.kilograms;
import static org.loomhive.admin.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.PostalForm;

/** The customs declaration of the post, CN22 or CN23, with the fields of the UPU's forms. */
final class CustomsForm {
  private CustomsForm() {}

  static byte[] of(CustomsRecord record) {
    var sheet = new Sheet(say("form." + record.form()));
    sheet.says(say("form.opened"));
    if (record.form() == PostalForm.CN23) sheet.boxes(Parties.fromAndTo(record));
    sheet.says(say("form.category") + " [X] " + say("reason." + record.reason()));
    sheet.rows(heads(record), rows(record), 4, 1, 2, 2, 2, 2);
    sheet.says(say("gross") + " " + kilograms(record.grossGrams()));
    if (record.form() == PostalForm.CN23) {
      sheet.boxes(List.of(invoice(record), Parties.codes(record)));
    }
    sheet.says(say("form.declared"));
    return sheet.signed(say("form.signature")).pdf();
  }

  private static Sheet.Box invoice(CustomsRecord record) {
    return new Sheet.Box(
        say("invoice"), List.of(record.invoiceNumber(), String.valueOf(record.invoiceDay())));
  }

  private static List<String> heads(CustomsRecord record) {
    return List.of(
        say("form.contents"),
        say("pieces"),
        say("net"),
        say("value", record.value().currency()),
        say("hs"),
        say("origin"));
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
}
