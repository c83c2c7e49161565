/**
 * The double-entry journal. Rows are only ever added; a mistake is corrected by a reversing entry.
 */
package org.loomhive.ledger;
