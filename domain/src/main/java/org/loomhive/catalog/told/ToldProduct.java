package org.loomhive.catalog.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.picture.ProductPicture;

/** All words of a product for a reader: in her language, or in English where nobody wrote hers. */
public record ToldProduct(Told name, Told craft, Told care, Told sizes, Map<String, Told> alts) {
  public ToldProduct {
    alts = Map.copyOf(alts);
  }

  static ToldProduct of(Product product, List<ProductWords> words) {
    var parts = new HashMap<Part, Told>();
    var alts = new HashMap<String, Told>();
    for (ProductWords one : words)
      if (one.part() == Part.ALT) alts.put(one.picture(), one.told());
      else parts.put(one.part(), one.told());
    return new ToldProduct(
        parts.getOrDefault(Part.NAME, Told.english(product.name())),
        parts.getOrDefault(Part.CRAFT, Told.english(product.craft())),
        parts.getOrDefault(Part.CARE, Told.english(product.care())),
        parts.getOrDefault(Part.SIZES, Told.english(product.sizeGuide())),
        alts);
  }

  /** The same with something done to its name, to each of its texts, and to what pictures show. */
  public ToldProduct each(
      UnaryOperator<String> names, UnaryOperator<String> texts, UnaryOperator<String> shows) {
    var changed = new HashMap<String, Told>();
    alts.forEach((picture, alt) -> changed.put(picture, alt.with(shows)));
    return new ToldProduct(
        name.with(names), craft.with(texts), care.with(texts), sizes.with(texts), changed);
  }

  /**
   * The same with what pictures show for which nobody wrote it in this language.
   *
   * @param english by the keys of the pictures
   */
  public ToldProduct showing(Map<String, String> english) {
    var all = new HashMap<>(alts);
    english.forEach((picture, alt) -> all.putIfAbsent(picture, Told.english(alt)));
    return new ToldProduct(name, craft, care, sizes, all);
  }

  /** What a picture shows. */
  public Told alt(ProductPicture picture) {
    return alts.getOrDefault(picture.key(), Told.english(picture.alt()));
  }

  /** What the first picture of the product shows; empty when it has none. */
  public String firstAlt(Product product) {
    return product
        .picture()
        .map(key -> alts.getOrDefault(key, Told.english(product.pictureAlt().orElse(""))))
        .map(Told::text)
        .orElse("");
  }

  /** The first sentence of how it is made. */
  public String summary() {
    return craft.text().lines().findFirst().orElse(name.text());
  }
}
