package org.loomhive.delivery;

import java.util.Arrays;
import java.util.List;

/** Noes of delivery. A row of restrictions names one of those that begin with MAY_NOT. */
public enum DeliveryRefusal {
  NOT_SERVED,
  NOBODY_ANSWERS_THERE,
  TOO_HEAVY,
  MISTYPED_POSTAL_NUMBER,
  MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN,
  MAY_NOT_ENTER_WITHOUT_PAPERS,
  MAY_NOT_ENTER_PLANT_MATERIAL,
  MAY_NOT_TRAVEL_NOW,
  NOT_AFTER_THE_FIRST,
  NO_SUCH_ZONE,
  RATE_IS_THERE,
  HOLIDAY_IS_THERE,
  HOLIDAY_IS_OVER,
  RESTS_ON_SUNDAY,
  NO_WORKSHOP_THERE;

  /** Those that a row of restrictions may name. */
  public static List<DeliveryRefusal> ofRestrictions() {
    return Arrays.stream(values()).filter(one -> one.name().startsWith("MAY_NOT")).toList();
  }
}
