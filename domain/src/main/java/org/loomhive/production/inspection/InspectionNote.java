package org.loomhive.production.inspection;

/**
 * What is written down when pieces are found good.
 *
 * @param words empty where there is nothing to say
 */
public record InspectionNote(String words) {
  public InspectionNote {
    words = words == null ? "" : words.strip();
  }

  public static InspectionNote none() {
    return of("");
  }

  public static InspectionNote of(String words) {
    return new InspectionNote(words);
  }

  public InspectionResult result() {
    return words.isEmpty() ? InspectionResult.ACCEPT : InspectionResult.ACCEPT_WITH_NOTE;
  }
}
