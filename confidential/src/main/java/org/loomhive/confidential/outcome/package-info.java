/** How life goes on: instruments, surveys, follow-ups. Publishes rounded totals only. */
package org.loomhive.confidential.outcome;
