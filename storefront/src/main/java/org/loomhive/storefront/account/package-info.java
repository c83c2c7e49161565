/** A buyer's own account: sign-in, registration, her orders. */
package org.loomhive.storefront.account;
