package org.loomhive.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/** All products, published or not. */
@ApplicationScoped
public class Products {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Product product) {
    em.persist(product);
  }

  public Optional<Product> find(String slug) {
    return em.createQuery("select p from Product p where p.slug = :slug", Product.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  public Product get(String slug) {
    return find(slug).orElseThrow(() -> new NotFound("product", slug));
  }

  /** What buyers may see, with prices: an unpublished product is not there for them. */
  public Product getPublished(String slug) {
    return em.createQuery(
            """
            select p from Product p left join fetch p.variants v left join fetch v.prices
            where p.slug = :slug order by v.weightGrams, v.id
            """,
            Product.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .filter(Product::isPublished)
        .orElseThrow(() -> new NotFound("product", slug));
  }

  /** Those of one cooperative by name, for staff. */
  public List<Product> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select p from Product p where p.cooperative = :cooperative order by p.name, p.id",
            Product.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** A bounded part of all products by name, for staff. */
  public List<Product> page(int first, int count) {
    return em.createQuery("select p from Product p order by p.name, p.id", Product.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }
}
