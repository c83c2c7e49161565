package org.loomhive.admin.papers;

import static org.loomhive.web.papers.PaperWords.amount;
import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.kilograms;
import static org.loomhive.web.papers.PaperWords.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.web.file.SheetCell;
import org.loomhive.web.papers.PaperWords;

/**
 * The data for India's postal bills of export, one row for each line: PBE-III for parcels of
 * e-commerce, PBE-IV for others. The columns follow the forms of the Postal Export (Electronic
 * Declaration and Processing) Regulations 2022 as notification 07/2026-Customs (N.T.) of 15 January
 * 2026 put them; a layout of a file is not prescribed. Part of the country pack India.
 */
final class PostalBill {
  private final CustomsRecord record;
  private final boolean isSoldOnline;

  PostalBill(CustomsRecord record, boolean isSoldOnline) {
    this.record = record;
    this.isSoldOnline = isSoldOnline;
  }

  /**
   * @param article the number under which the post carries the parcel; empty before it left
   */
  byte[] csv(String article) {
    var text = new StringWriter();
    var rows =
        IntStream.range(0, record.lines().size()).mapToObj(place -> row(place, article)).toList();
    try (var out = CsvWriter.builder().build(text)) {
      out.writeRecord(rows.get(0).keySet().stream().map(PaperWords::say).toList());
      for (var row : rows) out.writeRecord(row.values().stream().map(SheetCell::guarded).toList());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> row(int place, String article) {
    var line = record.lines().get(place);
    var row = new LinkedHashMap<String, String>();
    row.put("bill.form", say(isSoldOnline ? "bill.PBE_III" : "bill.PBE_IV"));
    exporter(row);
    row.put("bill.place", String.valueOf(place + 1));
    row.put("bill.consignee", record.toName());
    row.put("bill.address", String.join(", ", record.toLines()));
    row.put("bill.destination", country(record.toCountry()));
    goods(row, line);
    row.put("bill.lut", record.consignor().codes().undertaking());
    if (isSoldOnline) row.put("bill.sku", line.sku().value());
    row.put("bill.order", record.order().value());
    row.put("bill.article", article);
    return row;
  }

  private void exporter(Map<String, String> row) {
    var sender = record.consignor();
    row.put("bill.office", sender.codes().postOffice());
    row.put("bill.exporter", sender.name());
    row.put("bill.exporter.address", String.join(", ", sender.lines()));
    row.put("bill.iec", sender.codes().exporterCode());
    row.put("bill.exporter.state", sender.stateCode());
    row.put("bill.gstin", sender.codes().taxNumber());
    row.put("bill.ad", sender.codes().bankCode());
  }

  private void goods(Map<String, String> row, CustomsLine line) {
    row.put("bill.what", line.description());
    row.put("bill.cth", line.hsCode());
    row.put("bill.unit", say("bill.unit.pieces"));
    row.put("bill.pieces", String.valueOf(line.pieces()));
    row.put("bill.invoice", record.invoiceNumber());
    row.put("bill.invoice.day", record.invoiceDay().toString());
    row.put("bill.gross", kilograms(record.grossGrams()));
    row.put("bill.net", kilograms(line.netGrams()));
    row.put("bill.fob", amount(line.value()));
    row.put("bill.currency", line.value().currency());
  }
}
