package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Pictures of which no WebP file was made yet, and those that were. */
@ApplicationScoped
public class WebpFiles {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** A picture in one of its widths. */
  public record Wanted(String picture, int width, byte[] jpeg) {}

  @Transactional
  @SuppressWarnings("unchecked") // a native query of three columns
  public List<Wanted> wanted(int most) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                SELECT f.picture, f.width, f.jpeg FROM picture_file f
                LEFT JOIN picture_webp w ON w.picture = f.picture AND w.width = f.width
                WHERE w.picture IS NULL AND f.width <= ? LIMIT ?
                """)
            .setParameter(1, PictureWidth.LARGE.pixels())
            .setParameter(2, most)
            .getResultList();
    return rows.stream()
        .map(row -> new Wanted((String) row[0], ((Number) row[1]).intValue(), (byte[]) row[2]))
        .toList();
  }

  /**
   * Another node may have been faster.
   *
   * @param file null when there is none that would be smaller
   */
  @Transactional
  public void keep(Wanted of, byte[] file) {
    em.createNativeQuery("INSERT IGNORE INTO picture_webp (picture, width, file) VALUES (?, ?, ?)")
        .setParameter(1, of.picture())
        .setParameter(2, of.width())
        .setParameter(3, file)
        .executeUpdate();
  }
}
