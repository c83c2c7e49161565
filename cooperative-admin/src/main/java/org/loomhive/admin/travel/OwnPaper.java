package org.loomhive.admin.travel;

import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.kilograms;
import static org.loomhive.web.papers.PaperWords.say;
import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.web.papers.InvoiceWords;
import org.loomhive.web.papers.Parties;
import org.loomhive.web.papers.Sheet;

/**
 * A paper that the seller writes herself, made of the record of the parcel and of what was signed:
 * what it states stands over who states it.
 */
final class OwnPaper {
  private final SignedPaper signed;
  private final CustomsRecord record;

  private OwnPaper(SignedPaper signed) {
    this.signed = signed;
    this.record = signed.record();
  }

  static byte[] of(SignedPaper signed) {
    return new OwnPaper(signed).pdf();
  }

  private byte[] pdf() {
    var kind = "travel." + signed.paper();
    var sheet = new Sheet(say(kind));
    var parties = new Parties(record, InvoiceWords.ENGLISH);
    sheet.boxes(parties.both(say("from"), say("to")));
    sheet.boxes(List.of(parties.invoice()));
    sheet.pieces(columns(), record, OwnPaper::cells, sums());
    if (!signed.facts().isEmpty()) sheet.rows(List.of(words("", 2), words("", 5)), facts());
    sheet.says(say(kind + ".states", record.consignor().name(), origins()));
    sheet.says(say(kind + ".not"));
    var signer = signed.signer();
    sheet.says(say("travel.signed", signer.place(), signed.signedOn().toString()));
    return sheet.signed(say("travel.signer", signer.name(), signer.role())).pdf();
  }

  private static List<Sheet.Column> columns() {
    return List.of(
        words(say("what"), 5),
        words(say("hs"), 2),
        words(say("origin"), 2),
        numbers(say("pieces"), 1),
        numbers(say("net"), 2));
  }

  private static List<String> cells(CustomsLine line) {
    return List.of(
        Sheet.what(line),
        line.hsCode(),
        country(line.origin()),
        String.valueOf(line.pieces()),
        kilograms(line.netGrams()));
  }

  private List<String> sums() {
    var pieces = String.valueOf(record.pieces());
    return List.of(say("total"), "", "", pieces, kilograms(record.netGrams()));
  }

  private List<List<String>> facts() {
    return signed.facts().stream()
        .map(fact -> List.of(say("travel.about." + fact.about()), fact.says()))
        .toList();
  }

  private String origins() {
    var countries = new TreeSet<String>();
    for (CustomsLine line : record.lines()) countries.add(country(line.origin()));
    return countries.stream().collect(Collectors.joining(", "));
  }
}
