package org.loomhive.confidential.referral;

/** Why the organisation referred her; the list is that of the HTCDS of IOM, version 2.0. */
public enum ReferralReason {
  ADDITIONAL_SERVICES_REQUIRED,
  MIGRATION_OR_CHANGE_OF_LOCATION,
  OTHER
}
