package org.loomhive.admin.papers;

import static org.loomhive.admin.papers.PaperWords.country;
import static org.loomhive.admin.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.papers.CustomsRecord;

/** The boxes that several papers share. */
final class Parties {
  private Parties() {}

  static List<Sheet.Box> fromAndTo(CustomsRecord record) {
    return List.of(from(record), to(record));
  }

  private static Sheet.Box from(CustomsRecord record) {
    var sender = record.consignor();
    var lines = new ArrayList<String>();
    lines.add(sender.name());
    lines.addAll(sender.lines());
    lines.add(country(sender.country()));
    if (!sender.phone().isBlank()) lines.add(sender.phone());
    return new Sheet.Box(say("from"), lines);
  }

  private static Sheet.Box to(CustomsRecord record) {
    var lines = new ArrayList<String>();
    lines.add(record.toName());
    lines.addAll(record.toLines());
    lines.add(country(record.toCountry()));
    return new Sheet.Box(say("to"), lines);
  }

  /** What the sender's state knows her by; only what there is. */
  static Sheet.Box codes(CustomsRecord record) {
    var codes = record.consignor().codes();
    var lines = new ArrayList<String>();
    add(lines, "iec", codes.exporterCode());
    add(lines, "gstin", codes.taxNumber());
    add(lines, "lut", codes.undertaking());
    return new Sheet.Box(say("exporter"), lines);
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isBlank()) lines.add(say(key) + " " + value);
  }
}
