package org.loomhive.material.transfer;

import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/**
 * What is sent to another store.
 *
 * @param number drawn before the form is filled in, so that sending it twice is sending it once
 * @param quantity in the unit of the lot
 * @param note carrier, vehicle, challan; may be missing
 */
public record NewTransfer(
    TransferNumber number, LotNumber lot, CooperativeRef to, Quantity quantity, String note) {}
