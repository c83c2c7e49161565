/**
 * What leaves later than was promised: a new day with its reason, and what its buyer says to it.
 */
package org.loomhive.ordering.later;
