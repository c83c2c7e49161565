package org.loomhive.material.trace;

import java.util.Optional;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.transfer.TransferNumber;

/**
 * A lot, or one that it comes of, and the paper with which it came.
 *
 * @param purchase when it was ordered from its supplier
 * @param transfer when it came from another store
 */
public record CameFrom(
    MaterialLot lot, Optional<PurchaseNumber> purchase, Optional<TransferNumber> transfer) {}
