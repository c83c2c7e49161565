/**
 * Who got what of the price of a line that was sold: planned from the cost sheet at the sale, and
 * drawn from the books once its makers are paid. Nobody is in it.
 */
package org.loomhive.breakdown;
