package org.loomhive.launcher.bench.pages;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.loomhive.launcher.House;
import org.loomhive.launcher.bench.Figures;

/**
 * The WebP files that the jobs of the house make of each photo, which take less than a JPEG. A shop
 * that has just begun lacks them; one that people visit has had them since minutes after each photo
 * came. AVIF, still smaller, is made when the machine has nothing else to do, and not waited for.
 */
final class SmallerPhotos {
  private static final Duration BETWEEN = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String MISSING =
      """
      SELECT COUNT(*) FROM picture_file f
      LEFT JOIN picture_webp w ON w.picture = f.picture AND w.width = f.width
      WHERE f.width <= 1280 AND w.picture IS NULL
      """;

  private final House house;
  private final Figures figures;

  SmallerPhotos(House house, Figures figures) {
    this.house = house;
    this.figures = figures;
  }

  /** Waits while they become fewer that are missing, and tells how many are left. */
  void await() throws SQLException {
    int missing = missing();
    long since = System.nanoTime();
    while (missing > 0 && System.nanoTime() - since < PATIENCE.toNanos()) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      int now = missing();
      if (now < missing) {
        figures.progress(now + " photos are not there as WebP yet");
        missing = now;
        since = System.nanoTime();
      }
    }
    figures.add("photos that are not there as WebP", missing, "", 0);
  }

  private int missing() throws SQLException {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var row = sql.executeQuery(MISSING)) {
      row.next();
      return row.getInt(1);
    }
  }
}
