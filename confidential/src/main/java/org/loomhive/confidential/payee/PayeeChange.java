package org.loomhive.confidential.payee;

import java.time.Instant;

/**
 * One step in the history of a member's account, as it may be shown.
 *
 * @param masked for example "…4821"
 * @param by who gave it
 */
public record PayeeChange(String masked, String by, Instant at) {}
