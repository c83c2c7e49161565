/**
 * Cooperatives, their groups and members. A member is a reference and, if she wishes, a public
 * name; nothing here says why she joined.
 */
package org.loomhive.membership;
