package org.loomhive.production.proposal;

/** Why a line of a proposal is as it is; each is a sentence of the office's bundle. */
public enum Why {
  /** So many hours are free until a day. */
  FREE,
  /** So many percent under the median of those who offer hours. */
  UNDER_MEDIAN,
  AT_MEDIAN,
  ABOVE_MEDIAN,
  /** Fetched on a day, with the name of the group. */
  FETCHED,
  NEWCOMER,
  ONE_LOT,
  /** Of so many lots of one dye batch. */
  SEVERAL_LOTS,
  BY_HAND,

  LEFT_OUT,
  /** Nobody has timed it, so no fair rate is known. */
  NO_RATE,
  NO_SKILL,
  /** The named material: no batch has enough. */
  NO_MATERIAL,
  /** So many hours are needed until a day. */
  NO_TIME,
  OVERDUE,
  /** The chosen member has not the skill or not the hours. */
  NOT_BY_HAND,
  /** Whoever could do it was asked, or has no time. */
  NOBODY_LEFT,
  /** It was possible, but what there is went to other work. */
  OTHERS_FIRST
}
