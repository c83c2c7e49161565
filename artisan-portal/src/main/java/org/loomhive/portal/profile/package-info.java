/** What a member says about herself: language, hours, PIN, and where her money goes. */
package org.loomhive.portal.profile;
