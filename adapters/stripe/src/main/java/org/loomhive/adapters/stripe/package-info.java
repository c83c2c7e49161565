/** Stripe behind the port PaymentGateway. No type of Stripe's leaves this package. */
package org.loomhive.adapters.stripe;
