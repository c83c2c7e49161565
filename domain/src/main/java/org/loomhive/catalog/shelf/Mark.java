package org.loomhive.catalog.shelf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshop;
import org.loomhive.kernel.Fingerprint;

/** Something that a product has, by which it is found; kept on the shelf beside its words. */
public record Mark(Facet facet, String value) {
  private static final int LONGEST = 38;

  /** Reads what an address says; empty for what can be no mark. */
  public static Optional<Mark> of(Facet facet, String value) {
    if (value == null || value.isBlank() || value.length() > LONGEST) return Optional.empty();
    return Optional.of(new Mark(facet, value.strip()));
  }

  /** All that a product has. */
  static Set<Mark> of(Product product, Workshop maker) {
    var marks = product.materials().stream().map(Mark::of).collect(Collectors.toSet());
    marks.add(new Mark(Facet.REGION, maker.stateCode()));
    marks.add(new Mark(Facet.MAKER, product.cooperative().value()));
    marks.add(ofPiece(product.slug()));
    product.occasions().forEach(one -> marks.add(new Mark(Facet.OCCASION, one.name())));
    for (var variant : product.flawlessOnShelf()) {
      marks.add(new Mark(Facet.READINESS, variant.readiness().name()));
      variant.look().colour().ifPresent(c -> marks.add(new Mark(Facet.COLOUR, c.name())));
    }
    return marks;
  }

  private static Mark of(MaterialShare share) {
    return ofMaterial(share.material());
  }

  public static Mark ofMaterial(String material) {
    var name = material.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Mark(Facet.MATERIAL, name.substring(0, Math.min(name.length(), LONGEST)));
  }

  /** A long slug is known by the beginning of its fingerprint. */
  public static Mark ofPiece(String slug) {
    var name = slug.length() <= LONGEST ? slug : Fingerprint.of(slug).substring(0, LONGEST);
    return new Mark(Facet.PIECE, name);
  }

  /** Of what a product is made, as its rows in lists say it. */
  static String materials(Product product) {
    return product.materials().stream()
        .map(share -> of(share).value())
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  static Set<String> words(Set<Mark> marks) {
    return marks.stream().map(Mark::word).collect(Collectors.toCollection(TreeSet::new));
  }

  String word() {
    return facet.start() + value;
  }
}
