package org.loomhive.newsletter;

/** Why a letter is not sent, or nobody is written down for it. */
public enum NewsletterRefusal {
  NOT_AN_ADDRESS,
  NEEDS_SUBJECT,
  STARTED_ALREADY
}
