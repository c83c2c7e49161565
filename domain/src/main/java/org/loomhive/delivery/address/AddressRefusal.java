package org.loomhive.delivery.address;

/** What is missing in an address, or is not written as its country writes it. */
public enum AddressRefusal {
  CODE_MISSING,
  CODE_NOT_SO,
  PART_MISSING,
  NO_SUCH_PART
}
