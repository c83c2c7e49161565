/** How long a door stays shut after wrong tries, also for names that nobody has. */
package org.loomhive.account.pause;
