/** Who sent a person, what was asked, and the link to the case outside. */
package org.loomhive.confidential.referral;
