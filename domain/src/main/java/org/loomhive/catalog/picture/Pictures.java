package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.NotFound;

/** All pictures of all products. */
@ApplicationScoped
public class Pictures {
  private static final String SHOWN =
      """
      SELECT COALESCE(a.file, w.file, f.jpeg),
        CASE WHEN a.file IS NOT NULL THEN 'AVIF' WHEN w.file IS NOT NULL THEN 'WEBP'
          ELSE 'JPEG' END,
        EXISTS (SELECT 1 FROM product_picture p WHERE p.picture = f.picture AND p.seen = 'SOMEBODY')
      FROM picture_file f
      LEFT JOIN picture_avif a ON ?5 AND a.picture = f.picture AND a.width = f.width
      LEFT JOIN picture_webp w ON ?1 AND w.picture = f.picture AND w.width = f.width
      WHERE f.picture = ?2 AND f.width = ?3
        AND EXISTS (SELECT 1 FROM product_picture t WHERE t.picture = f.picture)
        AND NOT EXISTS (SELECT 1 FROM product_picture h WHERE h.picture = f.picture
          AND COALESCE(h.seen, '') <> 'NOBODY'
          AND (h.agreed_until IS NULL OR h.agreed_until < ?4))
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** Those of one product in their order, also those that buyers do not see. */
  public List<ProductPicture> of(Product product) {
    return em.createQuery(
            "select p from ProductPicture p where p.productId = :product order by p.position",
            ProductPicture.class)
        .setParameter("product", product.id())
        .getResultList();
  }

  /** What those of several products show, in English, by the numbers of the products. */
  public Map<Long, List<String>> alts(Collection<Product> products) {
    return em.createQuery(
            "select p from ProductPicture p where p.productId in :products", ProductPicture.class)
        .setParameter("products", products.stream().map(Product::id).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ProductPicture::productId,
                Collectors.mapping(ProductPicture::alt, Collectors.toList())));
  }

  public ProductPicture get(Product product, String key) {
    return of(product).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("picture", key));
  }

  /** What was agreed of a photo, the newest first. */
  public List<PictureConsent> consents(ProductPicture of) {
    return em.createQuery(
            "select c from PictureConsent c where c.picture = :source order by c.id desc",
            PictureConsent.class)
        .setParameter("source", of.source())
        .getResultList();
  }

  /** The JPEG file of a picture in one of its widths, for staff. */
  public Optional<byte[]> file(String key, int width) {
    return em.createQuery(
            "select f.jpeg from PictureFile f where f.picture = :key and f.width = :width",
            byte[].class)
        .setParameter("key", key)
        .setParameter("width", width)
        .getResultStream()
        .findFirst();
  }

  /**
   * For buyers; empty when it is not there for them: nothing shows it any more, or only a part of
   * it, or somebody on it did not agree.
   *
   * @param read what her browser reads; the smallest of what is made comes
   */
  @SuppressWarnings("unchecked") // a native query of three columns
  public Optional<ShownPicture> shown(
      String key, int width, Set<PictureFormat> read, LocalDate day) {
    List<Object[]> rows =
        em.createNativeQuery(SHOWN)
            .setParameter(1, read.contains(PictureFormat.WEBP))
            .setParameter(2, key)
            .setParameter(3, width)
            .setParameter(4, Date.valueOf(day))
            .setParameter(5, read.contains(PictureFormat.AVIF))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            row ->
                new ShownPicture(
                    (byte[]) row[0], PictureFormat.valueOf((String) row[1]), isTrue(row[2])));
  }

  private static boolean isTrue(Object value) {
    return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
  }

  boolean has(String key) {
    return file(key, PictureWidth.SMALL.pixels()).isPresent();
  }
}
