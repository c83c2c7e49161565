package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.PaperWords.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.web.file.SheetCell;
import org.loomhive.web.papers.PaperWords;

/**
 * What a carrier is told of tax that was collected, with the number of the house in the scheme. The
 * number goes to the carrier as data and is printed on nothing.
 */
final class CarrierData {
  private static final List<String> COLUMNS =
      List.of(
          "bill.article",
          "bill.invoice",
          "carrier.scheme",
          "carrier.number",
          "carrier.place",
          "carrier.percent",
          "carrier.base",
          "carrier.tax",
          "carrier.goods",
          "bill.currency");

  private CarrierData() {}

  /**
   * @param article the number under which the post carries the parcel; empty before it left
   */
  static byte[] csv(CustomsRecord record, String article) {
    var text = new StringWriter();
    try (var out = CsvWriter.builder().build(text)) {
      out.writeRecord(COLUMNS.stream().map(PaperWords::say).toList());
      for (CustomsTax tax : record.taxes())
        out.writeRecord(row(record, tax, article).stream().map(SheetCell::guarded).toList());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(CustomsRecord record, CustomsTax tax, String article) {
    return List.of(
        article,
        record.invoiceNumber(),
        say("tax." + tax.scheme()),
        tax.number(),
        tax.place(),
        tax.percent().toPlainString(),
        amount(tax.base()),
        amount(tax.amount()),
        amount(record.value()),
        tax.amount().currency());
  }
}
