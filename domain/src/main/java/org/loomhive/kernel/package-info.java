/**
 * What every room speaks: money, quantities, references, refusals, the clock. Uses no other room
 * and stays small.
 */
package org.loomhive.kernel;
