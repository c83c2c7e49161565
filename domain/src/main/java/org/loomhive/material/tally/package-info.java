/** Material that is weighed and counted too: bamboo, hides, bundles of cane. */
package org.loomhive.material.tally;
