package org.loomhive.storefront.wholesale;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.storefront.shop.ProductData;
import org.loomhive.web.file.SheetCell;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.terms.LineSheet;

/** The list of a company's prices for programs: the same columns in every language. */
@ApplicationScoped
public class LineSheetTable {
  private static final List<String> COLUMNS =
      List.of(
          "sku",
          "product",
          "variant",
          "hs_code",
          "origin",
          "weight_grams",
          "minimum",
          "multiple",
          "carton",
          "currency",
          "shop_price",
          "image");

  @Inject ToldPieces told;
  @Inject ProductData data;

  byte[] csv(LineSheet sheet, String currency) throws IOException {
    int bands = sheet.pieces().stream().mapToInt(one -> bands(sheet, one).size()).max().orElse(0);
    var text = new StringWriter();
    text.write('\uFEFF'); // spreadsheets read it as UTF-8
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(headings(bands));
      for (Variant piece : sheet.pieces())
        csv.writeRecord(row(sheet, piece, currency).stream().map(SheetCell::guarded).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> headings(int bands) {
    var headings = new ArrayList<>(COLUMNS);
    for (int i = 1; i <= bands; i++) headings.addAll(List.of("from_" + i, "price_" + i));
    return headings;
  }

  private List<String> row(LineSheet sheet, Variant piece, String currency) {
    var rule = sheet.rule(piece);
    var row =
        new ArrayList<>(
            List.of(
                piece.sku().value(),
                told.of(piece.product()).name().text(),
                told.term(piece.label()),
                piece.customs().hsCode(),
                piece.customs().origin(),
                String.valueOf(piece.weightGrams()),
                String.valueOf(rule.least()),
                String.valueOf(rule.multiple()),
                rule.carton().map(String::valueOf).orElse(""),
                currency,
                piece.priceIn(currency).amount().toPlainString(),
                data.picture(piece.product())));
    for (Ladder.Band band : bands(sheet, piece))
      row.addAll(List.of(String.valueOf(band.from()), band.price().amount().toPlainString()));
    return row;
  }

  private static List<Ladder.Band> bands(LineSheet sheet, Variant piece) {
    return sheet.ladder(piece).bands();
  }
}
