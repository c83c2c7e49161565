package org.loomhive.ordering.parcel;

/**
 * What a parcel weighs beside what its pieces weigh.
 *
 * @param netGrams the sum of the pieces, as the catalogue knows them
 * @param grossGrams on the scales, wrapped
 */
public record ParcelWeight(int netGrams, int grossGrams) {
  private static final int BOX_GRAMS = 500;
  private static final int SPREAD_PERCENT = 30;
  private static final int WHOLE_PERCENT = 100;

  /** Lighter than its pieces or much heavier: something is missing, or too much is in it. */
  public boolean isFarOff() {
    int spread = netGrams * SPREAD_PERCENT / WHOLE_PERCENT;
    return grossGrams < netGrams - spread / 2 || grossGrams > netGrams + spread + BOX_GRAMS;
  }
}
