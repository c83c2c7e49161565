package org.loomhive.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;

/** All variants of all products. */
@ApplicationScoped
public class Variants {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public Optional<Variant> find(Sku sku) {
    return em.createQuery(
            "select v from Variant v join fetch v.product where v.sku = :sku", Variant.class)
        .setParameter("sku", sku)
        .getResultStream()
        .findFirst();
  }

  public Variant get(Sku sku) {
    return find(sku).orElseThrow(() -> new NotFound("variant", sku));
  }

  /** What a cooperative makes on purpose, by the name of the product. */
  public List<Variant> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select v from Variant v join fetch v.product p where p.cooperative = :cooperative"
                + " and v.secondOf is null order by p.name, v.id",
            Variant.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** The same with all that a list says of them, in a few looks. */
  public List<Variant> whole(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select v from Variant v join fetch v.product p where p.cooperative = :cooperative"
                + " and v.secondOf is null order by p.slug, v.position, v.id",
            Variant.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "v.product.occasions")
        .getResultList();
  }

  public long count(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(v) from Variant v where v.product.cooperative = :cooperative"
                + " and v.secondOf is null",
            Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
  }

  /** Those of the references that exist, in one look. */
  public List<Variant> of(Collection<Sku> skus) {
    if (skus.isEmpty()) return List.of();
    return em.createQuery(
            "select v from Variant v join fetch v.product where v.sku in :skus order by v.id",
            Variant.class)
        .setParameter("skus", skus)
        .getResultList();
  }

  /** The same, each under its article. */
  public Map<Sku, Variant> byArticle(Collection<Sku> skus) {
    return of(skus).stream().collect(Collectors.toMap(Variant::sku, one -> one));
  }
}
