package org.loomhive.launcher.demo.languages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.edit.EditProduct;
import org.loomhive.catalog.edit.EditProduct.Told;
import org.loomhive.catalog.told.Part;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.catalog.told.TranslateProduct.Written;
import org.loomhive.catalog.told.TranslateStory;
import org.loomhive.catalog.told.WriteTerms;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoTable.Row;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.launcher.demo.pictures.Piece;

/**
 * Tells the products of the demo in other languages: all of them in German and French, some in
 * those that are only begun. One product waits with a translation that its English words have
 * outgrown.
 */
public final class DemoTranslations {
  private static final String TERMS = "languages/terms.csv";
  private static final String OUTGROWN = "eri-wool-scarf";

  private final Map<String, Row> products =
      DemoTable.read("products.csv").stream()
          .collect(Collectors.toMap(row -> row.text("slug"), row -> row));
  private final Map<String, Piece> pieces;
  private DemoWorld world;
  private Actor writer;

  /**
   * @param pieces as their pictures were drawn
   */
  public DemoTranslations(Map<String, Piece> pieces) {
    this.pieces = pieces;
  }

  public void load(DemoWorld here) {
    world = here;
    writer = world.actor("network-admin", Role.NETWORK_ADMIN);
    for (Language language : Language.others()) {
      world.inTransaction(() -> terms(language));
      var words = new DemoWords(language);
      world.inTransaction(() -> words.products().forEach(row -> product(row, words)));
      world.inTransaction(() -> stories(words));
    }
    world.inTransaction(this::outgrow);
  }

  private void outgrow() {
    var product = world.get(Products.class).get(OUTGROWN);
    var craft = product.craft() + "\n" + DemoTable.text("translations.outgrown");
    var told = new Told(product.name(), craft, product.care(), product.materials());
    world.get(EditProduct.class).tell(OUTGROWN, told, writer);
  }

  private void terms(Language language) {
    var told =
        DemoTable.read(TERMS).stream()
            .collect(Collectors.toMap(row -> row.text("term"), row -> row.text(language.tag())));
    world.get(WriteTerms.class).write(language, told, writer);
  }

  private void product(Row told, DemoWords words) {
    var product = world.get(Products.class).get(told.text("slug"));
    var translate = world.get(TranslateProduct.class);
    var texts = new HashMap<String, String>();
    int picture = 0;
    for (var beside : translate.beside(product, words.language())) {
      var source = beside.source();
      boolean isAlt = source.part() == Part.ALT;
      texts.put(
          source.key(),
          isAlt ? words.alt(piece(product, told), picture++) : part(source.part(), told, words));
    }
    var written = new Written(words.language(), translate.seen(product), texts);
    translate.write(product.slug(), written, writer);
  }

  private String part(Part part, Row told, DemoWords words) {
    var english = products.get(told.text("slug"));
    return switch (part) {
      case NAME -> told.text("name");
      case CRAFT -> told.text("own") + words.line("technique." + english.text("technique"));
      case CARE -> words.say("care." + english.text("care"));
      case SIZES -> words.say("sizes." + told.text("slug"));
      case ALT -> throw new IllegalArgumentException("told by the picture");
    };
  }

  private Piece piece(Product product, Row told) {
    var drawn = pieces.get(product.slug());
    return new Piece(drawn.slug(), told.text("name"), drawn.material(), drawn.style());
  }

  private void stories(DemoWords words) {
    var workshops = world.get(Workshops.class);
    world
        .cooperatives
        .all()
        .forEach(
            (name, ref) ->
                world
                    .get(TranslateStory.class)
                    .write(
                        workshops.get(ref), words.language(), words.say("story." + name), writer));
  }
}
