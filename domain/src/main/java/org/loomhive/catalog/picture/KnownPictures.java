package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.ShortMemory;

/** Pictures of a product as they hang while it has this version; new ones make a new version. */
@ApplicationScoped
public class KnownPictures {
  private static final int PRODUCTS = 5_000;

  @Inject Pictures pictures;
  @Inject Clock clock;

  private final ShortMemory<Hung, List<ProductPicture>> known =
      new ShortMemory<>(Duration.ofMinutes(30), PRODUCTS);

  private record Hung(Long product, int version) {}

  /** Those that buyers may see today. */
  public List<ProductPicture> of(Product product) {
    var hung = new Hung(product.id(), product.version());
    var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    return known.get(hung, clock.instant(), () -> pictures.of(product)).stream()
        .filter(one -> one.isPublic(today))
        .toList();
  }
}
