package org.loomhive.catalog.shelf;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.rating.Rating;
import org.loomhive.catalog.told.Told;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;

/**
 * One product in a list.
 *
 * @param price the lowest of its variants
 * @param picture key of the first picture, or null
 * @param alt what the picture shows
 * @param madeOf marks of its materials, with spaces between
 */
public record ProductRow(
    long place,
    String slug,
    Told told,
    ProductKind kind,
    CooperativeRef cooperative,
    Money price,
    String picture,
    Told alt,
    Rating rating,
    String madeOf) {
  public String name() {
    return told.text();
  }

  /** The same told in other words. */
  public ProductRow told(Told name, Told shows) {
    return new ProductRow(
        place, slug, name, kind, cooperative, price, picture, shows, rating, madeOf);
  }

  /** By which it is known what is proven of it. */
  public List<Mark> marks() {
    var marks = new ArrayList<Mark>();
    marks.add(Mark.ofPiece(slug));
    marks.add(new Mark(Facet.MAKER, cooperative.value()));
    if (!madeOf.isEmpty())
      for (String material : madeOf.split(" ")) marks.add(new Mark(Facet.MATERIAL, material));
    return marks;
  }
}
