/** What a buyer is told when her order is paid. */
package org.loomhive.ordering.confirmation;
