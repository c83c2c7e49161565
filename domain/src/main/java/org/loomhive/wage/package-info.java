/**
 * What members earn: the rate at which work is offered, the wage that acceptance makes hers, pay
 * periods that are closed once, and slips that are fixed then. Nobody falls under the floor.
 */
package org.loomhive.wage;
