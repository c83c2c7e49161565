/** Months that are too large to be closed while somebody waits. */
package org.loomhive.wage.month;
