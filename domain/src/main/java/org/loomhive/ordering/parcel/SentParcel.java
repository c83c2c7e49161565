package org.loomhive.ordering.parcel;

import java.time.Instant;
import org.loomhive.kernel.OrderNumber;

/** A line of an order, some pieces of which left in a parcel; the parcels count from 1. */
public record SentParcel(OrderNumber order, int line, int number, Instant shippedAt) {}
