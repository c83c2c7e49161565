/** What proves how a supply chain works, gathered into one file with nobody in it. */
package org.loomhive.evidence;
