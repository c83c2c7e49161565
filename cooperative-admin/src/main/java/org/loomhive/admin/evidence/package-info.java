/** The evidence of a supply chain, as one file that leaves the house. */
package org.loomhive.admin.evidence;
