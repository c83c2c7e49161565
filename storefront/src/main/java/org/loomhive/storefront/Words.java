package org.loomhive.storefront;

import org.loomhive.web.SectionWords;

/** The words of this site, one file for each section. */
public class Words extends SectionWords {
  public Words() {
    super(
        "org.loomhive.storefront",
        "shop",
        "finding",
        "stories",
        "basket",
        "checkout",
        "order",
        "after",
        "account",
        "api",
        "impact",
        "landed");
  }
}
