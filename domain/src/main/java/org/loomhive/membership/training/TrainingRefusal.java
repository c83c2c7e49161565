package org.loomhive.membership.training;

/** Why a seat is not given or a result not written down. */
public enum TrainingRefusal {
  NO_SEATS,
  FULL,
  OTHER_COOPERATIVE,
  NO_SEAT,
  NOT_HELD_YET,
  ALREADY_RECORDED,
  IN_THE_PAST
}
