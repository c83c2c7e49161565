/**
 * Finished goods: on hand, held, allocated; every change is a movement. Hours of makers: capacity.
 */
package org.loomhive.stock;
