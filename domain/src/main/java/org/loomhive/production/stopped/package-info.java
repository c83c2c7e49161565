/** What becomes of work whose order was cancelled. */
package org.loomhive.production.stopped;
