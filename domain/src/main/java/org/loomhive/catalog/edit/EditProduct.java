package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.catalog.told.ProductWorded;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Staff begin a product, write its words and put it on the shelf. */
@ApplicationScoped
public class EditProduct {
  @Inject Products products;
  @Inject PublishProduct shelf;
  @Inject Event<ProductWorded> worded;

  /** What a product begins with; its slug is its address for ever. */
  public record Begun(String slug, String name, ProductKind kind, CooperativeRef cooperative) {}

  /** What buyers read of it. */
  public record Told(String name, String craft, String care, List<MaterialShare> materials) {}

  @Transactional
  public void begin(Begun what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(what.cooperative());
    if (!what.slug().matches("[a-z0-9]+(-[a-z0-9]+)*"))
      throw new Refused(CatalogRefusal.NOT_A_SLUG);
    if (products.find(what.slug()).isPresent())
      throw new Refused(CatalogRefusal.SLUG_TAKEN, what.slug());
    var product = new Product(what.slug(), what.name(), what.kind(), what.cooperative());
    worded.fire(new ProductWorded(product, product.words()));
    products.add(product);
  }

  @Transactional
  public void tell(String slug, Told told, Actor actor) {
    var product = mine(slug, actor);
    product.isCalled(told.name()).tells(told.craft(), told.care());
    product.isMadeOf(told.materials().toArray(MaterialShare[]::new));
    worded.fire(new ProductWorded(product, product.words()));
    arrange(product);
  }

  /** Only of what it is made, as it was found; all other words stay. */
  @Transactional
  public void isMadeOf(String slug, List<MaterialShare> materials, Actor actor) {
    var product = mine(slug, actor);
    product.isMadeOf(materials.toArray(MaterialShare[]::new));
    arrange(product);
  }

  /** What helps a buyer choose; both may be empty. */
  public record Guide(String sizes, Collection<Occasion> occasions) {}

  @Transactional
  public void guide(String slug, Guide guide, Actor actor) {
    var product = mine(slug, actor);
    product.measures(guide.sizes()).suits(guide.occasions());
    worded.fire(new ProductWorded(product, product.words()));
    arrange(product);
  }

  /** Refused when it cannot be sold honestly. */
  @Transactional
  public void publish(String slug, Actor actor) {
    var product = mine(slug, actor);
    worded.fire(new ProductWorded(product, product.words()));
    shelf.publish(product);
  }

  /** What is on the shelf stands there anew. */
  void arrange(Product product) {
    if (product.isPublished()) shelf.publish(product);
  }

  Product mine(String slug, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var product = products.get(slug);
    actor.requireSight(product.cooperative());
    return product;
  }
}
