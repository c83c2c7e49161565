package org.loomhive.review;

/** The buyer of an order is to be asked, once, how she likes what reached her. */
public record ReviewToAsk(String orderNumber) {}
