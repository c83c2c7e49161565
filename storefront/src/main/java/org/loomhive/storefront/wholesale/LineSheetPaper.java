package org.loomhive.storefront.wholesale;

import static org.loomhive.web.papers.Sheet.Column.numbers;
import static org.loomhive.web.papers.Sheet.Column.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ShownPicture;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.web.Formats;
import org.loomhive.web.language.ReadablePages;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.papers.Sheet;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.terms.LineSheet;

/** The list of a company's prices on paper, with a picture of each piece. */
@ApplicationScoped
public class LineSheetPaper {
  private static final int PICTURE_WIDTH = 320;

  @Inject ToldPieces told;
  @Inject Pictures pictures;
  @Inject ReadablePages words;
  @Inject Formats formats;
  @Inject Clock clock;

  byte[] pdf(LineSheet sheet, String currency) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var files = files(sheet, today);
    var rows = sheet.pieces().stream().map(piece -> row(sheet, piece, currency, files)).toList();
    var company = sheet.terms().company().facts().name();
    return new Sheet(say("wholesale.sheet.title", company))
        .says(say("wholesale.sheet.sub", formats.date(today), currency))
        .pictured(columns(), rows)
        .pdf();
  }

  private List<Sheet.Column> columns() {
    return List.of(
        words("", 2),
        words(say("wholesale.sheet.piece"), 4),
        words(say("wholesale.sheet.numbers"), 4),
        words(say("wholesale.sheet.take"), 3),
        numbers(say("wholesale.sheet.prices"), 3),
        numbers(say("wholesale.sheet.shop"), 2));
  }

  private Sheet.Pictured row(
      LineSheet sheet, Variant piece, String currency, Map<String, byte[]> files) {
    var jpeg = piece.product().picture().map(files::get).orElse(null);
    var name = told.of(piece.product()).name().text();
    return new Sheet.Pictured(
        jpeg,
        List.of(
            name + "\n" + told.term(piece.label()),
            piece.sku() + "\n" + piece.customs().hsCode() + "\n" + piece.weightGrams() + " g",
            taken(sheet.rule(piece)),
            prices(sheet, piece),
            formats.money(piece.priceIn(currency))));
  }

  private String taken(QuantityRule rule) {
    var key = rule.multiple() > 1 ? "wholesale.rule.steps" : "wholesale.from";
    var least = say(key, rule.least(), rule.multiple());
    return rule.carton()
        .map(pieces -> least + "\n" + say("wholesale.sheet.carton", pieces))
        .orElse(least);
  }

  private String prices(LineSheet sheet, Variant piece) {
    return sheet.ladder(piece).bands().stream()
        .map(band -> say("wholesale.from", band.from()) + ": " + formats.money(band.price()))
        .collect(Collectors.joining("\n"));
  }

  /** Each first picture once, where buyers may see it. */
  private Map<String, byte[]> files(LineSheet sheet, LocalDate today) {
    var files = new HashMap<String, byte[]>();
    for (Variant piece : sheet.pieces())
      piece
          .product()
          .picture()
          .filter(key -> !files.containsKey(key))
          .flatMap(key -> pictures.shown(key, PICTURE_WIDTH, Set.of(), today))
          .map(ShownPicture::file)
          .ifPresent(file -> files.put(piece.product().picture().get(), file));
    return files;
  }

  private String say(String key, Object... values) {
    return formats.filled(words.say(Spoken.now(), key), List.of(values));
  }
}
