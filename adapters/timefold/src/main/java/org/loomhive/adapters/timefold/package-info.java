/**
 * Looks for better plans of work with Timefold Solver; no type of the solver leaves this package.
 */
package org.loomhive.adapters.timefold;
