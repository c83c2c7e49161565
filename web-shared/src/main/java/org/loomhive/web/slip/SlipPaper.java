package org.loomhive.web.slip;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.loomhive.kernel.Money;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.deduction.SlipDeduction;
import org.loomhive.wage.item.SlipItem;

/** A slip on paper: one page of A4 in the language of its member. */
public final class SlipPaper {
  private static final float TITLE = 18;
  private static final float TEXT = 11;
  private static final float SMALL = 9;
  private static final float PADDING = 5;
  private static final float GAP = 12;
  private static final int WHOLE_WIDTH = 100;

  private final ShownSlip shown;
  private final SlipWords words;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document page = new Document(PageSize.A4, 48, 48, 48, 48);

  private SlipPaper(ShownSlip shown) {
    this.shown = shown;
    this.words = new SlipWords(shown.owner().language());
  }

  public static SlipPaper of(ShownSlip shown) {
    return new SlipPaper(shown);
  }

  byte[] pdf() {
    PdfWriter.getInstance(page, bytes);
    page.addTitle(shown.slip().number().value());
    page.open();
    page.add(new Paragraph(ShapedText.of(words.say("paper.slip"), TITLE)));
    page.add(head());
    if (shown.hasWork()) page.add(made());
    page.add(sums());
    page.add(foot());
    page.close();
    return bytes.toByteArray();
  }

  private PdfPTable head() {
    var table = table(2, 3);
    row(table, words.say("paper.month"), words.month(shown.slip().period()));
    row(
        table,
        words.say("paper.group"),
        shown.owner().group() + ", " + shown.owner().cooperative());
    row(table, words.say("paper.member"), shown.owner().called());
    row(table, words.say("paper.number"), shown.slip().number().value());
    return table;
  }

  private PdfPTable made() {
    var table = table(5, 1.5f, 2.5f, 2.5f);
    table.addCell(cell(words.say("paper.made"), SMALL, false));
    for (String head : new String[] {"paper.pieces", "paper.rate", "paper.amount"})
      table.addCell(cell(words.say(head), SMALL, true));
    for (var line : shown.lines()) {
      boolean isMade = !line.wage().isCorrection();
      table.addCell(cell(isMade ? line.what() : words.say("paper.correction"), TEXT, false));
      table.addCell(cell(isMade ? "× " + line.wage().pieces() : "", TEXT, true));
      table.addCell(cell(isMade ? words.money(line.wage().rate()) : "", TEXT, true));
      table.addCell(cell(words.money(line.wage().amount()), TEXT, true));
    }
    return table;
  }

  private PdfPTable sums() {
    var table = table(5, 2.5f);
    var slip = shown.slip();
    if (shown.hasWork()) work(table);
    for (SlipItem item : shown.added()) sum(table, called(item), words.money(item.amount()));
    for (SlipItem item : shown.paidBefore()) sum(table, called(item), minus(item.amount()));
    for (SlipDeduction deduction : shown.deductions())
      sum(table, called(deduction), minus(deduction.taken()));
    var net = cell(words.say("paper.net"), TITLE - 4, false);
    table.addCell(net);
    table.addCell(cell(words.money(slip.net()), TITLE - 4, true));
    return table;
  }

  private void work(PdfPTable table) {
    var slip = shown.slip();
    sum(table, words.say("paper.earned"), words.money(slip.earned()));
    sum(table, words.say("paper.topup"), words.money(slip.topUp()));
    sum(table, words.say("paper.time"), words.say("paper.hours", shown.hours(), shown.minutes()));
    sum(table, words.say("paper.hour"), words.money(slip.hourlyValue()));
    sum(table, words.say("paper.floor"), words.money(slip.floorPerHour()));
  }

  private String called(SlipItem item) {
    var kind = "slip.item." + item.kind();
    return words.sayOr(item.about().text(), kind) + " · " + item.about().number();
  }

  /** What it rests on, what is left of it, and what this month could not bear. */
  private String called(SlipDeduction deduction) {
    var text = new StringBuilder(words.sayOr(deduction.kind().basisText(), "slip.item.DEDUCTION"));
    text.append(" · ").append(words.say("paper.left"));
    text.append(' ').append(words.money(deduction.left()));
    if (deduction.carried().isPositive())
      text.append(" · ")
          .append(words.say("paper.carried"))
          .append(' ')
          .append(words.money(deduction.carried()));
    return text.toString();
  }

  private String minus(Money amount) {
    return amount.isZero() ? words.money(amount) : "− " + words.money(amount);
  }

  private PdfPTable foot() {
    var table = table(2, 3);
    row(table, words.say("paper.payby"), words.day(shown.slip().payBy()));
    var where = shown.where();
    if (where == null) row(table, words.say("paper.rail.BANK"), words.say("paper.noaccount"));
    else if (where.rail() == Rail.CASH)
      row(table, words.say("paper.rail.CASH"), words.say("paper.receipt"));
    else row(table, words.say("paper.rail." + where.rail()), where.digits());
    if (!shown.helpNumber().isEmpty()) row(table, words.say("paper.help"), shown.helpNumber());
    return table;
  }

  private static PdfPTable table(float... widths) {
    var table = new PdfPTable(widths);
    table.setWidthPercentage(WHOLE_WIDTH);
    table.setSpacingBefore(GAP);
    return table;
  }

  private static void row(PdfPTable table, String label, String value) {
    table.addCell(cell(label, TEXT, false));
    table.addCell(cell(value, TEXT, false));
  }

  private static void sum(PdfPTable table, String label, String value) {
    table.addCell(cell(label, TEXT, false));
    table.addCell(cell(value, TEXT, true));
  }

  private static PdfPCell cell(String text, float size, boolean isNumber) {
    var cell = new PdfPCell(ShapedText.of(text, size));
    cell.setPadding(PADDING);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(0.3f);
    cell.setHorizontalAlignment(isNumber ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }
}
