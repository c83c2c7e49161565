/** A member's slip as she gets it: the same figures on pages and on paper, in her language. */
package org.loomhive.web.slip;
