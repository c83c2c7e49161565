/** Counts which hours members offer and which of them open work takes, and tells stock. */
package org.loomhive.production.capacity;
