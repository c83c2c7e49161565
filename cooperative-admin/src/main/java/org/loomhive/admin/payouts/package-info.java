/** The ways on which pay reaches members, what the bank booked, and what is held back. */
package org.loomhive.admin.payouts;
