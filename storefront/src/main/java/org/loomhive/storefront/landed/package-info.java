/** What goods cost until they are in the buyer's hands: who is paid what, and how sure it is. */
package org.loomhive.storefront.landed;
