/**
 * Honey and other produce: bought by the kilogram at a price that is data, with a premium apart.
 */
package org.loomhive.wage.produce;
