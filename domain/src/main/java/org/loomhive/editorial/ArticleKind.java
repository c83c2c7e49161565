package org.loomhive.editorial;

/** What a text is for. */
public enum ArticleKind {
  PAGE,
  GUIDE,
  CAMPAIGN,
  LOOKBOOK
}
