package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Product;

/** All pictures of all products. */
@ApplicationScoped
public class Pictures {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Those of one product in their order. */
  public List<ProductPicture> of(Product product) {
    return em.createQuery(
            "select p from ProductPicture p where p.productId = :product order by p.position",
            ProductPicture.class)
        .setParameter("product", product.id())
        .getResultList();
  }

  /** The JPEG file of a picture in one of its widths. */
  public Optional<byte[]> file(String key, int width) {
    return em.createQuery(
            "select f.jpeg from PictureFile f where f.picture = :key and f.width = :width",
            byte[].class)
        .setParameter("key", key)
        .setParameter("width", width)
        .getResultStream()
        .findFirst();
  }

  boolean has(String key) {
    return file(key, PictureWidth.SMALL.pixels()).isPresent();
  }
}
