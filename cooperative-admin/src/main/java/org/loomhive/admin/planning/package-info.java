/** Who could make what: the calendar of a cooperative and proposals that share work fairly. */
package org.loomhive.admin.planning;
