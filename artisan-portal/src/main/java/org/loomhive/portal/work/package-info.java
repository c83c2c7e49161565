/** What a member is asked to make, makes, and made. */
package org.loomhive.portal.work;
