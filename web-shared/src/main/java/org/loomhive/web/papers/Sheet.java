package org.loomhive.web.papers;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;

/** A page of A4 that is written from top to bottom and printed as PDF. */
public final class Sheet {
  private static final String TYPE = "font-fallback/LiberationSans-Regular.ttf";
  private static final BaseFont FACE = face();
  private static final Font TITLE = new Font(FACE, 16);
  private static final Font TEXT = new Font(FACE, 10);
  private static final Font SMALL = new Font(FACE, 8);
  private static final float GAP = 10;
  private static final int WHOLE_WIDTH = 100;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document page = new Document(PageSize.A4, 42, 42, 42, 42);

  public Sheet(String title) {
    PdfWriter.getInstance(page, bytes);
    page.addTitle(title);
    page.open();
    page.add(new Paragraph(title, TITLE));
  }

  /** The library brings it along; fonts of the machine would make papers differ. */
  private static BaseFont face() {
    try {
      return BaseFont.createFont(TYPE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static boolean knows(int letter) {
    return FACE.charExists(letter);
  }

  /** Boxes beside each other, each with a small heading. */
  public Sheet boxes(List<Box> boxes) {
    var table = table(boxes.size());
    for (Box box : boxes) {
      var cell = new PdfPCell();
      box.lines().forEach(line -> cell.addElement(new Phrase(line, TEXT)));
      cell.setPadding(GAP / 2);
      var whole = new PdfPTable(1);
      var heading = new PdfPCell(new Phrase(box.heading(), SMALL));
      heading.setPadding(GAP / 3);
      whole.addCell(heading);
      whole.addCell(cell);
      table.addCell(new PdfPCell(whole));
    }
    page.add(table);
    return this;
  }

  /** A row for each kind of piece, and one for their sums. */
  public Sheet pieces(
      List<Column> columns,
      CustomsRecord record,
      Function<CustomsLine, List<String>> cells,
      List<String> sums) {
    var rows = new ArrayList<List<String>>();
    for (CustomsLine line : record.lines()) rows.add(cells.apply(line));
    rows.add(sums);
    return rows(columns, rows);
  }

  /** What lies in the parcel, in the words of the shop and of customs. */
  public static String what(CustomsLine line) {
    return line.productName() + ", " + line.description();
  }

  /** The last row is that of the sums. */
  public Sheet rows(List<Column> columns, List<List<String>> rows) {
    var table = headed(columns);
    for (List<String> row : rows)
      for (int i = 0; i < columns.size(); i++)
        table.addCell(cell(new Phrase(row.get(i), TEXT), columns.get(i)));
    page.add(table);
    return this;
  }

  private static PdfPTable headed(List<Column> columns) {
    var widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) widths[i] = columns.get(i).width();
    var table = new PdfPTable(widths);
    table.setWidthPercentage(WHOLE_WIDTH);
    table.setSpacingBefore(GAP);
    table.setHeaderRows(1);
    for (Column column : columns) table.addCell(cell(new Phrase(column.head(), SMALL), column));
    return table;
  }

  /**
   * A row with what stands beside a picture.
   *
   * @param jpeg null for none; the same file is printed once however many rows show it
   */
  public record Pictured(byte[] jpeg, List<String> cells) {}

  /** Rows that begin with a picture. */
  public Sheet pictured(List<Column> columns, List<Pictured> rows) {
    var printed = new IdentityHashMap<byte[], Image>();
    var table = headed(columns);
    for (Pictured row : rows) {
      var image = row.jpeg() == null ? null : printed.computeIfAbsent(row.jpeg(), Sheet::image);
      table.addCell(image == null ? new PdfPCell() : new PdfPCell(image, true));
      for (int i = 1; i < columns.size(); i++)
        table.addCell(cell(new Phrase(row.cells().get(i - 1), SMALL), columns.get(i)));
    }
    page.add(table);
    return this;
  }

  private static Image image(byte[] jpeg) {
    try {
      return Image.getInstance(jpeg);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public Sheet says(String sentence) {
    var paragraph = new Paragraph(sentence, TEXT);
    paragraph.setSpacingBefore(GAP);
    page.add(paragraph);
    return this;
  }

  public Sheet signed(String whatStandsBelow) {
    var table = table(1);
    var cell = new PdfPCell(new Phrase(whatStandsBelow, SMALL));
    cell.setBorder(Rectangle.TOP);
    table.setSpacingBefore(6 * GAP);
    table.addCell(cell);
    page.add(table);
    return this;
  }

  public byte[] pdf() {
    page.close();
    return bytes.toByteArray();
  }

  private static PdfPTable table(int columns) {
    var table = new PdfPTable(columns);
    table.setWidthPercentage(WHOLE_WIDTH);
    table.setSpacingBefore(GAP);
    return table;
  }

  private static PdfPCell cell(Phrase phrase, Column column) {
    var cell = new PdfPCell(phrase);
    cell.setPadding(GAP / 3);
    cell.setHorizontalAlignment(column.isNumber() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }

  /** A column of words or of numbers; its width is a share of the page. */
  public record Column(String head, int width, boolean isNumber) {
    public static Column words(String head, int width) {
      return new Column(head, width, false);
    }

    public static Column numbers(String head, int width) {
      return new Column(head, width, true);
    }
  }

  /** A box with what stands in it. */
  public record Box(String heading, List<String> lines) {}
}
