/** Finished goods: on hand, held, allocated; every change is a movement. */
package org.loomhive.stock;
