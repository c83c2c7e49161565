package org.loomhive.web.papers;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsRecord;

/** The boxes that several papers share. */
public final class Parties {
  private final CustomsRecord record;
  private final InvoiceWords words;

  public Parties(CustomsRecord record, InvoiceWords words) {
    this.record = record;
    this.words = words;
  }

  /** Who sends and who receives, under the words that the paper has for them. */
  public List<Sheet.Box> both(String sender, String receiver) {
    return List.of(new Sheet.Box(sender, from()), new Sheet.Box(receiver, to()));
  }

  private List<String> from() {
    var sender = record.consignor();
    var lines = new ArrayList<String>();
    lines.add(sender.name());
    lines.addAll(sender.lines());
    lines.add(words.country(sender.country()));
    if (!sender.phone().isBlank()) lines.add(sender.phone());
    return lines;
  }

  private List<String> to() {
    var lines = new ArrayList<String>();
    lines.add(record.toName());
    lines.addAll(record.toLines());
    lines.add(words.country(record.toCountry()));
    add(lines, "to.business", record.toBusiness().name());
    add(lines, "to.number", record.toBusiness().number());
    return lines;
  }

  public Sheet.Box invoice() {
    return new Sheet.Box(
        words.say("invoice"),
        List.of(
            words.say("number", record.invoiceNumber()),
            words.say("day", record.invoiceDay().toString()),
            words.say("order", record.order().value(), record.parcel())));
  }

  /** The key of the sentence that says who pays duty and tax at the border. */
  String terms() {
    boolean isAccountedFor = record.toBusiness().accountsForTax();
    if (record.terms().equals("DDP") && isAccountedFor) return "terms.DDP.BUSINESS";
    boolean isTaxed = record.terms().equals("DAP") && !record.taxes().isEmpty();
    return "terms." + record.terms() + (isTaxed ? ".TAXED" : "");
  }

  /** What the sender's state knows her by; only what there is. */
  public Sheet.Box codes() {
    var codes = record.consignor().codes();
    var lines = new ArrayList<String>();
    add(lines, "iec", codes.exporterCode());
    add(lines, "gstin", codes.taxNumber());
    add(lines, "lut", codes.undertaking());
    return new Sheet.Box(words.say("exporter"), lines);
  }

  private void add(List<String> lines, String key, String value) {
    if (!value.isBlank()) lines.add(words.say(key, value));
  }
}
