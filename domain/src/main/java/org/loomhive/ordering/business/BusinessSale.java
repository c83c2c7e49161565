package org.loomhive.ordering.business;

import org.loomhive.ordering.Order;

/** A paid order of a business, for the books. */
public record BusinessSale(Order order, OrderBusiness to) {}
