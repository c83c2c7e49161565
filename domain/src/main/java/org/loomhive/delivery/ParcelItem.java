package org.loomhive.delivery;

import org.loomhive.catalog.ProductKind;

/** Something in a parcel: its kind, the weight of one piece, how many. */
public record ParcelItem(ProductKind kind, int weightGrams, int quantity) {}
