/** What payment services keep of payments: a cost in the books, and of the price that was paid. */
package org.loomhive.payment.fee;
