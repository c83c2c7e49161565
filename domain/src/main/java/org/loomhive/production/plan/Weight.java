package org.loomhive.production.plan;

/**
 * How much the soft aims count beside each other. Income is measured in thousandths of the mean,
 * and squared: to bring somebody from half of the mean to a tenth more is worth 110,000.
 */
final class Weight {
  /** One more lot from which a piece set must take a second part. */
  static final long SPLIT_LOT = 20_000;

  /** One more day on which somebody must be visited or must come. */
  static final long TRIP = 10_000;

  /** A day that is missing to a week between being ready and being due. */
  static final long DAY_SHORT = 2_000;

  static final int DAYS_TO_SPARE = 7;

  /** Somebody new to a craft who offers hours and gets no piece of it. */
  static final long LEARNER_WITHOUT = 60_000;

  /** Work that is due within so many days counts more, the sooner the more, when it waits. */
  static final int URGENT_DAYS = 60;

  private Weight() {}
}
