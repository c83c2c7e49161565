package org.loomhive.admin.export;

/**
 * A list of the office that can be taken away. A bean of this kind is found by its section and its
 * name under section/lists/name.csv and .xlsx; whoever may see the section may ask for it, and the
 * list itself shows only what the reader sees.
 */
public interface ListToTake {
  /** Of the office, for example "workshop". */
  String section();

  /** Small letters; also the name of the file. */
  String name();

  /** All rows, not only those of a page. */
  Sheet sheet();
}
