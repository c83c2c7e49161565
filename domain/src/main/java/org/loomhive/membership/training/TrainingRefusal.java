package org.loomhive.membership.training;

/** Why a course is not added, a seat is not given or a result not written down. */
public enum TrainingRefusal {
  COURSE_KNOWN,
  IN_THE_PAST,
  NO_SEATS,
  FULL,
  OTHER_COOPERATIVE,
  NOT_A_MEMBER_THEN,
  ALREADY_SEATED,
  NO_SEAT,
  NOT_HELD_YET,
  ALREADY_RECORDED
}
