/** What of an order is tax: quoted, frozen, collected and given back. */
package org.loomhive.ordering.tax;
