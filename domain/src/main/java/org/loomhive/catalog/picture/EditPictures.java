package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.told.ProductWorded;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Staff hang one more picture of a product, say what it shows, or take one down. */
@ApplicationScoped
public class EditPictures {
  /** Of a file that is taken in. */
  public static final int MOST_MEGABYTES = 20;

  private static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;
  private static final int MOST_PICTURES = 12;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Products products;
  @Inject Pictures pictures;
  @Inject DevelopPicture develop;
  @Inject Workshops workshops;
  @Inject Event<ProductWorded> worded;
  @Inject Clock clock;

  /**
   * Its metadata is dropped; what is no picture, or too much of one, is refused.
   *
   * @param seen who can be recognised on it; while somebody can and nobody wrote down that she
   *     agreed, buyers do not see it
   */
  @Transactional
  public void add(String slug, NewPicture fresh, PersonSeen seen, Actor actor) {
    var product = mine(slug, actor);
    if (seen == null) throw new Refused(CatalogRefusal.NOBODY_LOOKED);
    if (fresh.file().length > MOST_BYTES)
      throw new Refused(CatalogRefusal.FILE_TOO_LARGE, MOST_MEGABYTES);
    var alt = words(fresh.alt(), product);
    var there = pictures.of(product);
    if (there.size() >= MOST_PICTURES)
      throw new Refused(CatalogRefusal.TOO_MANY_PICTURES, MOST_PICTURES);
    var photo = Darkroom.read(fresh.file());
    var key = develop.takeIn(fresh.file(), photo);
    if (there.stream().anyMatch(one -> one.source().equals(key))) return;
    int place = there.stream().mapToInt(one -> one.position() + 1).max().orElse(0);
    var large = Darkroom.scale(photo, PictureWidth.LARGE.pixels());
    em.persist(
        new ProductPicture(product.id(), place, key, alt)
            .measures(large.getWidth(), large.getHeight())
            .shows(seen));
    arrange(product);
  }

  String words(String alt, Product product) {
    if (alt == null || alt.isBlank()) throw new Refused(CatalogRefusal.NO_ALT);
    worded.fire(new ProductWorded(product, alt));
    return alt.strip();
  }

  @Transactional
  public void takeDown(String slug, String key, Actor actor) {
    var product = mine(slug, actor);
    pictures.of(product).stream().filter(one -> one.key().equals(key)).forEach(em::remove);
    arrange(product);
  }

  /** Lists show the first that buyers may see; whoever knows the product looks at it anew. */
  void arrange(Product product) {
    var day = today(product);
    var first = pictures.of(product).stream().filter(one -> one.isPublic(day)).findFirst();
    product.showsFirst(
        first.map(ProductPicture::key).orElse(null), first.map(ProductPicture::alt).orElse(null));
    product.shelved(clock.instant());
  }

  /** Photos to which nobody agrees any more are not shown first; gives how many were. */
  @Transactional
  public int hideLapsed() {
    List<Product> lapsed =
        em.createQuery(
                "select distinct r from Product r, ProductPicture p where p.productId = r.id"
                    + " and p.picture = r.picture and p.seen = :somebody"
                    + " and (p.agreedUntil is null or p.agreedUntil < :today)",
                Product.class)
            .setParameter("somebody", PersonSeen.SOMEBODY)
            .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
            .getResultList();
    lapsed.forEach(this::arrange);
    return lapsed.size();
  }

  /** The day where its makers are. */
  public LocalDate today(Product product) {
    var zone = workshops.get(product.cooperative()).zone();
    return clock.instant().atZone(zone).toLocalDate();
  }

  Product mine(String slug, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var product = products.get(slug);
    actor.requireSight(product.cooperative());
    return product;
  }
}
