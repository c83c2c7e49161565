/** Prices and cost sheets, which never pay a maker less than the floor. */
package org.loomhive.wage.price;
