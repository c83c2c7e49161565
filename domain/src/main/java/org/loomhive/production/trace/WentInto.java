package org.loomhive.production.trace;

import java.util.List;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.ordering.parcel.SentParcel;
import org.loomhive.production.WorkOrder;

/**
 * Work for which something of a lot was given out and did not come back.
 *
 * @param of what it has of the lot and of lots that come of it
 * @param with other lots that are in the same pieces
 * @param parcels that left with pieces of its order's line
 */
public record WentInto(
    WorkOrder work, List<Holding> of, List<LotNumber> with, List<SentParcel> parcels) {
  public WentInto {
    of = List.copyOf(of);
    with = List.copyOf(with);
    parcels = List.copyOf(parcels);
  }

  /** Given out or set aside for it and not brought back: in pieces, with her, or lost in making. */
  static Quantity stayed(Holding held) {
    return held.account().free().negated();
  }

  /** Of one lot, in pieces that came in: good ones, rejected ones, and those that wait. */
  public static Quantity inPieces(Holding held) {
    var account = held.account();
    return account.used().plus(account.rejected()).plus(account.waiting()).plus(account.inRework());
  }
}
