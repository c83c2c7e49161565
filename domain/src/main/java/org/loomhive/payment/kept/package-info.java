/** One way to pay that a gateway keeps for a buyer who wishes so. */
package org.loomhive.payment.kept;
