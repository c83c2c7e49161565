package org.loomhive.production.plan;

import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;

/**
 * A lot with something free.
 *
 * @param batch its dye batch; what is not dyed is all of the batch with an empty name
 */
public record FreeLot(LotNumber number, MaterialCode material, String batch, Quantity free) {}
