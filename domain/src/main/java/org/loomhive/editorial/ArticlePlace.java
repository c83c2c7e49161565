package org.loomhive.editorial;

/** From where buyers find a text, beside its address. */
public enum ArticlePlace {
  NOWHERE,
  /** Among the ways at the top of each page. */
  HEADER,
  /** Among those at its end. */
  FOOTER,
  /** On the first page of the shop. */
  FRONT
}
