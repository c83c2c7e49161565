package org.loomhive.apiary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;

/**
 * What a keeper writes down at the hives.
 *
 * @param hives how many were harvested
 * @param taken in kilograms
 * @param moisturePercent as the refractometer says
 */
public record HarvestNote(
    MemberRef keeper, LocalDate day, int hives, Quantity taken, BigDecimal moisturePercent) {}
