/** What lies in the store of a cooperative, and what lies aside. */
package org.loomhive.admin.stocks;
