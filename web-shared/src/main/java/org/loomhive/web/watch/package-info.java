/** What operators look at: whether a site lives, whether it is ready, and what it measures. */
package org.loomhive.web.watch;
