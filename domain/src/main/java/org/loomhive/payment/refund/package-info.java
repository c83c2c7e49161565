/** Money goes back to buyers: asked for, approved where it is much, sent by the gateway. */
package org.loomhive.payment.refund;
