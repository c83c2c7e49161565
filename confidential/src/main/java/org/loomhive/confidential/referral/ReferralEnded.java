package org.loomhive.confidential.referral;

import org.loomhive.confidential.access.FileRef;

/** Told inside the transaction in which a referral ended. Never leaves this process. */
public record ReferralEnded(FileRef file) {}
