package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

/**
 * Other pieces of the same craft and makers. The newest page of them is kept for a minute, and each
 * product shows another part of it, so that a page costs no search.
 */
@ApplicationScoped
public class RelatedProducts {
  private static final int SHOWN = 4;

  @Inject SearchProducts search;
  @Inject Clock clock;

  private final ShortMemory<Like, List<ProductRow>> kept =
      new ShortMemory<>(Duration.ofSeconds(60), 1_000);

  private record Like(ProductKind kind, CooperativeRef maker, String currency, Language language) {}

  List<ProductRow> of(Product product, String currency) {
    var like = new Like(product.kind(), product.cooperative(), currency, Spoken.now());
    var rows = kept.get(like, clock.instant(), () -> look(like));
    var others = new ArrayList<ProductRow>();
    int start = rows.isEmpty() ? 0 : Math.floorMod(product.slug().hashCode(), rows.size());
    for (int i = 0; i < rows.size() && others.size() < SHOWN; i++) {
      var row = rows.get((start + i) % rows.size());
      if (!row.slug().equals(product.slug())) others.add(row);
    }
    return others;
  }

  private List<ProductRow> look(Like like) {
    var wanted =
        ProductSearch.in(like.currency())
            .told(like.language())
            .only(like.kind())
            .madeBy(like.maker());
    return search.find(wanted).rows();
  }
}
