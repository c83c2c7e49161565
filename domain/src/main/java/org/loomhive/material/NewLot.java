package org.loomhive.material;

import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;

/**
 * What the store writes down when a lot arrives.
 *
 * @param number drawn before the form is filled in, so that sending it twice is receiving it once
 * @param dyeBatch empty for what is not dyed
 * @param origin no finer than a district
 * @param cost of the whole lot
 */
public record NewLot(
    LotNumber number,
    CooperativeRef cooperative,
    MaterialCode material,
    Quantity quantity,
    Money cost,
    String supplier,
    String origin,
    String dyeBatch) {}
