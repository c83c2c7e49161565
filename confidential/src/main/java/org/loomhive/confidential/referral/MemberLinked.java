package org.loomhive.confidential.referral;

import java.time.LocalDate;
import org.loomhive.confidential.access.FileRef;

/** Told inside the transaction in which a file found its member. Never leaves this process. */
public record MemberLinked(FileRef file, LocalDate on) {}
