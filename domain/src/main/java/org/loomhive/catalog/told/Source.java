package org.loomhive.catalog.told;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.picture.ProductPicture;

/**
 * English words of a product that may be told in other languages.
 *
 * @param picture key of the picture that an alt text is about; else empty
 */
public record Source(Part part, String picture, String english) {
  /** All of a product that has any words. */
  static List<Source> of(Product product, List<ProductPicture> pictures) {
    var all = new ArrayList<Source>();
    all.add(new Source(Part.NAME, "", product.name()));
    all.add(new Source(Part.CRAFT, "", product.craft()));
    all.add(new Source(Part.CARE, "", product.care()));
    all.add(new Source(Part.SIZES, "", product.sizeGuide()));
    for (ProductPicture one : pictures) all.add(new Source(Part.ALT, one.key(), one.alt()));
    return all.stream().filter(source -> !source.english().isBlank()).toList();
  }

  /** Tells it from the others of its product. */
  public String key() {
    return part + picture;
  }
}
