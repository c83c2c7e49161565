package org.loomhive.launcher;

import java.nio.file.Path;
import org.loomhive.launcher.words.Words;

/** One of the three sites: where its archive is built and under which path it answers. */
public enum Site {
  SHOP("shop", "storefront/target/storefront.war", "/"),
  PORTAL("portal", "artisan-portal/target/portal.war", "/portal"),
  ADMIN("admin", "cooperative-admin/target/admin.war", "/admin");

  private final String key;
  private final String archive;
  private final String path;

  Site(String key, String archive, String path) {
    this.key = key;
    this.archive = archive;
    this.path = path;
  }

  /** The word that stands for this site in configuration keys. */
  public String key() {
    return key;
  }

  public String path() {
    return path;
  }

  Path archive(Path checkout) {
    return checkout.resolve(archive);
  }

  /** Its public address when all sites share one server. */
  public String address(int port) {
    return "http://localhost:" + port + path;
  }

  String title() {
    return Words.of("site-" + key);
  }
}
