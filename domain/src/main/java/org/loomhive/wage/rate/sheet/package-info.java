/** Rates that were written together: no floor until a second person agreed to them. */
package org.loomhive.wage.rate.sheet;
