/** From a lot to the pieces and orders that something of it went into. */
package org.loomhive.production.trace;
