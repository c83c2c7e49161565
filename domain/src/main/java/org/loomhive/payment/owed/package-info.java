/** What companies owe for orders that they did not pay when they placed them. */
package org.loomhive.payment.owed;
