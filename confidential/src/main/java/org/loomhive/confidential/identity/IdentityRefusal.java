package org.loomhive.confidential.identity;

/** Noes about names and phone numbers. */
public enum IdentityRefusal {
  NAME_MISSING,
  PHONE_NOT_INTERNATIONAL
}
