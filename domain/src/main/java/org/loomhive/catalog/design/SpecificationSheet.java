package org.loomhive.catalog.design;

import java.util.List;
import org.loomhive.catalog.picture.NewPicture;

/**
 * What an edition of a design says.
 *
 * @param picture a drawing or photo; null keeps the one that is there
 */
public record SpecificationSheet(List<Measure> measures, Words words, NewPicture picture) {
  public SpecificationSheet {
    measures = List.copyOf(measures);
  }

  /**
   * What is not measured; each may be empty.
   *
   * @param packing how a piece is packed
   * @param notes for those who make it
   */
  public record Words(String materials, String colours, String packing, String notes) {}
}
