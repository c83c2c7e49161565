/** Hours of makers as stock: offered, taken by open work, held for somebody who is paying. */
package org.loomhive.stock.capacity;
