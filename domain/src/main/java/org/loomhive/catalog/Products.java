package org.loomhive.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;

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

  /** Those of the addresses that exist, with their variants, in a few looks. */
  public List<Product> of(Collection<String> slugs) {
    return em.createQuery("select p from Product p where p.slug in :slugs", Product.class)
        .setParameter("slugs", slugs)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.variants")
        .setHint("eclipselink.batch", "p.occasions")
        .getResultList();
  }

  /**
   * What buyers may see, with prices: an unpublished product is not there for them. Of one that was
   * taken off the shelf they are told that it is sold no longer.
   */
  public Product getPublished(String slug) {
    return em.createQuery(
            """
            select p from Product p left join fetch p.variants v
            where p.slug = :slug order by v.weightGrams, v.position, v.id
            """,
            Product.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .filter(Products::isSeen)
        .orElseThrow(() -> new NotFound("product", slug));
  }

  private static boolean isSeen(Product product) {
    if (product.isOffShelf())
      throw new NotFound("product", product.slug(), new Refused(CatalogRefusal.NO_LONGER_SOLD));
    return product.isPublished();
  }

  /**
   * What buyers may see, in the order in which it was written, with all that an offer of it needs.
   *
   * @param after the number of the last one before, 0 for the first
   */
  public List<Product> publishedAfter(long after, int count) {
    return em.createQuery(
            "select p from Product p where p.id > :after and p.publishedAt is not null"
                + " order by p.id",
            Product.class)
        .setParameter("after", after)
        .setMaxResults(count)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.variants")
        .getResultList();
  }

  /**
   * Addresses and pictures of what buyers may see, by number.
   *
   * @param from the first number
   * @param count of numbers
   */
  public List<ListedProduct> listed(long from, int count) {
    return em.createQuery(
            "select new org.loomhive.catalog.ListedProduct(p.slug, p.picture) from Product p where"
                + " p.id >= :from and p.id < :end and p.publishedAt is not null order by p.id",
            ListedProduct.class)
        .setParameter("from", from)
        .setParameter("end", from + count)
        .getResultList();
  }

  /** The highest number of any. */
  public long last() {
    return em.createQuery("select coalesce(max(p.id), 0) from Product p", Long.class)
        .getSingleResult();
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
