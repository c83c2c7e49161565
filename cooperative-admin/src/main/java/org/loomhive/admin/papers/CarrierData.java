package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.PaperWords.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loomhive.admin.export.CsvFile;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsTax;
import org.loomhive.web.papers.PaperWords;

/**
 * What a carrier is told of tax that was collected, with the number of the house in the scheme. The
 * number goes to the carrier as data and is printed on nothing.
 */
final class CarrierData {
  private CarrierData() {}

  /**
   * @param article the number under which the post carries the parcel; empty before it left
   */
  static byte[] csv(CustomsRecord record, String article) {
    var text = new StringWriter();
    var rows = record.taxes().stream().map(tax -> row(record, tax, article)).toList();
    try (var out = CsvWriter.builder().build(text)) {
      out.writeRecord(rows.get(0).keySet().stream().map(PaperWords::say).toList());
      for (Map<String, String> row : rows)
        out.writeRecord(row.values().stream().map(CsvFile::guarded).toList());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> row(CustomsRecord record, CustomsTax tax, String article) {
    var row = new LinkedHashMap<String, String>();
    row.put("bill.article", article);
    row.put("bill.invoice", record.invoiceNumber());
    row.put("carrier.scheme", say("tax." + tax.scheme()));
    row.put("carrier.number", tax.number());
    row.put("carrier.place", tax.place());
    row.put("carrier.percent", tax.percent().toPlainString());
    row.put("carrier.base", amount(tax.base()));
    row.put("carrier.tax", amount(tax.amount()));
    row.put("carrier.goods", amount(record.value()));
    row.put("bill.currency", tax.amount().currency());
    return row;
  }
}
