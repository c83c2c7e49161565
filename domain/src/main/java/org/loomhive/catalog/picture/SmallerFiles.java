package org.loomhive.catalog.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Pictures that are kept as JPEG only, and what was made of them in formats that take less. */
@ApplicationScoped
public class SmallerFiles {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * A picture in one of its widths.
   *
   * @param most bytes of the smallest file there is of it
   */
  public record Wanted(String picture, int width, byte[] jpeg, long most) {}

  /** Some of which none was made yet. */
  @Transactional
  @SuppressWarnings("unchecked") // a native query of four columns
  public List<Wanted> wanted(PictureFormat format, int atOnce) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                SELECT f.picture, f.width, f.jpeg,
                  LEAST(LENGTH(f.jpeg), COALESCE(LENGTH(w.file), LENGTH(f.jpeg)))
                FROM picture_file f
                LEFT JOIN %s m ON m.picture = f.picture AND m.width = f.width
                LEFT JOIN picture_webp w ON w.picture = f.picture AND w.width = f.width
                WHERE m.picture IS NULL AND f.width <= ? LIMIT ?
                """
                    .formatted(table(format)))
            .setParameter(1, PictureWidth.LARGE.pixels())
            .setParameter(2, atOnce)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Wanted(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    (byte[]) row[2],
                    ((Number) row[3]).longValue()))
        .toList();
  }

  /**
   * Another node may have been faster. One that is not smaller is not kept, and not made again.
   *
   * @param file null when none can be made of this picture
   */
  @Transactional
  public void keep(PictureFormat format, Wanted of, byte[] file) {
    em.createNativeQuery(
            "INSERT IGNORE INTO %s (picture, width, file) VALUES (?, ?, ?)"
                .formatted(table(format)))
        .setParameter(1, of.picture())
        .setParameter(2, of.width())
        .setParameter(3, file == null || file.length >= of.most() ? null : file)
        .executeUpdate();
  }

  private static String table(PictureFormat format) {
    return "picture_" + format.name().toLowerCase(Locale.ROOT);
  }
}
