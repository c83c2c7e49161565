package org.loomhive.confidential.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the case workers sit: {@code loomhive.care.zone}, India by default. */
public final class CareDay {
  private static final ZoneId ZONE =
      ZoneId.of(System.getProperty("loomhive.care.zone", "Asia/Kolkata"));

  private CareDay() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
