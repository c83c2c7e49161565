/**
 * How open work could be shared: the task in plain records, what counts as a good plan, a greedy
 * plan, and the port behind which a solver looks for a better one.
 */
package org.loomhive.production.plan;
