package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.kernel.language.Language;

/** All that is told of products in any language, also by their pictures and their short words. */
@ApplicationScoped
class SaidOfProducts {
  @Inject ToldProducts told;
  @Inject Pictures pictures;
  @Inject Terms terms;

  /** A text of each, by its number, in a few looks for all. */
  Map<Long, String> of(Collection<Product> products) {
    var words = told.allWords(products);
    var alts = pictures.alts(products);
    var abroad = terms();
    var said = new HashMap<Long, String>();
    for (Product one : products) {
      var all = new ArrayList<>(List.of(one.words()));
      all.addAll(words.getOrDefault(one.id(), List.of()));
      all.addAll(alts.getOrDefault(one.id(), List.of()));
      termsOf(one).forEach(term -> all.addAll(abroad.getOrDefault(term, List.of())));
      said.put(one.id(), String.join("\n", all));
    }
    return said;
  }

  /** What each term is called elsewhere. */
  private Map<String, List<String>> terms() {
    var all = new HashMap<String, List<String>>();
    for (Language one : Language.others())
      terms
          .of(one)
          .forEach((term, said) -> all.computeIfAbsent(term, t -> new ArrayList<>()).add(said));
    return all;
  }

  private static Stream<String> termsOf(Product product) {
    return Stream.concat(
            product.materials().stream().map(MaterialShare::material),
            product.variants().stream().flatMap(SaidOfProducts::termsOf))
        .distinct();
  }

  private static Stream<String> termsOf(Variant variant) {
    var look = variant.look();
    var parts = Stream.of(look.size(), look.shade(), look.pattern()).flatMap(Optional::stream);
    return Stream.concat(Stream.of(variant.label()), parts);
  }
}
