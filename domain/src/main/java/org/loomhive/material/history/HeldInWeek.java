package org.loomhive.material.history;

import java.time.LocalDate;
import org.loomhive.kernel.Quantity;

/**
 * What makers of a cooperative held of a material in a week.
 *
 * @param week its Monday
 * @param makers how many of them held some
 */
public record HeldInWeek(LocalDate week, String material, Quantity held, int makers) {}
