/** In whose name something is held, and what of it counts against whom. */
package org.loomhive.stock.holder;
