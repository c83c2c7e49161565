/** What a person agreed to, for which use, until when. */
package org.loomhive.confidential.consent;
