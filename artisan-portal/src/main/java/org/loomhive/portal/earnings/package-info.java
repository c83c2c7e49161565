/** What a member earned, her slips, and the money on its way to her. */
package org.loomhive.portal.earnings;
