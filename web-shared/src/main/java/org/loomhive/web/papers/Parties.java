package org.loomhive.web.papers;

import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsRecord;

/** The boxes that several papers share. */
public final class Parties {
  private Parties() {}

  /** Who sends and who receives, under the words that the paper has for them. */
  public static List<Sheet.Box> both(CustomsRecord record, String sender, String receiver) {
    return List.of(
        new Sheet.Box(say(sender), from(record)), new Sheet.Box(say(receiver), to(record)));
  }

  private static List<String> from(CustomsRecord record) {
    var sender = record.consignor();
    var lines = new ArrayList<String>();
    lines.add(sender.name());
    lines.addAll(sender.lines());
    lines.add(country(sender.country()));
    if (!sender.phone().isBlank()) lines.add(sender.phone());
    return lines;
  }

  private static List<String> to(CustomsRecord record) {
    var lines = new ArrayList<String>();
    lines.add(record.toName());
    lines.addAll(record.toLines());
    lines.add(country(record.toCountry()));
    return lines;
  }

  public static Sheet.Box invoice(CustomsRecord record) {
    return new Sheet.Box(
        say("invoice"),
        List.of(
            say("number", record.invoiceNumber()),
            say("day", record.invoiceDay().toString()),
            say("order", record.order().value(), record.parcel())));
  }

  /** The key of the sentence that says who pays duty and tax at the border. */
  static String terms(CustomsRecord record) {
    boolean isTaxed = record.terms().equals("DAP") && !record.taxes().isEmpty();
    return "terms." + record.terms() + (isTaxed ? ".TAXED" : "");
  }

  /** What the sender's state knows her by; only what there is. */
  public static Sheet.Box codes(CustomsRecord record) {
    var codes = record.consignor().codes();
    var lines = new ArrayList<String>();
    add(lines, "iec", codes.exporterCode());
    add(lines, "gstin", codes.taxNumber());
    add(lines, "lut", codes.undertaking());
    return new Sheet.Box(say("exporter"), lines);
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isBlank()) lines.add(say(key, value));
  }
}
