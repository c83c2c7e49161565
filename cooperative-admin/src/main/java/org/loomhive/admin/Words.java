package org.loomhive.admin;

import org.loomhive.web.SectionWords;

/** The words of this site, one file for each section. */
public class Words extends SectionWords {
  public Words() {
    super(
        "org.loomhive.admin",
        "trade",
        "catalogue",
        "translations",
        "delivery",
        "discounts",
        "wholesale",
        "entered",
        "giftcards",
        "refunds",
        "returns",
        "reviews",
        "badges",
        "articles",
        "newsletters",
        "workshop",
        "planning",
        "pieces",
        "handover",
        "plans",
        "people",
        "books",
        "accounts",
        "funds",
        "advances",
        "care",
        "jobs",
        "signin",
        "store",
        "stocks",
        "recipes",
        "boards",
        "rates",
        "taxes",
        "travel",
        "evidence",
        "owed",
        "shownrates");
  }
}
