package org.loomhive.delivery;

/** Noes of delivery. A row of restrictions names one of those that begin with MAY_NOT. */
public enum DeliveryRefusal {
  NOT_SERVED,
  TOO_HEAVY,
  MISTYPED_POSTAL_NUMBER,
  MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN,
  MAY_NOT_ENTER_WITHOUT_PAPERS,
  NOT_AFTER_THE_FIRST
}
