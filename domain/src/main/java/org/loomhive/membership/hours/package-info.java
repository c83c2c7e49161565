/** How many hours members offer and when: pauses, and the seasons of a cooperative. */
package org.loomhive.membership.hours;
