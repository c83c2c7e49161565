package org.loomhive.launcher.demo.pictures;

/**
 * What is drawn.
 *
 * @param slug the same slug gives the same pictures
 * @param name what the product is called, for the alternative text
 * @param material the first of its materials, as buyers read it
 */
public record Piece(String slug, String name, String material, Style style) {
  /**
   * How it looks.
   *
   * @param colour the name of a palette
   * @param pattern of threads, or the plait; empty for honey
   * @param weave the name of a weave draft; empty for what is not woven
   * @param size percent of the usual size, or pieces of a set
   */
  public record Style(Look look, String colour, String pattern, String weave, int size) {}
}
