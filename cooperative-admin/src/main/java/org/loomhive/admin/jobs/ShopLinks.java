package org.loomhive.admin.jobs;

import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.messaging.LinkKey;
import org.loomhive.ordering.confirmation.StatusLink;

/** Where the shop of this installation is, and what signs links to it. */
final class ShopLinks {
  private static final String HERE = "http://localhost:8080";

  private ShopLinks() {}

  static StatusLink status() {
    return new StatusLink(secret());
  }

  static LinkKey key() {
    return new LinkKey(secret());
  }

  static String shop() {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.public.storefront", String.class)
        .orElse(HERE);
  }

  private static String secret() {
    return ConfigProvider.getConfig().getValue("loomhive.link.key", String.class);
  }
}
