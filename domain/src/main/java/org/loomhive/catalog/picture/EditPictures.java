package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Staff hang one more picture of a product, say what it shows, or take one down. */
@ApplicationScoped
public class EditPictures {
  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_PICTURES = 12;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Products products;
  @Inject Pictures pictures;
  @Inject DevelopPicture develop;

  /** Its metadata is dropped; what is no picture, or too much of one, is refused. */
  @Transactional
  public void add(String slug, NewPicture fresh, Actor actor) {
    var product = mine(slug, actor);
    if (fresh.alt().isBlank()) throw new Refused(CatalogRefusal.NO_ALT);
    if (fresh.file().length > MOST_BYTES)
      throw new Refused(CatalogRefusal.FILE_TOO_LARGE, MOST_BYTES / 1_000_000);
    var there = pictures.of(product);
    if (there.size() >= MOST_PICTURES)
      throw new Refused(CatalogRefusal.TOO_MANY_PICTURES, MOST_PICTURES);
    var large = Darkroom.scale(Darkroom.read(fresh.file()), PictureWidth.LARGE.pixels());
    var key = develop.develop(fresh.file(), large);
    if (there.stream().anyMatch(one -> one.key().equals(key))) return;
    int place = there.stream().mapToInt(one -> one.position() + 1).max().orElse(0);
    em.persist(
        new ProductPicture(product.id(), place, key, fresh.alt().strip())
            .measures(large.getWidth(), large.getHeight()));
    if (there.isEmpty()) product.showsFirst(key, fresh.alt().strip());
  }

  @Transactional
  public void takeDown(String slug, String key, Actor actor) {
    var product = mine(slug, actor);
    var there = pictures.of(product);
    there.stream().filter(one -> one.key().equals(key)).forEach(em::remove);
    var first = there.stream().filter(one -> !one.key().equals(key)).findFirst();
    product.showsFirst(
        first.map(ProductPicture::key).orElse(null), first.map(ProductPicture::alt).orElse(null));
  }

  private Product mine(String slug, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var product = products.get(slug);
    actor.requireSight(product.cooperative());
    return product;
  }
}
