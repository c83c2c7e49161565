/** Companies that buy to sell: who applied, what they pay, and in which numbers. */
package org.loomhive.admin.wholesale;
