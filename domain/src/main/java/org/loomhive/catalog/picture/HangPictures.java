package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;

/**
 * Gives a product its pictures in place of those it had. The first one stands in lists. Nobody can
 * be recognised on them.
 */
@ApplicationScoped
public class HangPictures {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Products products;
  @Inject Pictures pictures;
  @Inject DevelopPicture develop;
  @Inject Clock clock;

  @Transactional
  public void hang(String slug, List<NewPicture> fresh) {
    var product = products.get(slug);
    pictures.of(product).forEach(em::remove);
    em.flush(); // places on the wall are unique
    product.shelved(clock.instant());
    for (int i = 0; i < fresh.size(); i++) hang(product, i, fresh.get(i));
  }

  private void hang(Product product, int position, NewPicture fresh) {
    var large = Darkroom.scale(Darkroom.read(fresh.file()), PictureWidth.LARGE.pixels());
    var key = develop.develop(fresh.file(), large);
    em.persist(
        new ProductPicture(product.id(), position, key, fresh.alt())
            .measures(large.getWidth(), large.getHeight())
            .shows(PersonSeen.NOBODY));
    if (position == 0) product.showsFirst(key, fresh.alt());
  }
}
