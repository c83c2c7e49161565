/** How an account is opened, and what opens it is changed. */
package org.loomhive.buyer.door;
