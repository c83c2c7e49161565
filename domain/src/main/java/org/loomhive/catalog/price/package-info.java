/** What pieces cost when, and what buyers are told of a price that was lowered. */
package org.loomhive.catalog.price;
