/** How much makers held, week by week, as it was kept then. */
package org.loomhive.material.history;
