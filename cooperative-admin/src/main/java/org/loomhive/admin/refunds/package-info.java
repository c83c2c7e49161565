/** The desk where money goes back to buyers. */
package org.loomhive.admin.refunds;
