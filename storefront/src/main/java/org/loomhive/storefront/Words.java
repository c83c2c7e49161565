package org.loomhive.storefront;

import jakarta.enterprise.context.Dependent;
import org.loomhive.web.SectionWords;

/** The words of this site, one file for each section. */
@Dependent
public class Words extends SectionWords {
  public Words() {
    super(
        "org.loomhive.storefront",
        "shop",
        "finding",
        "stories",
        "basket",
        "checkout",
        "business",
        "giftcard",
        "wish",
        "back",
        "order",
        "after",
        "account",
        "wishlist",
        "passkey",
        "api",
        "reviews",
        "badges",
        "newsletter",
        "impact",
        "landed",
        "wholesale");
  }
}
