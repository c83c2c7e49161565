package org.loomhive.admin.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.CsvFile;
import org.loomhive.admin.export.Sheet;
import org.loomhive.evidence.Evidence;
import org.loomhive.evidence.LotTold;
import org.loomhive.evidence.WorkSpan;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;

/** One file with a page to read first and two sheets behind it. */
final class EvidenceZip {
  private static final String COLUMN = "evidence.column.";
  private static final List<String> OF_WORK =
      List.of(
          "cooperative",
          "from",
          "to",
          "works",
          "pieces",
          "makers",
          "accepted",
          "seconds",
          "rejected",
          "sentback",
          "agreed",
          "minutes",
          "earned",
          "floor",
          "least",
          "currency");
  private static final List<String> OF_LOTS =
      List.of(
          "lot",
          "material",
          "place",
          "country",
          "received",
          "inpieces",
          "unit",
          "partof",
          "papers");

  private final Evidence evidence;
  private final BoardWords words;
  private final Function<CooperativeRef, String> names;

  EvidenceZip(Evidence evidence, BoardWords words, Function<CooperativeRef, String> names) {
    this.evidence = evidence;
    this.words = words;
    this.names = names;
  }

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("read-me-first.txt"));
      zip.write(readMeFirst().getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("work-and-pay.csv"));
      CsvFile.write(work(), zip);
      zip.putNextEntry(new ZipEntry("lots.csv"));
      CsvFile.write(lots(), zip);
    }
    return bytes.toByteArray();
  }

  private String readMeFirst() {
    var about = evidence.about();
    var checks = evidence.checks();
    var told = checks.concerns();
    return String.join(
        "\n\n",
        words.say(
            "evidence.file.title", about.name(), about.subject().key(), about.on().toString()),
        words.say("evidence.file.nobody"),
        words.say("evidence.file.work", sum(WorkSpan::works), sum(WorkSpan::pieces)),
        words.say(isUnderFloor() ? "evidence.file.under" : "evidence.file.floor"),
        words.say(checks.isFloorPaid() ? "evidence.file.months" : "evidence.file.months.not"),
        words.say("evidence.file.lots", evidence.lots().size()),
        words.say("evidence.file.concerns", coarse(told.told()), coarse(told.open())),
        words.say(evidence.whole() ? "evidence.file.whole" : "evidence.file.cut"),
        "");
  }

  private int sum(ToIntFunction<WorkSpan> part) {
    return evidence.work().stream().mapToInt(part).sum();
  }

  private boolean isUnderFloor() {
    return evidence.work().stream()
        .flatMap(span -> span.more().stream())
        .anyMatch(more -> more.paid().isUnderFloor());
  }

  private String coarse(int count) {
    return count == 0 ? words.say("evidence.few") : words.say("evidence.many", count);
  }

  private Sheet work() {
    var sheet = headed(OF_WORK);
    for (WorkSpan span : evidence.work()) {
      var cells = new ArrayList<Object>();
      cells.add(names.apply(span.cooperative()));
      cells.add(span.quarters().first());
      cells.add(span.quarters().last());
      cells.add(span.works());
      cells.add(span.pieces());
      span.more().ifPresent(more -> cells.addAll(more(more)));
      if (span.more().isEmpty()) cells.add(words.say("evidence.few"));
      cells.addAll(Collections.nCopies(OF_WORK.size() - cells.size(), null));
      sheet.row(cells.toArray());
    }
    return sheet;
  }

  private List<Object> more(WorkSpan.More more) {
    var found = more.found();
    var paid = more.paid();
    return List.of(
        words.say("evidence.many", more.makers()),
        found.accepted(),
        found.seconds(),
        found.rejected(),
        found.sentBack(),
        paid.agreed(),
        paid.minutes(),
        paid.earned(),
        paid.floor(),
        paid.leastHour(),
        paid.earned().currency());
  }

  private Sheet lots() {
    var sheet = headed(OF_LOTS);
    for (LotTold lot : evidence.lots())
      sheet.row(
          lot.number(),
          lot.from().material(),
          lot.from().place(),
          lot.from().country(),
          lot.from().receivedOn(),
          lot.inIt(),
          lot.inIt().map(Quantity::unit).map(words::unit),
          lot.partOf(),
          String.join("; ", lot.from().papers()));
    return sheet;
  }

  private Sheet headed(List<String> columns) {
    return words.sheet(columns.stream().map(COLUMN::concat).toArray(String[]::new));
  }
}
