package org.loomhive.storefront.frame;

import java.io.IOException;
import org.loomhive.web.Markup;

/** Line drawings on a square of 24 by 24; what they stand for is always said beside them. */
enum Icon {
  MENU("M3 6h18M3 12h18M3 18h18"),
  CROSS("M5 5l14 14M19 5L5 19"),
  SEARCH("M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M15.5 15.5L21 21"),
  BASKET("M2.5 10h19l-2.5 10h-14zM7 10l4-7M17 10l-4-7");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  void draw(Markup page) throws IOException {
    page.open("svg", "viewBox", "0 0 24 24", "aria-hidden", "true");
    page.open("path", "d", path).close("path").close("svg");
  }
}
