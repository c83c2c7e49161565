/** Published figures: counted, rounded, nobody in them. */
package org.loomhive.impact;
