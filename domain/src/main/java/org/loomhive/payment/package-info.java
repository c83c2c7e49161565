/** Money that comes in and goes back. The outside party stands behind the port PaymentGateway. */
package org.loomhive.payment;
