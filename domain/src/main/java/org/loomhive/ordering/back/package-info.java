/** People who want one letter when a piece is back or costs less, and are forgotten after it. */
package org.loomhive.ordering.back;
