package org.loomhive.catalog.design;

import java.util.List;

/**
 * What a company is told of an edition: how large a piece is and by how much it may differ, of what
 * and in which colours it is made, and how it is packed. Nothing of those who make it.
 */
public record ToldSheet(
    EditionRef edition, List<Measure> measures, String materials, String colours, String packing) {
  public ToldSheet {
    measures = List.copyOf(measures);
  }
}
