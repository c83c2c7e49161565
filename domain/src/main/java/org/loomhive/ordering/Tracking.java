package org.loomhive.ordering;

import java.io.Serializable;

/**
 * How a parcel can be followed.
 *
 * @param carrier the carrier's name
 * @param number the carrier's number for it
 */
public record Tracking(String carrier, String number) implements Serializable {}
