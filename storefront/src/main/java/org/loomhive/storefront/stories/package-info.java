/** Stories: the cooperatives, the crafts, and where to turn when somebody may need help. */
package org.loomhive.storefront.stories;
